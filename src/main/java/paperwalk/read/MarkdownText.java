package paperwalk.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import paperwalk.model.ListFile;

/** Appends the inline nodes of Markdown to a text. */
final class MarkdownText extends AbstractVisitor {
  private static final Pattern NESTED = Pattern.compile("\\[[^\\]]*\\]\\((.*)\\)");

  private final ListFile file;
  private final FlatTextBuilder out;
  private final InlineHtml html;
  private final SourceShift shift;

  private MarkdownText(ListFile file, FlatTextBuilder out, SourceShift shift) {
    this.file = file;
    this.out = out;
    this.html = new InlineHtml(file);
    this.shift = shift;
  }

  /** The text of a paragraph, a heading or a cell. */
  static FlatText of(ListFile file, Node node, SourceShift shift) {
    List<SourceSpan> spans = node.getSourceSpans();
    int from = spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
    int to = spans.isEmpty() ? 0 : spans.getLast().getInputIndex() + spans.getLast().getLength();
    FlatTextBuilder out = new FlatTextBuilder(file, to - from);
    if (!spans.isEmpty() && shift.isEven()) {
      out.extent(shift.start(from), shift.end(to));
    }
    append(file, node, shift, out);
    return out.build();
  }

  /** Appends the text of a node to one that has begun. */
  static void append(ListFile file, Node node, SourceShift shift, FlatTextBuilder out) {
    MarkdownText text = new MarkdownText(file, out, shift);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      child.accept(text);
    }
  }

  @Override
  public void visit(Text text) {
    append(text.getLiteral(), text);
  }

  @Override
  public void visit(Code code) {
    int start = out.length();
    append(code.getLiteral(), code);
    out.style(TextStyle.CODE, start);
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled(emphasis, TextStyle.ITALIC);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    styled(emphasis, TextStyle.BOLD);
  }

  private void styled(Node node, TextStyle style) {
    int start = out.length();
    visitChildren(node);
    out.style(style, start);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ', out.lastEnd(), out.lastEnd() + 1);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append('\n', out.lastEnd(), out.lastEnd() + 1);
  }

  @Override
  public void visit(Image image) {
    StringBuilder description = new StringBuilder();
    for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        description.append(text.getLiteral());
      }
    }
    List<SourceSpan> spans = image.getSourceSpans();
    int from = from(spans);
    out.image(description.toString(), image.getDestination(), file.span(from, to(spans) - from));
  }

  @Override
  public void visit(HtmlInline inline) {
    List<SourceSpan> spans = inline.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    HtmlTag tag = HtmlTag.at(file.text(), from(spans), to(spans));
    if (tag != null && tag.closing()) {
      html.close(out, tag);
    } else if (tag != null) {
      html.open(out, tag);
    }
  }

  @Override
  public void visit(Link link) {
    int start = out.length();
    int images = out.imageCount();
    visitChildren(link);
    List<SourceSpan> spans = link.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    int from = from(spans);
    int to = to(spans);
    Node last = link.getLastChild();
    List<SourceSpan> label = last == null ? List.of() : last.getSourceSpans();
    int labelEnd = label.isEmpty() ? from + 1 : to(label);
    int opens = file.text().indexOf("](", Math.min(labelEnd, to), to);
    int targetFrom = opens < 0 ? from + 1 : opens + 2;
    int targetTo = Math.max(targetFrom, to - 1);
    String target = link.getDestination().strip();
    boolean nested = false;
    if (target.startsWith("[")) {
      Matcher inner = NESTED.matcher(target);
      nested = inner.matches();
      target = nested ? inner.group(1).strip() : target;
    }
    out.link(start, images, from, to, target, file.span(targetFrom, targetTo - targetFrom), nested);
  }

  private int from(List<SourceSpan> spans) {
    return spans.isEmpty() ? out.lastEnd() : shift.start(spans.getFirst().getInputIndex());
  }

  private int to(List<SourceSpan> spans) {
    if (spans.isEmpty()) {
      return out.lastEnd();
    }
    SourceSpan last = spans.getLast();
    return Math.min(file.text().length(), shift.end(last.getInputIndex() + last.getLength()));
  }

  /** Walks what was written and what it stands for side by side. */
  private void append(String literal, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int raw = from(spans);
    String text = file.text();
    if (text.startsWith(literal, raw)) {
      out.append(literal, raw);
      return;
    }
    int end = to(spans);
    boolean entities = node instanceof Text;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (entities && raw < end && text.charAt(raw) == '&') {
        int after = Entities.end(text, raw, end);
        if (after > raw && (c != '&' || isAmpersand(text, raw, after))) {
          out.append(c, raw, after);
          raw = continuesEntity(literal, i) ? raw : after;
          continue;
        }
      }
      if (raw < end && text.charAt(raw) != c) {
        raw = aligned(text, c, raw, end);
      }
      out.append(c, raw, raw + 1);
      raw = Math.min(raw + 1, Math.max(end, raw));
    }
  }

  /** The next place where the character was written: a backslash may stand before it. */
  private static int aligned(String text, char c, int raw, int end) {
    if (text.charAt(raw) == '\\' && raw + 1 < end && text.charAt(raw + 1) == c) {
      return raw + 1;
    }
    int plain = text.indexOf(c, raw, end);
    return plain >= 0 ? plain : raw;
  }

  private static boolean isAmpersand(String text, int from, int to) {
    return Entities.decode(text.substring(from, to)).equals("&");
  }

  /** An entity beyond the basic plane gives two characters: the first is followed by the second. */
  private static boolean continuesEntity(String literal, int index) {
    return Character.isHighSurrogate(literal.charAt(index)) && index + 1 < literal.length();
  }
}
