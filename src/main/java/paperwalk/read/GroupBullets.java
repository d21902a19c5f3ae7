package paperwalk.read;

import java.util.List;

/** Tells a bullet that names a group of entries from one whose nested bullets are its own facts. */
final class GroupBullets {
  private static final int WORDS_OF_A_TITLE = 4;

  private GroupBullets() {}

  /** Whether a bullet without links stands above bullets that are entries themselves. */
  static boolean isGroup(Block.Item item) {
    if (!item.lead().links().isEmpty() || item.below().isEmpty()) {
      return false;
    }
    long bullets = item.below().stream().filter(below -> below.bullet() != null).count();
    long entries = item.below().stream().filter(GroupBullets::standsAlone).count();
    long groups = item.below().stream().filter(GroupBullets::isGroup).count();
    return bullets > 0 && (entries + groups) * 2 > bullets;
  }

  /** Whether a nested bullet says enough to be an entry: a title of its own and where it leads. */
  static boolean standsAlone(Block.Item item) {
    FlatText lead = item.lead();
    List<FlatText.LinkAt> links = lead.links();
    if (item.bullet() == null || links.isEmpty() || FieldKeys.key(lead.text(), 0) != null) {
      return false;
    }
    int words = 0;
    int at = 0;
    for (FlatText.LinkAt link : links) {
      words += words(lead.text().substring(at, Math.max(at, link.start())));
      String label = link.link().label();
      words += LinkRoles.isLabel(label) || link.link().target().isEmpty() ? 0 : words(label);
      at = Math.max(at, link.end());
    }
    words += words(lead.text().substring(at));
    return words >= WORDS_OF_A_TITLE;
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      words += letter && Character.isIdeographic(text.charAt(i)) ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}
