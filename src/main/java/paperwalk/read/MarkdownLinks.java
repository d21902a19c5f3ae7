package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import paperwalk.model.ListFile;
import paperwalk.model.Span;

/**
 * All links and pictures of a Markdown text, whether or not they belong to an entry, and the
 * anchors of its headings.
 *
 * <p>Costs time and memory in proportion to the text. A file that is not Markdown has none.
 */
public final class MarkdownLinks extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .build();

  private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(?:md|markdown)");
  private static final Pattern TAG =
      Pattern.compile(
          "<(a|img)\\s(?:[^<>]{0,500}?\\s)?(?:href|src)\\s*=\\s*(?:\"([^\"<]{0,2000})\"|'([^'<]{0,2000})')[^<>]{0,1000}>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ID =
      Pattern.compile(
          "\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING =
      Pattern.compile(
          "<h[1-6](?:\\s[^>]{0,500})?>(.{0,500}?)</h[1-6]>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final ListFile file;
  private final List<MarkdownLink> links = new ArrayList<>();
  private final Anchors anchors = new Anchors();

  /**
   * A link or a picture.
   *
   * @param label what is shown
   * @param destination where it leads, as written, without spaces around it
   * @param image whether it is a picture
   * @param span the whole of it
   */
  public record MarkdownLink(String label, String destination, boolean image, Span span) {}

  private MarkdownLinks(ListFile file) {
    this.file = file;
  }

  /** Reads a text. */
  public static MarkdownLinks of(ListFile file) {
    MarkdownLinks document = new MarkdownLinks(file);
    if (MARKDOWN.matcher(file.name()).matches()) {
      PARSER.parse(file.text()).accept(document);
    }
    return document;
  }

  /** The links and pictures, in order. */
  public List<MarkdownLink> links() {
    return links;
  }

  /** Where links within the document can lead. */
  public Anchors anchors() {
    return anchors;
  }

  @Override
  public void visit(Heading heading) {
    anchors.heading(shown(heading));
    visitChildren(heading);
  }

  @Override
  public void visit(Link link) {
    add(link, link.getDestination(), false);
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    add(image, image.getDestination(), true);
  }

  private void add(Node node, String destination, boolean image) {
    Span span = span(node);
    if (span != null) {
      links.add(new MarkdownLink(shown(node).strip(), destination.strip(), image, span));
    }
  }

  @Override
  public void visit(HtmlInline html) {
    html(html);
  }

  @Override
  public void visit(HtmlBlock html) {
    html(html);
  }

  private void html(Node node) {
    Span span = span(node);
    if (span == null) {
      return;
    }
    String text = file.text(span);
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String destination = tag.group(2) == null ? tag.group(3) : tag.group(2);
      links.add(
          new MarkdownLink(
              label(text, tag.end()),
              destination.strip(),
              tag.group(1).equalsIgnoreCase("img"),
              file.span(span.offset() + tag.start(), tag.end() - tag.start())));
    }
    Matcher id = ID.matcher(text);
    while (id.find()) {
      String plain = id.group(1) == null ? id.group(2) : id.group(1);
      anchors.written(plain == null ? id.group(3) : plain);
    }
    Matcher heading = HEADING.matcher(text);
    while (heading.find()) {
      anchors.heading(heading.group(1).replaceAll("<[^>]*>", "").strip());
    }
  }

  private static String label(String html, int from) {
    int end = html.indexOf('<', from);
    return end < 0 ? "" : html.substring(from, end).strip();
  }

  private @org.jspecify.annotations.Nullable Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return null;
    }
    int from = spans.getFirst().getInputIndex();
    SourceSpan last = spans.getLast();
    return file.span(from, last.getInputIndex() + last.getLength() - from);
  }

  /** The text of a node as it is read; pictures have none. */
  private static String shown(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(Image image) {
            if (image.equals(node)) {
              visitChildren(image);
            }
          }
        });
    return text.toString();
  }
}
