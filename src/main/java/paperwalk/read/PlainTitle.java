package paperwalk.read;

import org.jspecify.annotations.Nullable;

/** The title begins the line and is set apart by nothing: {@code Title, in Venue Year. [paper]}. */
final class PlainTitle implements TitleFinder {
  static final String NAME = "the title comes first";

  private final TrailingFields trailing;

  PlainTitle(TagParser tags) {
    this.trailing = new TrailingFields(tags);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public @Nullable TitleAt find(FlatText flat, int from) {
    String text = flat.text();
    if (CitedTitle.behindNames(text, from) > 0) {
      return null;
    }
    int end = text.length();
    for (FlatText.LinkAt link : flat.links()) {
      if (link.start() >= from) {
        boolean first = TitleFinder.words(text, from, link.start()) == 0;
        if (first && !continues(text, link)) {
          return null;
        }
        if (!first) {
          end = link.start();
          break;
        }
      }
    }
    boolean words = false;
    for (int i = from; i < end; i++) {
      words |= Character.isLetterOrDigit(text.charAt(i));
      if (words && (flat.isBar(i) || text.charAt(i) == '\n')) {
        end = i;
      }
    }
    end = boldEnd(flat, from, end);
    end = outOfBrackets(text, from, end);
    int cut = trailing.start(flat, from, end);
    return TitleFinder.trimmed(flat, from, cut, cut);
  }

  /** Words in bold at the start are the title, unless more of it follows. */
  private static int boldEnd(FlatText flat, int from, int end) {
    String text = flat.text();
    for (FlatText.Styled run : flat.styles()) {
      if (run.style() == TextStyle.BOLD && run.start() <= from && run.end() > from) {
        int after = run.end();
        while (after < end && text.charAt(after) == ' ') {
          after++;
        }
        boolean goesOn =
            after < end && (text.charAt(after) == ':' || Character.isLowerCase(text.charAt(after)));
        if (!goesOn && TitleFinder.words(text, from, run.end()) >= 3) {
          return Math.min(end, run.end());
        }
      }
    }
    return end;
  }

  /** A short link at the start that goes on behind a colon is a part of the title. */
  private static boolean continues(String text, FlatText.LinkAt link) {
    int words = TitleFinder.words(text, link.start(), link.end());
    return words > 0
        && words <= 2
        && link.end() + 1 < text.length()
        && text.charAt(link.end()) == ':'
        && TitleFinder.words(text, link.end(), text.length()) >= 3;
  }

  /** The bracket around the links behind the title is no part of it. */
  private static int outOfBrackets(String text, int from, int end) {
    int i = end;
    while (i > from && " \n\t([（【{".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
