package paperwalk.read;

/** Finds where a title ends in a line that nothing divides but commas and periods. */
final class TrailingFields {
  private static final int MOST_CUTS = 40;

  private final TagParser tags;

  TrailingFields(TagParser tags) {
    this.tags = tags;
  }

  /**
   * Where authors, venue and year begin at the end of a stretch.
   *
   * @return the end of the title, without the separator; {@code end} if it is all title
   */
  int start(FlatText flat, int from, int end) {
    String text = flat.text();
    int cut = end;
    int tried = 0;
    int lowest = Math.max(from, end - 600);
    for (int i = end - 1; i > lowest && tried < MOST_CUTS; i--) {
      if (separates(text, i, end)) {
        tried++;
        boolean whole = cut < end && !hasVenue(text, cut, end) && isFields(text, i, end);
        if (whole || isFields(text, i, cut)) {
          cut = i;
        } else if (text.charAt(i) != ',' && text.charAt(i) != '，' && cut < end) {
          // Names are divided by commas: look whether they begin at this sentence.
          if (!AuthorNames.parse(text.substring(skip(text, i, cut), cut)).isEmpty()) {
            cut = i;
          }
          break;
        }
      }
    }
    return cut == end ? end : withNames(text, from, cut);
  }

  /**
   * Behind a tag that was found, names may stand before it: {@code Title, Wang et al., ACL 2020}.
   */
  private static int withNames(String text, int from, int cut) {
    int best = cut;
    int tried = 0;
    for (int i = cut - 1; i > from && tried < MOST_CUTS; i--) {
      if (separates(text, i, cut)) {
        tried++;
        if (AuthorNames.parse(text.substring(skip(text, i, cut), cut)).isEmpty()) {
          return best;
        }
        best = i;
      }
    }
    return best;
  }

  /** Whether what was found so far names a venue and can only be followed by names. */
  private boolean hasVenue(String text, int at, int to) {
    TagParser.Tag tag = tags.parse(text.substring(skip(text, at, to), to), TagParser.Trust.LOW);
    return tag != null && !tag.venue().isEmpty();
  }

  private boolean isFields(String text, int at, int to) {
    int from = skip(text, at, to);
    if (from >= to || to - from > 160) {
      return false;
    }
    String piece = text.substring(from, to);
    if (tags.parse(piece, TagParser.Trust.LOW) != null) {
      return true;
    }
    return AuthorNames.hasEtAl(piece) && !AuthorNames.parse(piece).isEmpty();
  }

  private static int skip(String text, int at, int to) {
    int i = at;
    while (i < to && " ,.;:，。；(（[【|-–—@\n".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Whether a field may begin at a character. */
  private static boolean separates(String text, int i, int end) {
    char c = text.charAt(i);
    boolean spaced = i + 1 < end && text.charAt(i + 1) == ' ';
    return switch (c) {
      case ',', ';' -> i + 1 < end;
      case '.' -> spaced && i > 0 && !Character.isUpperCase(text.charAt(i - 1));
      case '，', '。', '；', '(', '（', '[', '【', '|' -> true;
      case '-', '–', '—', '@' -> spaced && i > 0 && text.charAt(i - 1) == ' ';
      default -> false;
    };
  }
}
