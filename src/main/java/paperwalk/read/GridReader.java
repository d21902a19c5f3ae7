package paperwalk.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.read.Block.Grid;
import paperwalk.read.ColumnRoles.Role;
import paperwalk.read.TagParser.Tag;
import paperwalk.read.TagParser.Trust;

/** Reads the rows of tables as entries. */
final class GridReader {
  static final String NAME = "each row of the table is one";

  /** After so many rows the table's way of setting titles apart is known. */
  private static final int ENOUGH_WINS = 6;

  /** A title of some words, with nothing else in its cell. */
  private static final double PROVEN_SCORE = 0.44;

  private final TagParser tags;
  private final FieldReader fields;
  private final ItemReader items;
  private final List<TitleFinder> finders;

  GridReader(ListFile file, TagParser tags, List<TitleFinder> finders) {
    this.tags = tags;
    this.fields = new FieldReader(tags);
    this.items = new ItemReader(file, tags);
    this.finders = finders;
  }

  /** For how often each way of setting titles apart was the best in a table. */
  int[] noWins() {
    return new int[finders.size()];
  }

  /**
   * A row speaks of a paper, a data set or a program if it says where it is or where it appeared.
   */
  boolean isEvidence(Draft draft, ColumnRoles columns) {
    boolean named =
        columns.of(columns.title()) == Role.TITLE || columns.of(columns.title()) == Role.NAME;
    return draft.saysPaper
        || (named
            && (draft.tag != null
                || draft.promisesPaper()
                || draft.links.stream()
                    .anyMatch(l -> l.target().contains("://") && l.role() != LinkRole.OTHER)));
  }

  /**
   * The entry of a row, or null if it has no title.
   *
   * @param wins how often each way of setting titles apart was the best in the rows before
   */
  @Nullable Draft read(Grid.Row row, ColumnRoles columns, int[] wins) {
    if (columns.title() >= row.cells().size()) {
      return null;
    }
    FlatText cell = row.cells().get(columns.title());
    Draft draft = new Draft(NAME, row.span(), '|');
    if (!title(cell, draft, wins)) {
      return null;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      if (i != columns.title()) {
        cell(row.cells().get(i), columns.of(i), draft);
      }
    }
    PaperLinks.settle(draft);
    return draft;
  }

  /** A cell of several parts is read like a bullet; a plain one is the title. */
  private boolean title(FlatText cell, Draft draft, int[] wins) {
    String text = cell.text().strip();
    if (text.isEmpty()
        || ColumnFacts.isNothing(text)
        || (LinkRoles.isLabel(text) && !isName(text))) {
      return false;
    }
    Draft best = best(new Block.Item(-1, null, cell, List.of()), wins);
    if (best == null || best.titleSpan == null) {
      TitleFinder.TitleAt at = TitleFinder.trimmed(cell, 0, cell.length(), cell.length());
      if (at == null) {
        return false;
      }
      draft.title(cell, at.start(), at.end());
      fields.links(cell, 0, cell.length(), null, draft);
      return true;
    }
    draft.title = best.title;
    draft.titleSpan = best.titleSpan;
    draft.titleLink = best.titleLink;
    draft.authors = best.authors;
    draft.tag = best.tag;
    best.links.forEach(draft::add);
    return true;
  }

  /** The best reading of a title's cell; once one has proved itself the others are spared. */
  private @Nullable Draft best(Block.Item cell, int[] wins) {
    int proven = -1;
    for (int i = 0; i < wins.length; i++) {
      proven = wins[i] >= ENOUGH_WINS && (proven < 0 || wins[i] > wins[proven]) ? i : proven;
    }
    Draft best = proven < 0 ? null : items.read(cell, finders.get(proven));
    if (best != null && best.score() >= PROVEN_SCORE) {
      return best;
    }
    int winner = -1;
    best = null;
    for (int i = 0; i < finders.size(); i++) {
      Draft read = items.read(cell, finders.get(i));
      if (read != null && (best == null || read.score() > best.score() + 1e-9)) {
        best = read;
        winner = i;
      }
    }
    if (winner >= 0) {
      wins[winner]++;
    }
    return best;
  }

  private static boolean isName(String text) {
    return LinkRoles.named(text) == null;
  }

  private void cell(FlatText cell, Role role, Draft draft) {
    LinkRole leads = ColumnRoles.links(role);
    for (FlatText.LinkAt at : cell.links()) {
      Link link = at.link();
      LinkRole says = LinkRoles.named(link.label());
      boolean own = (says != null && says != LinkRole.OTHER) || link.label().length() > 40;
      draft.add(leads == null || own ? link : LinkRoles.as(link, leads));
    }
    String text = cell.text().strip();
    if (text.isEmpty() || ColumnFacts.isNothing(text)) {
      return;
    }
    switch (role) {
      case AUTHORS ->
          draft.authors = draft.authors.isEmpty() ? AuthorNames.trusted(text) : draft.authors;
      case VENUE, DATE -> {
        boolean label =
            LinkRoles.isLabel(text)
                && !cell.links().isEmpty()
                && text.chars().noneMatch(c -> c >= '0' && c <= '9')
                && !isVenue(text);
        Tag tag = label ? null : tags.parse(text, Trust.HIGH);
        if (tag != null) {
          draft.tag(tag, text, cell.span());
        }
      }
      default -> {}
    }
    if (draft.tag == null) {
      fields.badges(cell, draft);
    }
  }

  private boolean isVenue(String text) {
    Tag tag = tags.parse(text, Trust.LOW);
    return tag != null && tag.known();
  }
}
