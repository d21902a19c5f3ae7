package paperwalk.read;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.model.Span;

/**
 * The characters of a paragraph, a cell or a heading as a reader sees them, each with its place in
 * the file.
 *
 * <p>Escapes and entities are resolved, emphasis stands beside the text, pictures are left out, and
 * links stand by their label; so one scan over a plain string finds the parts of an entry, and
 * {@link #span} still knows where they were written. A line feed is a line break that the page
 * shows; one that the page does not show is a space.
 */
final class FlatText {
  private final ListFile file;
  private final String text;
  private final Places places;

  /** The first character's index in {@link #places}: a part shares those of the whole. */
  private final int base;

  private final List<LinkAt> links;
  private final List<Styled> styles;
  private final List<ImageAt> images;
  private final @Nullable Span extent;

  /** A link and where its label stands in the flat text. */
  record LinkAt(int start, int end, paperwalk.model.Link link) {}

  /** A run that is set apart. */
  record Styled(int start, int end, TextStyle style) {}

  /**
   * A picture.
   *
   * @param at where it stands between the characters
   * @param words what a badge says, or else the picture's own description
   * @param span the whole picture
   */
  record ImageAt(int at, String words, Span span) {}

  FlatText(
      ListFile file,
      String text,
      Places places,
      int base,
      List<LinkAt> links,
      List<Styled> styles,
      List<ImageAt> images,
      @Nullable Span extent) {
    this.file = file;
    this.text = text;
    this.places = places;
    this.base = base;
    this.links = links;
    this.styles = styles;
    this.images = images;
    this.extent = extent;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  List<LinkAt> links() {
    return links;
  }

  List<Styled> styles() {
    return styles;
  }

  List<ImageAt> images() {
    return images;
  }

  boolean isBlank() {
    return text.isBlank() && links.isEmpty();
  }

  /**
   * Whether a bar divides fields here; one with a backslash before it is a character like others.
   */
  boolean isBar(int index) {
    if (text.charAt(index) != '|') {
      return false;
    }
    int offset = places.offset(base + index);
    return offset == 0 || file.text().charAt(offset - 1) != '\\';
  }

  /** The place of the characters from {@code start} to before {@code end}; not empty. */
  Span span(int start, int end) {
    int from = places.offset(base + start);
    int to = Math.min(file.text().length(), places.end(base + end - 1));
    return file.span(from, Math.max(0, to - from));
  }

  /** The place of the whole text; the file's start if there is none. */
  Span span() {
    return text.isEmpty() ? file.span(0, 0) : span(0, text.length());
  }

  /** The place of the whole text with the syntax around it, as far as that is known. */
  Span extent() {
    Span chars = text.isEmpty() && extent != null ? extent : span();
    int from = extent == null ? chars.offset() : Math.min(extent.offset(), chars.offset());
    int to = extent == null ? chars.end() : Math.max(extent.end(), chars.end());
    for (LinkAt link : links) {
      to = Math.max(to, link.link.span().end());
    }
    return file.span(from, to - from);
  }

  /** The characters without white space at both ends. */
  String slice(int start, int end) {
    return text.substring(start, end).strip();
  }

  /** A stretch as a text of its own. */
  FlatText part(int from, int to) {
    return new FlatText(
        file,
        text.substring(from, to),
        places,
        base + from,
        links.stream()
            .filter(l -> l.start >= from && l.end <= to && (l.start < to || l.start > from))
            .map(l -> new LinkAt(l.start - from, l.end - from, l.link))
            .toList(),
        styles.stream()
            .filter(s -> s.start < to && s.end > from)
            .map(s -> new Styled(Math.max(0, s.start - from), Math.min(to, s.end) - from, s.style))
            .toList(),
        images.stream()
            .filter(i -> i.at >= from && i.at <= to)
            .map(i -> new ImageAt(i.at - from, i.words, i.span))
            .toList(),
        null);
  }

  /** Whether all letters of a stretch, of which there is one, are set in a style. */
  boolean all(TextStyle style, int start, int end) {
    if (styles.isEmpty()) {
      return false;
    }
    boolean[] covered = new boolean[Math.max(0, end - start)];
    for (Styled run : styles) {
      if (run.style == style) {
        int from = Math.max(start, run.start);
        int to = Math.min(end, run.end);
        if (from < to) {
          Arrays.fill(covered, from - start, to - start, true);
        }
      }
    }
    boolean any = false;
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        if (!covered[i - start]) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
