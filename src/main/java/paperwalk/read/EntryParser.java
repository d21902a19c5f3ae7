package paperwalk.read;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;
import paperwalk.read.FlatText.LinkAt;

/**
 * Reads one paragraph or bullet as {@code [tag] Title. ([paper](…), [code](…))}.
 *
 * <p>It is an entry if it begins with a bracketed tag that states a year, or if it is a bullet with
 * a link to a paper; and if a title remains.
 */
final class EntryParser {
  private final ListFile file;

  EntryParser(ListFile file) {
    this.file = file;
  }

  /**
   * Reads a paragraph.
   *
   * @param bullet the bullet it stands behind, or null
   * @param section index of its section, or -1
   */
  Optional<Entry> parse(Paragraph paragraph, @Nullable Character bullet, int section) {
    FlatText flat = FlatText.of(file, paragraph);
    String text = flat.text();
    int start = skipSpace(text, 0);
    StatedTag tag = null;
    if (start < text.length() && text.charAt(start) == '[') {
      int close = text.indexOf(']', start);
      boolean plain = flat.links().stream().noneMatch(l -> l.start() < close);
      if (close > start + 1 && plain) {
        tag =
            TagParser.parse(text.substring(start + 1, close), flat.span(start + 1, close))
                .orElse(null);
        start = tag == null ? start : skipSpace(text, close + 1);
      }
    }
    List<Link> links = flat.links().stream().map(LinkAt::link).toList();
    boolean leadsToPaper = links.stream().anyMatch(l -> l.role() == LinkRole.PAPER);
    if (tag == null && (bullet == null || !leadsToPaper)) {
      return Optional.empty();
    }
    int from = start;
    int end = titleEnd(flat, from);
    if (end <= from || LinkRoles.isLabel(text.substring(from, end))) {
      return Optional.empty();
    }
    Span whole = span(paragraph);
    return Optional.of(
        new Entry(
            whole,
            rawText(whole),
            section,
            EntryKind.PAPER,
            text.substring(from, end),
            flat.span(from, end),
            List.of(),
            tag,
            null,
            links,
            bullet));
  }

  /** The title ends before the group of links, without the brackets around it and the period. */
  private static int titleEnd(FlatText flat, int from) {
    String text = flat.text();
    int end = text.length();
    for (LinkAt link : flat.links()) {
      if (link.start() > from) {
        end = link.start();
        break;
      }
      if (link.start() == from && link.end() > from) {
        end = link.end();
        break;
      }
    }
    while (end > from && " ([\n\t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > from && text.charAt(end - 1) == '.') {
      end--;
    }
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private Span span(Paragraph paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    int from = spans.getFirst().getInputIndex();
    SourceSpan last = spans.getLast();
    return file.span(from, last.getInputIndex() + last.getLength() - from);
  }

  private String rawText(Span span) {
    int first = span.line();
    int last = file.span(span.end(), 0).line();
    StringBuilder raw = new StringBuilder(file.line(first));
    for (int line = first + 1; line <= last; line++) {
      raw.append('\n').append(file.line(line));
    }
    return raw.toString();
  }
}
