package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.EntryKind;
import paperwalk.model.TableRow;
import paperwalk.read.Block.Grid;
import paperwalk.read.ColumnRoles.Role;

/** A table whose rows are read as they come; none that has been read is held. */
final class TableReading {
  /** The share of rows that must look like entries for a table to be one of entries. */
  private static final double ENOUGH = 0.4;

  private final GridReader reader;
  private final List<FlatText> header;
  private final int section;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<TableRow> read = new ArrayList<>();
  private final int[] wins;
  private List<Grid.Row> rows = new ArrayList<>();
  private @Nullable ColumnRoles columns;
  private int good;

  /**
   * Begins a table.
   *
   * @param reader what reads its rows
   */
  TableReading(GridReader reader, Grid grid) {
    this.reader = reader;
    this.header = grid.header();
    this.section = grid.section();
    this.wins = reader.noWins();
    rows.addAll(grid.rows());
  }

  /**
   * The entries of a table.
   *
   * @param drafts in order; none if the table is not one of entries
   * @param kind what they are by the headers alone, or null
   * @param score how well this explains the table, from 0 to 1
   * @param rows its rows, if it is one of entries and has a header
   */
  record Result(List<Draft> drafts, @Nullable EntryKind kind, double score, List<TableRow> rows) {}

  int section() {
    return section;
  }

  void add(List<Grid.Row> more) {
    rows.addAll(more);
  }

  /** Reads the rows that have come, unless too few have to tell what the columns hold. */
  void readOn() {
    if (columns != null || rows.size() >= ColumnRoles.SAMPLE) {
      read();
    }
  }

  private void read() {
    ColumnRoles roles = columns;
    if (roles == null) {
      roles = ColumnRoles.of(new Grid(section, header, rows));
      columns = roles;
    }
    for (Grid.Row row : rows) {
      Draft draft = roles.title() < 0 ? null : reader.read(row, roles, wins);
      if (draft != null) {
        drafts.add(draft);
        good += reader.isEvidence(draft, roles) ? 1 : 0;
      }
      if (!header.isEmpty()) {
        read.add(new TableRow(row.span(), row.written(), header.size()));
      }
    }
    rows = new ArrayList<>();
  }

  /** What has been read, once all rows have come. */
  Result result() {
    read();
    ColumnRoles roles = columns;
    if (roles == null || roles.title() < 0) {
      return new Result(List.of(), null, 0, List.of());
    }
    double share = drafts.isEmpty() ? 0 : good / (double) drafts.size();
    return share < ENOUGH
        ? new Result(List.of(), null, share, List.of())
        : new Result(drafts, kind(roles), share, read);
  }

  private @Nullable EntryKind kind(ColumnRoles roles) {
    if (roles.title() < header.size() && roles.of(roles.title()) == Role.NAME) {
      String name = VenueNames.normal(header.get(roles.title()).text());
      boolean titled = roles.says(Role.TITLE) || roles.says(Role.PAPER);
      if (name.contains("dataset") || name.contains("benchmark") || name.contains("corpus")) {
        return EntryKind.DATASET;
      }
      return titled ? EntryKind.PAPER : null;
    }
    return null;
  }
}
