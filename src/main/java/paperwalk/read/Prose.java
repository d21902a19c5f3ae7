package paperwalk.read;

/** Tells running text from entries. */
final class Prose {
  private static final int LONG = 1200;

  private Prose() {}

  /** Whether a paragraph or bullet is plainly no entry: no link, no year and much to read. */
  static boolean is(Block.Item item) {
    FlatText lead = item.lead();
    boolean bare = lead.links().isEmpty() && item.below().isEmpty() && lead.images().isEmpty();
    return lead.length() > 16 * LONG
        || (bare && (lead.length() > LONG || sentences(lead.text()) >= 3));
  }

  /** Whether much stands around a title that belongs to none of its fields. */
  static boolean around(Draft draft, Block.Item item) {
    return (draft.unexplained > 60 && draft.unexplained * 2 > draft.total)
        || item.lead().length() > LONG;
  }

  private static int sentences(String text) {
    int sentences = 0;
    for (int i = 1; i + 2 < text.length(); i++) {
      boolean ends = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
      sentences +=
          ends
                  && Character.isLowerCase(text.charAt(i - 1))
                  && Character.isUpperCase(text.charAt(i + 2))
              ? 1
              : 0;
    }
    return sentences;
  }
}
