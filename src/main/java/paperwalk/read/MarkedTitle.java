package paperwalk.read;

import org.jspecify.annotations.Nullable;
import paperwalk.read.FlatText.Styled;

/** The title is set in bold, in italics or in quotation marks: {@code **Title**, Authors}. */
final class MarkedTitle implements TitleFinder {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS_OF_A_TAG = 10;
  private static final String OPENING = "\"“「《";
  private static final String CLOSING = "\"”」》";

  private final TagParser tags;

  MarkedTitle(TagParser tags) {
    this.tags = tags;
  }

  @Override
  public String name() {
    return "the title is set apart";
  }

  @Override
  public @Nullable TitleAt find(FlatText flat, int from) {
    TitleAt bold = styled(flat, from, TextStyle.BOLD);
    if (bold != null) {
      return bold;
    }
    TitleAt quoted = quoted(flat, from);
    if (quoted != null) {
      return quoted;
    }
    TitleAt italic = styled(flat, from, TextStyle.ITALIC);
    return italic != null ? italic : styled(flat, from, TextStyle.CODE);
  }

  private @Nullable TitleAt styled(FlatText flat, int from, TextStyle style) {
    for (Styled run : flat.styles()) {
      if (run.style() == style && run.start() >= from) {
        TitleAt title = title(flat, run, style);
        if (title != null) {
          return title;
        }
      }
    }
    return null;
  }

  /** A short one that a colon or a word follows is only the title's first part. */
  private @Nullable TitleAt title(FlatText flat, Styled run, TextStyle style) {
    String text = flat.text();
    String content = flat.slice(run.start(), run.end());
    int words = TitleFinder.words(text, run.start(), run.end());
    int after = run.end();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    boolean colon =
        content.endsWith(":")
            || (after < text.length() && (text.charAt(after) == ':' || text.charAt(after) == '：'));
    boolean goesOn =
        (run.end() < text.length() && Character.isLetterOrDigit(text.charAt(run.end())))
            || (after < text.length()
                && after > run.end()
                && Character.isLowerCase(text.charAt(after)));
    if (LinkRoles.isLabel(content)
        || words == 0
        || (words < FEWEST_WORDS && (style != TextStyle.BOLD || colon))
        || (colon && words < 4)
        || goesOn
        || isTag(content, words)
        || (style != TextStyle.BOLD && !AuthorNames.parse(content).isEmpty())) {
      return null;
    }
    return TitleFinder.trimmed(flat, run.start(), run.end(), run.end());
  }

  private boolean isTag(String content, int words) {
    if (words > MOST_WORDS_OF_A_TAG) {
      return false;
    }
    TagParser.Tag tag = tags.parse(content, TagParser.Trust.LOW);
    return tag != null && (tag.known() || words <= 4);
  }

  private static @Nullable TitleAt quoted(FlatText flat, int from) {
    String text = flat.text();
    for (int i = from; i < text.length(); i++) {
      int kind = OPENING.indexOf(text.charAt(i));
      if (kind >= 0) {
        int end = text.indexOf(CLOSING.charAt(kind), i + 1);
        boolean whole = end > 0 && TitleFinder.words(text, i + 1, end) >= FEWEST_WORDS + 1;
        if (whole && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
          return TitleFinder.trimmed(flat, i + 1, end, end + 1);
        }
        return null;
      }
    }
    return null;
  }
}
