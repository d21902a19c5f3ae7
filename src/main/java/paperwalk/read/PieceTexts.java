package paperwalk.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import paperwalk.model.ListFile;
import paperwalk.model.Span;

/** The texts of the blocks of a piece, each made once: all together or when it is asked for. */
final class PieceTexts extends AbstractVisitor {
  /** How many cells of a row beyond the header's columns are read. */
  private static final int MOST_EXTRA = 200;

  private final ListFile file;
  private final MarkdownPiece piece;
  private final SourceShift shift;
  private final IdentityHashMap<Node, FlatText> texts = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Table> tables = new IdentityHashMap<>();

  /** The cells of a table. */
  record Table(List<FlatText> header, List<Block.Grid.Row> rows) {}

  PieceTexts(ListFile file, MarkdownPiece piece) {
    this.file = file;
    this.piece = piece;
    this.shift = SourceShift.of(piece.distance());
  }

  SourceShift shift() {
    return shift;
  }

  /** The text of a paragraph or a heading. */
  FlatText text(Node node) {
    FlatText known = texts.get(node);
    return known == null ? MarkdownText.of(file, node, shift) : known;
  }

  Table table(TableBlock table) {
    Table known = tables.get(table);
    return known == null ? flat(table) : known;
  }

  @Override
  public void visit(Heading heading) {
    texts.put(heading, MarkdownText.of(file, heading, shift));
  }

  @Override
  public void visit(Paragraph paragraph) {
    texts.put(paragraph, MarkdownText.of(file, paragraph, shift));
  }

  @Override
  public void visit(BlockQuote quote) {
    // Quotations are not read.
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      tables.put(table, flat(table));
    }
  }

  private Table flat(TableBlock table) {
    List<FlatText> header = List.of();
    int columns = 0;
    List<Block.Grid.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead && row instanceof TableRow) {
          columns = columns(row);
          header = isRepeated(row) ? List.of() : row(row, Integer.MAX_VALUE).cells();
        } else if (part instanceof TableBody && row instanceof TableRow) {
          rows.add(row(row, columns));
        }
      }
    }
    return new Table(header, rows);
  }

  /** Whether a header stands before the piece, and is that of rows which go on. */
  private boolean isRepeated(Node row) {
    return row.getSourceSpans().getFirst().getInputIndex() < piece.prefix().length();
  }

  private static int columns(Node row) {
    int columns = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      columns += cell instanceof TableCell ? 1 : 0;
    }
    return columns;
  }

  private Block.Grid.Row row(Node row, int columns) {
    SourceSpan place = row.getSourceSpans().getFirst();
    int from = shift.start(place.getInputIndex());
    int to = from + place.getLength();
    boolean escapes = file.text().indexOf("\\|", from, to) >= 0;
    List<FlatText> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(MarkdownText.of(file, cell, escapes ? shift(cell, to) : shift));
      }
    }
    List<Span> written = PipeCells.of(file, from, to);
    int most =
        Math.min(written.size(), (int) Math.min(Integer.MAX_VALUE, (long) columns + MOST_EXTRA));
    for (int i = columns; i < most; i++) {
      // What stands beyond the header's columns is not shown, but it was meant to be.
      Span span = written.get(i);
      Node extra = ParsedPiece.words(file.text(span)).getFirstChild();
      if (extra instanceof Paragraph) {
        cells.add(MarkdownText.of(file, extra, SourceShift.of(span.offset())));
      }
    }
    return new Block.Grid.Row(file.span(from, to - from), cells, written.size());
  }

  private SourceShift shift(Node cell, int lineEnd) {
    List<SourceSpan> spans = cell.getSourceSpans();
    if (spans.isEmpty()) {
      return shift;
    }
    SourceSpan span = spans.getFirst();
    int from = span.getInputIndex();
    return SourceShift.ofCell(
        file.text(), piece.distance(), from, from + span.getLength(), lineEnd);
  }
}
