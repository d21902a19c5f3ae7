package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.model.Span;

/**
 * From Markdown (CommonMark with GitHub's tables) to sections and blocks. HTML in between is read
 * by {@link HtmlFlow}; quotations and code are left out, since templates and notes stand there.
 */
final class MarkdownOutline extends AbstractVisitor {
  private static final int LONGEST_BOLD_LINE = 160;

  /** How many cells of a row beyond the header's columns are read. */
  private static final int MOST_EXTRA = 200;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .build();

  private static final Parser WITHOUT_TABLES =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .build();

  private final ListFile file;
  private final Outline outline = new Outline();
  private final HtmlFlow html;

  private MarkdownOutline(ListFile file) {
    this.file = file;
    this.html = new HtmlFlow(file, outline);
  }

  static Outline of(ListFile file) {
    MarkdownOutline reader = new MarkdownOutline(file);
    parse(file.text()).accept(reader);
    reader.html.end();
    return reader.outline;
  }

  /** A text whose tables have more cells than the parser takes is read without tables. */
  static Node parse(String text) {
    try {
      return PARSER.parse(text);
    } catch (IllegalArgumentException tooManyCells) {
      return WITHOUT_TABLES.parse(text);
    }
  }

  @Override
  public void visit(Heading heading) {
    html.endText();
    FlatText text = MarkdownText.of(file, heading, SourceShift.NONE);
    SourceSpan span = heading.getSourceSpans().getFirst();
    outline.heading(
        file, heading.getLevel(), text, file.span(span.getInputIndex(), span.getLength()));
  }

  @Override
  public void visit(BlockQuote quote) {
    // Templates and notes are no entries.
  }

  @Override
  public void visit(HtmlBlock block) {
    for (SourceSpan span : whole(block)) {
      html.read(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
  }

  /** The lines of a block as one stretch where they follow each other, as they do at the margin. */
  private List<SourceSpan> whole(HtmlBlock block) {
    List<SourceSpan> spans = block.getSourceSpans();
    List<SourceSpan> joined = new ArrayList<>();
    for (SourceSpan span : spans) {
      SourceSpan last = joined.isEmpty() ? null : joined.getLast();
      int gap = last == null ? -1 : span.getInputIndex() - last.getInputIndex() - last.getLength();
      if (last != null && gap >= 0 && isBlank(last.getInputIndex() + last.getLength(), gap)) {
        joined.set(
            joined.size() - 1,
            SourceSpan.of(
                last.getLineIndex(),
                last.getColumnIndex(),
                last.getInputIndex(),
                span.getInputIndex() + span.getLength() - last.getInputIndex()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private boolean isBlank(int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (file.text().charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void visit(Paragraph paragraph) {
    FlatTextBuilder open = html.open();
    if (open != null) {
      MarkdownText.append(file, paragraph, SourceShift.NONE, open);
      open.lineBreak(true, open.lastEnd());
      return;
    }
    html.endText();
    if (html.quoted()) {
      return;
    }
    FlatText text = MarkdownText.of(file, paragraph, SourceShift.NONE);
    if (isBoldLine(text)) {
      outline.boldLine(text);
    } else if (!text.isBlank()) {
      for (FlatText part : ParagraphLines.entries(text)) {
        outline.add(new Block.Item(outline.section(), null, part, List.of()));
      }
    }
  }

  /** A line in bold that leads nowhere stands for a heading. */
  private static boolean isBoldLine(FlatText text) {
    return text.links().isEmpty()
        && text.length() > 0
        && text.length() <= LONGEST_BOLD_LINE
        && text.text().indexOf('\n') < 0
        && text.all(TextStyle.BOLD, 0, text.length());
  }

  @Override
  public void visit(BulletList list) {
    list(list, 0);
  }

  @Override
  public void visit(OrderedList list) {
    list(list, 0);
  }

  private void list(ListBlock list, int depth) {
    if (html.open() != null) {
      visitChildren(list);
      return;
    }
    html.endText();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (!html.quoted()) {
        item(node, bullet(list), depth);
      }
    }
  }

  /** A bullet becomes an item; one that only names those below it becomes a section of them. */
  private void item(Node node, char bullet, int depth) {
    Block.Item item = toItem(node, bullet, 0);
    if (item == null) {
      visitOthers(node);
      return;
    }
    if (!GroupBullets.isGroup(item)) {
      outline.add(item);
      visitOthers(node);
      return;
    }
    int section = outline.section();
    outline.group(depth, item.lead());
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock nested) {
        list(nested, depth + 1);
      }
    }
    visitOthers(node);
    outline.endGroups(section);
  }

  /** Tables and HTML within a bullet are read by themselves. */
  private void visitOthers(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableBlock || child instanceof HtmlBlock) {
        child.accept(this);
      }
    }
  }

  private Block.@Nullable Item toItem(Node node, char bullet, int depth) {
    FlatText lead = null;
    List<Block.Item> below = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph || child instanceof Heading) {
        FlatText text = MarkdownText.of(file, child, SourceShift.NONE);
        if (lead == null) {
          lead = text;
        } else {
          below.add(new Block.Item(outline.section(), null, text, List.of()));
        }
      } else if (child instanceof ListBlock nested && depth < 100) {
        for (Node inner = nested.getFirstChild(); inner != null; inner = inner.getNext()) {
          Block.Item item = toItem(inner, bullet(nested), depth + 1);
          if (item != null) {
            below.add(item);
          }
        }
      }
    }
    return lead == null ? null : new Block.Item(outline.section(), bullet, lead, below);
  }

  private static char bullet(ListBlock list) {
    if (list instanceof BulletList bullets) {
      String marker = bullets.getMarker();
      return marker == null || marker.isEmpty() ? '-' : marker.charAt(0);
    }
    return '1';
  }

  @Override
  public void visit(CustomBlock block) {
    html.endText();
    if (block instanceof TableBlock table && !html.quoted()) {
      table(table);
    }
  }

  private void table(TableBlock table) {
    List<FlatText> header = List.of();
    List<Block.Grid.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead && row instanceof TableRow) {
          header = row(row, Integer.MAX_VALUE).cells();
        } else if (part instanceof TableBody && row instanceof TableRow) {
          rows.add(row(row, header.size()));
        }
      }
    }
    outline.add(new Block.Grid(outline.section(), header, rows));
  }

  private Block.Grid.Row row(Node row, int columns) {
    SourceSpan place = row.getSourceSpans().getFirst();
    int from = place.getInputIndex();
    int to = from + place.getLength();
    String text = file.text();
    boolean escapes = text.indexOf("\\|", from, to) >= 0;
    List<FlatText> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(MarkdownText.of(file, cell, escapes ? shift(cell, to) : SourceShift.NONE));
      }
    }
    List<Span> written = PipeCells.of(file, from, to);
    int most =
        Math.min(written.size(), (int) Math.min(Integer.MAX_VALUE, (long) columns + MOST_EXTRA));
    for (int i = columns; i < most; i++) {
      // What stands beyond the header's columns is not shown, but it was meant to be.
      Span span = written.get(i);
      Node extra = PARSER.parse(file.text(span)).getFirstChild();
      if (extra instanceof Paragraph) {
        cells.add(MarkdownText.of(file, extra, SourceShift.of(span.offset())));
      }
    }
    return new Block.Grid.Row(file.span(from, to - from), cells, written.size());
  }

  private SourceShift shift(Node cell, int lineEnd) {
    List<SourceSpan> spans = cell.getSourceSpans();
    if (spans.isEmpty()) {
      return SourceShift.NONE;
    }
    int from = spans.getFirst().getInputIndex();
    return SourceShift.ofCell(file.text(), from, from + spans.getFirst().getLength(), lineEnd);
  }
}
