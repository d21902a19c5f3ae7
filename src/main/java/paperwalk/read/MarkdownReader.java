package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;

/**
 * Reads a Markdown list: headings become sections, bullets and bare paragraphs entries.
 *
 * <p>Block quotes are not entered: contribution templates and notes stand there. Costs time and
 * memory in proportion to the text.
 */
public final class MarkdownReader extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .build();

  private final ListFile file;
  private final EntryParser parser;
  private final List<Section> sections = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable String title;

  private MarkdownReader(ListFile file) {
    this.file = file;
    this.parser = new EntryParser(file);
  }

  /** Reads a list; one without entries gives none. */
  public static ReadingList read(ListFile file) {
    MarkdownReader reader = new MarkdownReader(file);
    PARSER.parse(file.text()).accept(reader);
    String title = reader.title;
    return new ReadingList(
        file,
        title == null ? file.key() : title,
        List.copyOf(reader.sections),
        List.copyOf(reader.entries),
        List.of());
  }

  @Override
  public void visit(Heading heading) {
    String text = FlatText.of(file, heading).text().strip();
    if (title == null && sections.isEmpty() && heading.getLevel() == 1) {
      title = text;
      return;
    }
    int parent = sections.size() - 1;
    while (parent >= 0 && sections.get(parent).level() >= heading.getLevel()) {
      parent = sections.get(parent).parent();
    }
    SourceSpan span = heading.getSourceSpans().getFirst();
    sections.add(
        new Section(
            sections.size(),
            parent,
            heading.getLevel(),
            text,
            file.span(span.getInputIndex(), span.getLength())));
  }

  @Override
  public void visit(BlockQuote quote) {
    // Templates and notes are no entries.
  }

  @Override
  public void visit(Paragraph paragraph) {
    parser.parse(paragraph, bullet(paragraph), sections.size() - 1).ifPresent(entries::add);
  }

  private static @Nullable Character bullet(Paragraph paragraph) {
    Node item = paragraph.getParent();
    boolean first = paragraph.getPrevious() == null;
    Node list = item == null ? null : item.getParent();
    if (first && list instanceof BulletList bullets) {
      String marker = bullets.getMarker();
      return marker == null || marker.isEmpty() ? '-' : marker.charAt(0);
    }
    return first && list instanceof OrderedList ? '1' : null;
  }
}
