package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
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
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;

/**
 * From Markdown (CommonMark with GitHub's tables) to sections and blocks. HTML in between is read
 * by {@link HtmlFlow}; quotations and code are left out, since templates and notes stand there.
 */
final class MarkdownOutline extends AbstractVisitor implements OutlineReader {
  private static final int LONGEST_BOLD_LINE = 160;

  /** So many characters are parsed at a time, together where there are several processors. */
  private static final int BATCH = 2_000_000;

  private final ListFile file;
  private final Outline outline = new Outline();
  private final HtmlFlow html;
  private final List<MarkdownPiece> pieces;
  private final Cores cores;

  /** The next piece that has not been read. */
  private int next;

  private @Nullable ParsedPiece before;
  private PieceTexts texts;

  /** Whether the first list of the piece is the last one of the piece before. */
  private boolean listGoesOn;

  /** Reads a file whole or in pieces, as its length demands. */
  MarkdownOutline(ListFile file, Cores cores) {
    this(file, cores, MarkdownSplitter.split(file));
  }

  /** Reads a file in given pieces, at least one. */
  MarkdownOutline(ListFile file, Cores cores, List<MarkdownPiece> pieces) {
    this.file = file;
    this.html = new HtmlFlow(file, outline);
    this.pieces = pieces;
    this.cores = cores;
    this.texts = new PieceTexts(file, pieces.getFirst());
  }

  @Override
  public Outline outline() {
    return outline;
  }

  @Override
  public boolean readOn() {
    if (next == pieces.size()) {
      return false;
    }
    int end = next;
    for (int length = 0; end < pieces.size() && length < BATCH; end++) {
      length += pieces.get(end).length();
    }
    List<ParsedPiece> parsed = cores.map(pieces.subList(next, end), this::parsed);
    int first = next;
    while (next < end) {
      read(parsed.get(next - first));
    }
    if (next == pieces.size()) {
      html.end();
    }
    return true;
  }

  private ParsedPiece parsed(MarkdownPiece piece) {
    ParsedPiece parsed = ParsedPiece.of(file, piece);
    return cores.several() ? parsed.flattened() : parsed;
  }

  /** Reads a piece, or more than it where the file should not have been cut behind it. */
  private void read(ParsedPiece guess) {
    ParsedPiece piece = guess;
    next++;
    while (next < pieces.size() && !piece.holds(file, pieces.get(next))) {
      int most = piece.piece().from() + 2 * piece.piece().length();
      while (next < pieces.size() && pieces.get(next - 1).to() < most) {
        next++;
      }
      piece = ParsedPiece.of(file, piece.piece().upTo(pieces.get(next - 1).to()));
    }
    texts = piece.texts();
    listGoesOn = before != null && piece.isListGoingOn(before);
    piece.document().accept(this);
    before = piece;
  }

  @Override
  public void visit(Heading heading) {
    html.endText();
    FlatText text = texts.text(heading);
    SourceSpan span = heading.getSourceSpans().getFirst();
    int from = texts.shift().start(span.getInputIndex());
    outline.heading(file, heading.getLevel(), text, file.span(from, span.getLength()));
  }

  @Override
  public void visit(BlockQuote quote) {
    // Templates and notes are no entries.
  }

  /** The lines of a block are one stretch where they follow each other, as at the margin. */
  @Override
  public void visit(HtmlBlock block) {
    int from = -1;
    int to = -1;
    for (SourceSpan span : block.getSourceSpans()) {
      int start = texts.shift().start(span.getInputIndex());
      if (from < 0 || start < to || !isBlank(to, start - to)) {
        if (from >= 0) {
          html.read(from, to);
        }
        from = start;
      }
      to = start + span.getLength();
    }
    if (from >= 0) {
      html.read(from, to);
    }
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
      MarkdownText.append(file, paragraph, texts.shift(), open);
      open.lineBreak(true, open.lastEnd());
      return;
    }
    html.endText();
    if (html.quoted()) {
      return;
    }
    FlatText text = texts.text(paragraph);
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
    boolean goesOn = listGoesOn;
    listGoesOn = false;
    if (html.open() != null) {
      visitChildren(list);
      return;
    }
    if (!goesOn) {
      html.endText();
    }
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
        FlatText text = texts.text(child);
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
    PieceTexts.Table flat = texts.table(table);
    outline.add(
        flat.header().isEmpty()
            ? new Block.MoreRows(outline.section(), flat.rows())
            : new Block.Grid(outline.section(), flat.header(), flat.rows()));
  }
}
