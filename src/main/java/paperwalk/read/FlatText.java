package paperwalk.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import paperwalk.model.Identifier;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.RepositoryId;
import paperwalk.model.Span;

/**
 * The characters of a paragraph as a reader sees them, each with its place in the file.
 *
 * <p>Escapes and entities are resolved, emphasis is dropped, images and inline HTML are left out,
 * and links stand by their label; so one scan over a plain string finds the parts of an entry, and
 * {@link #span} still knows where they were written.
 */
final class FlatText extends AbstractVisitor {
  private static final Pattern NESTED = Pattern.compile("\\[[^\\]]*\\]\\((.*)\\)");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");
  private static final Pattern AMPERSAND = Pattern.compile("&(?:amp|AMP|#0*38|#[xX]0*26);");

  private final ListFile file;
  private final StringBuilder chars = new StringBuilder();
  private final List<LinkAt> links = new ArrayList<>();
  private int[] offsets = new int[256];
  private int[] ends = new int[256];

  /** A link and where its label stands in the flat text. */
  record LinkAt(int start, int end, paperwalk.model.Link link) {}

  private FlatText(ListFile file) {
    this.file = file;
  }

  static FlatText of(ListFile file, Node paragraph) {
    FlatText flat = new FlatText(file);
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      child.accept(flat);
    }
    return flat;
  }

  String text() {
    return chars.toString();
  }

  List<LinkAt> links() {
    return links;
  }

  /** The place of the characters from {@code start} to before {@code end}; not empty. */
  Span span(int start, int end) {
    int from = offsets[start];
    return file.span(from, ends[end - 1] - from);
  }

  @Override
  public void visit(Text text) {
    append(text.getLiteral(), text);
  }

  @Override
  public void visit(Code code) {
    append(code.getLiteral(), code);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    append(' ', lastEnd(), lastEnd() + 1);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    append(' ', lastEnd(), lastEnd() + 1);
  }

  @Override
  public void visit(Image image) {
    // A picture is no part of a title.
  }

  @Override
  public void visit(HtmlInline html) {
    // Markup is no part of a title.
  }

  @Override
  public void visit(Link link) {
    int start = chars.length();
    visitChildren(link);
    List<SourceSpan> spans = link.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    int from = spans.getFirst().getInputIndex();
    SourceSpan last = spans.getLast();
    int to = last.getInputIndex() + last.getLength();
    String raw = file.text().substring(from, to);
    int opens = raw.indexOf("](", chars.length() > start ? lastEnd() - from : 0);
    int targetFrom = opens < 0 ? 1 : opens + 2;
    int targetTo = Math.max(targetFrom, raw.length() - 1);
    String destination = link.getDestination().strip();
    Matcher nested = NESTED.matcher(destination);
    boolean isNested = nested.matches();
    String target = isNested ? nested.group(1).strip() : destination;
    String label = chars.substring(start).strip();
    LinkRole role = LinkRoles.of(label, target);
    links.add(
        new LinkAt(
            start,
            chars.length(),
            new paperwalk.model.Link(
                label,
                target,
                role,
                file.span(from, to - from),
                file.span(from + targetFrom, targetTo - targetFrom),
                isNested,
                Identifier.parse(target).orElse(null),
                RepositoryId.parse(target).orElse(null))));
  }

  /** The place just behind the last character. */
  private int lastEnd() {
    return chars.isEmpty() ? 0 : ends[chars.length() - 1];
  }

  private void append(char c, int offset, int end) {
    if (chars.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    offsets[chars.length()] = offset;
    ends[chars.length()] = Math.min(end, file.text().length());
    chars.append(c);
  }

  /** Walks what was written and what it stands for side by side. */
  private void append(String literal, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int raw = spans.isEmpty() ? lastEnd() : spans.getFirst().getInputIndex();
    int end = raw;
    for (SourceSpan span : spans) {
      end = Math.max(end, span.getInputIndex() + span.getLength());
    }
    String text = file.text();
    Matcher entity = ENTITY.matcher(text);
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      boolean decoded =
          node instanceof Text
              && raw < end
              && text.charAt(raw) == '&'
              && entity.region(raw, end).lookingAt()
              && (c != '&' || AMPERSAND.matcher(entity.group()).matches());
      if (decoded) {
        append(c, raw, entity.end());
        raw = continuesEntity(literal, i) ? raw : entity.end();
        continue;
      }
      if (raw < end && text.charAt(raw) != c) {
        int plain = text.indexOf(c, raw, end);
        raw = plain >= 0 ? plain : raw;
      }
      append(c, raw, raw + 1);
      raw = Math.min(raw + 1, Math.max(end, raw));
    }
  }

  /** An entity beyond the basic plane gives two characters: the first is followed by the second. */
  private static boolean continuesEntity(String literal, int index) {
    return Character.isHighSurrogate(literal.charAt(index)) && index + 1 < literal.length();
  }
}
