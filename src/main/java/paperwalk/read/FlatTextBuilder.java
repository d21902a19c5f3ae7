package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.Span;
import paperwalk.read.FlatText.ImageAt;
import paperwalk.read.FlatText.LinkAt;
import paperwalk.read.FlatText.Styled;

/** Puts a {@link FlatText} together, character by character; whatever syntax they came from. */
final class FlatTextBuilder {
  private static final String HTTP = "http";

  private final ListFile file;
  private static final int SHORT = 16;
  private static final int LONG = 1024;

  private final StringBuilder chars;
  private final List<LinkAt> links = new ArrayList<>();
  private final List<Styled> styles = new ArrayList<>();
  private final List<ImageAt> images = new ArrayList<>();
  private final Places places = new Places();
  private @Nullable OpenLink open;
  private @Nullable Span extent;

  /** A link whose end has not been seen. */
  private record OpenLink(int start, int image, int from, String target, Span targetSpan) {}

  FlatTextBuilder(ListFile file) {
    this(file, SHORT);
  }

  /**
   * Begins a text.
   *
   * @param written how many characters were written for it, so that none are moved as it grows
   */
  FlatTextBuilder(ListFile file, int written) {
    this.file = file;
    this.chars = new StringBuilder(Math.clamp(written, SHORT, LONG));
  }

  int length() {
    return chars.length();
  }

  /** The place just behind the last character. */
  int lastEnd() {
    return chars.isEmpty() ? 0 : places.end(chars.length() - 1);
  }

  void append(char c, int offset, int end) {
    if (end == offset + 1) {
      places.plain(chars.length(), offset);
    } else {
      places.special(chars.length(), offset, end - offset);
    }
    chars.append(c);
  }

  /** Characters that were written as they are. */
  void append(String text, int offset) {
    if (!text.isEmpty()) {
      places.plain(chars.length(), offset);
      chars.append(text);
    }
  }

  /** A break between two lines of what is one text; shown on the page or not. */
  void lineBreak(boolean shown, int at) {
    if (shown) {
      append('\n', at, at);
    } else if (!chars.isEmpty() && chars.charAt(chars.length() - 1) > ' ') {
      append(' ', at, at + 1);
    }
  }

  void style(TextStyle style, int start) {
    if (chars.length() > start) {
      styles.add(new Styled(start, chars.length(), style));
    }
  }

  void image(String description, String address, Span span) {
    String badge = Badges.words(address);
    images.add(new ImageAt(chars.length(), badge.isEmpty() ? description.strip() : badge, span));
  }

  /** Begins a link; one that was begun before is ended. */
  void openLink(int from, String target, Span targetSpan) {
    closeLink(from);
    open = new OpenLink(chars.length(), images.size(), from, target.strip(), targetSpan);
  }

  /** Ends the link that was begun, if one was. */
  void closeLink(int end) {
    OpenLink link = open;
    open = null;
    if (link != null) {
      link(link.start, link.image, link.from, end, link.target, link.targetSpan, false);
    }
  }

  /**
   * A whole link, whose label has been appended.
   *
   * @param start where its label begins
   * @param image how many pictures there were before it
   * @param from offset of its first character
   * @param to offset behind its last character
   */
  void link(
      int start, int image, int from, int to, String target, Span targetSpan, boolean nested) {
    String label = chars.substring(start).strip();
    for (int i = image; i < images.size() && label.isEmpty(); i++) {
      label = images.get(i).words();
    }
    LinkTarget leads = LinkTarget.of(target);
    links.add(
        new LinkAt(
            start,
            chars.length(),
            new Link(
                label,
                target,
                LinkRoles.of(label, leads),
                file.span(from, to - from),
                targetSpan,
                nested,
                leads.identifier(),
                leads.repository())));
  }

  /** The place of all that is read into the text, syntax included. */
  void extent(int from, int to) {
    extent = file.span(from, Math.max(0, to - from));
  }

  int imageCount() {
    return images.size();
  }

  FlatText build() {
    closeLink(lastEnd());
    String text = chars.toString();
    if (text.contains("://")) {
      bareAddresses(text);
    }
    return new FlatText(
        file,
        text,
        places,
        0,
        List.copyOf(links),
        List.copyOf(styles),
        List.copyOf(images),
        extent);
  }

  /** An address that stands in the text by itself is a link to itself. */
  private void bareAddresses(String text) {
    List<LinkAt> found = new ArrayList<>();
    int next = 0;
    for (int i = text.indexOf(HTTP); i >= 0; i = text.indexOf(HTTP, i + 1)) {
      while (next < links.size() && links.get(next).end() <= i) {
        next++;
      }
      boolean inside = next < links.size() && links.get(next).start() <= i;
      int end = inside ? i : addressEnd(text, i);
      if (end > i + HTTP.length() + "s://".length()) {
        String target = text.substring(i, end);
        Span span = file.span(places.offset(i), places.end(end - 1) - places.offset(i));
        int start = labelStart(text, i);
        LinkTarget leads = LinkTarget.of(target);
        String label = start < i ? text.substring(start + 1, i - 2).strip() : "";
        found.add(
            new LinkAt(
                start,
                end,
                new Link(
                    label,
                    target,
                    LinkRoles.of(label, leads),
                    file.span(places.offset(start), places.end(end - 1) - places.offset(start)),
                    span,
                    false,
                    leads.identifier(),
                    leads.repository())));
        i = end - 1;
      }
    }
    if (!found.isEmpty()) {
      links.addAll(found);
      links.sort(java.util.Comparator.comparingInt(LinkAt::start));
    }
  }

  /** A link that was never closed still has its label before it: {@code [paper](https://…}. */
  private static int labelStart(String text, int address) {
    if (address < 3 || text.charAt(address - 1) != '(' || text.charAt(address - 2) != ']') {
      return address;
    }
    int open = Brackets.opening(text, Math.max(0, address - 120), address - 2);
    return open < 0 ? address : open;
  }

  private static int addressEnd(String text, int from) {
    int i = from + HTTP.length();
    if (!text.startsWith("://", i) && !text.startsWith("s://", i)) {
      return from;
    }
    while (i < text.length() && isAddress(text.charAt(i))) {
      i++;
    }
    while (i > from && ".,;:!?)]'\"*".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private static boolean isAddress(char c) {
    return c > ' ' && c < 0x2000 && "<>\"`{}|\\^".indexOf(c) < 0 && !Character.isWhitespace(c);
  }
}
