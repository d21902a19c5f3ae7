package paperwalk.read;

import org.jspecify.annotations.Nullable;
import paperwalk.model.EntryKind;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;

/** Decides whether what was read is an entry at all. */
final class Acceptance {
  /** From this score on a bullet is an entry by itself. */
  static final double GOOD = 0.55;

  /** From this score on it is one among others of its kind. */
  private static final double FAIR = 0.4;

  /** From this score on it is one if it names a link to its paper. */
  private static final double POOR = 0.35;

  /** From this score on a link is one if its headings say what stands below them. */
  private static final double LISTED = 0.28;

  private static final int FEWEST_WORDS = 3;

  /** So many characters beside a paragraph's title may belong to no field. */
  private static final int LITTLE = 20;

  private Acceptance() {}

  /**
   * Decides.
   *
   * @param many whether most of the section are good entries
   * @param several whether they are more than two
   * @param said what its headings say that stands there, or null
   */
  static boolean accepts(
      Draft draft, Block.Item item, boolean many, boolean several, @Nullable EntryKind said) {
    if (onlyInside(draft)) {
      return false;
    }
    if (draft.tagInFront && !draft.title.isBlank()) {
      return true;
    }
    return item.bullet() == null
        ? paragraph(draft, item, many && several)
        : bullet(draft, item, many, said);
  }

  /** A paragraph is running text unless a tag stands in front or its title is set apart. */
  private static boolean paragraph(Draft draft, Block.Item item, boolean many) {
    boolean full = draft.tag != null && draft.saysPaper;
    if (draft.score() < GOOD || words(draft) < (full ? 2 : FEWEST_WORDS)) {
      return false;
    }
    boolean front = draft.tag != null && draft.tag.span().offset() < start(draft) && leads(draft);
    boolean lines = item.lead().text().indexOf('\n') >= 0;
    boolean apart = draft.apart || !draft.reading.equals(PlainTitle.NAME) || (many && lines);
    return front
        || (draft.saysPaper && apart && draft.besideTitle <= LITTLE && !Prose.around(draft, item))
        || (many && leads(draft) && apart);
  }

  private static boolean bullet(
      Draft draft, Block.Item item, boolean many, @Nullable EntryKind said) {
    double score = draft.score();
    boolean long_ = words(draft) >= FEWEST_WORDS;
    boolean leads = leads(draft);
    if (score >= GOOD && (long_ || leads) && (leads || draft.tag != null)) {
      return true;
    }
    if (score >= POOR && draft.promisesPaper() && draft.besideTitle == 0) {
      return true;
    }
    if (said != null && leads && draft.titleLink != null && score >= LISTED) {
      return true;
    }
    if (score < FAIR) {
      return false;
    }
    boolean bare = draft.links.isEmpty() && draft.besideTitle == 0 && words(draft) > FEWEST_WORDS;
    return (many && (leads || draft.tag != null || long_))
        || (said != null && leads)
        || (said == EntryKind.PAPER && bare && !item.lead().text().strip().endsWith("."));
  }

  private static int words(Draft draft) {
    return TitleFinder.words(draft.title, 0, draft.title.length());
  }

  private static int start(Draft draft) {
    return draft.titleSpan == null ? 0 : draft.titleSpan.offset();
  }

  private static boolean leads(Draft draft) {
    for (Link link : draft.links) {
      if (leads(link)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(Link link) {
    return link.target().contains("://")
        && !LinkTarget.isInside(link.target())
        && (link.role() != LinkRole.OTHER || LinkRoles.named(link.label()) == null);
  }

  /** A table of contents leads to places within the list or beside it. */
  private static boolean onlyInside(Draft draft) {
    if (draft.links.isEmpty() || draft.tag != null) {
      return false;
    }
    for (Link link : draft.links) {
      String target = link.target();
      if (target.isEmpty() || (target.contains("://") && !LinkTarget.isInside(target))) {
        return false;
      }
    }
    return true;
  }
}
