package paperwalk.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.model.Span;

/** Tags and text within a paragraph, a cell or a heading. */
final class InlineHtml {
  private static final int MAX_DEPTH = 100;

  private final ListFile file;
  private final Deque<OpenStyle> styles = new ArrayDeque<>();

  private record OpenStyle(FlatTextBuilder builder, TextStyle style, int start) {}

  InlineHtml(ListFile file) {
    this.file = file;
  }

  void open(FlatTextBuilder builder, HtmlTag tag) {
    switch (tag.name()) {
      case "br" -> builder.lineBreak(true, tag.start());
      case "a" -> {
        HtmlTag.Attribute href = tag.attribute("href");
        if (href != null) {
          Span target = file.span(href.from(), href.to() - href.from());
          builder.openLink(tag.start(), Entities.resolve(href.value()), target);
        }
      }
      case "img" ->
          builder.image(
              tag.value("alt"), tag.value("src"), file.span(tag.start(), tag.end() - tag.start()));
      default -> {
        TextStyle style = style(tag.name());
        if (style != null && styles.size() < MAX_DEPTH) {
          styles.push(new OpenStyle(builder, style, builder.length()));
        }
      }
    }
  }

  void close(FlatTextBuilder builder, HtmlTag tag) {
    if (tag.name().equals("a")) {
      builder.closeLink(tag.end());
      return;
    }
    TextStyle style = style(tag.name());
    for (Iterator<OpenStyle> open = styles.iterator(); style != null && open.hasNext(); ) {
      OpenStyle each = open.next();
      if (each.builder == builder && each.style == style) {
        builder.style(style, each.start);
        open.remove();
        return;
      }
    }
  }

  private static @Nullable TextStyle style(String name) {
    return switch (name) {
      case "b", "strong" -> TextStyle.BOLD;
      case "i", "em", "cite" -> TextStyle.ITALIC;
      case "code", "tt", "kbd" -> TextStyle.CODE;
      case "sup" -> TextStyle.SUPERSCRIPT;
      default -> null;
    };
  }

  /** Characters between tags: white space of any length is one space. */
  void text(FlatTextBuilder builder, int from, int to) {
    String text = file.text();
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      int end = c == '&' ? Entities.end(text, i, to) : i;
      if (end > i) {
        for (char each : Entities.decode(text.substring(i, end)).toCharArray()) {
          builder.append(each, i, end);
        }
        i = end;
      } else if (c <= ' ' || c == '\u00a0') {
        builder.lineBreak(false, i);
        i++;
      } else {
        builder.append(c, i, i + 1);
        i++;
      }
    }
  }
}
