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
    for (char stop : new char[] {'|', '\n'}) {
      int at = text.indexOf(stop, from);
      end = at > from && TitleFinder.words(text, from, at) > 0 ? Math.min(end, at) : end;
    }
    end = outOfBrackets(text, from, end);
    int cut = trailing.start(flat, from, end);
    return TitleFinder.trimmed(flat, from, cut, cut);
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
