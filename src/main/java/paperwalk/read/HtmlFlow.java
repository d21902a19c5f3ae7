package paperwalk.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;

/**
 * Reads HTML as it comes, piece by piece: what one piece opens, a later one may close, with
 * Markdown in between. Nothing is expected to be closed.
 */
final class HtmlFlow {
  private static final int MAX_DEPTH = 100;

  /** After so many tags that a piece never ends, its rest is text. */
  private static final int MOST_UNENDED = 100;

  /** Elements whose content is not for readers of the page. */
  private static final Set<String> SILENT =
      Set.of("pre", "script", "style", "template", "svg", "textarea");

  private final ListFile file;
  private final Outline outline;
  private final InlineHtml inline;
  private final Deque<GridBuilder> grids = new ArrayDeque<>();
  private @Nullable OpenText named;
  private @Nullable FlatTextBuilder paragraph;

  /** The bullet that is open; one nested in it ends it and stands beside it. */
  private @Nullable FlatTextBuilder item;

  private @Nullable String silent;
  private int quotes;
  private int unended;

  /** A heading of a level, or a summary, of level 0. */
  private record OpenText(FlatTextBuilder builder, int level, int start) {}

  HtmlFlow(ListFile file, Outline outline) {
    this.file = file;
    this.outline = outline;
    this.inline = new InlineHtml(file);
  }

  /** Where Markdown within a cell, an item or a summary goes; null if none is open. */
  @Nullable FlatTextBuilder open() {
    OpenText text = named;
    if (text != null) {
      return text.builder;
    }
    GridBuilder grid = grids.peek();
    if (grid != null) {
      return grid.cell();
    }
    return item;
  }

  /** Whether Markdown here stands in a quotation and is not read. */
  boolean quoted() {
    return quotes > 0;
  }

  /** Reads a piece. */
  void read(int from, int to) {
    String text = file.text();
    int i = from;
    unended = 0;
    while (i < to) {
      int tag = unended > MOST_UNENDED ? -1 : text.indexOf('<', i, to);
      int stop = tag < 0 ? to : tag;
      if (stop > i) {
        text(i, stop);
      }
      i = stop < to ? markup(stop, to) : to;
    }
  }

  private int markup(int at, int limit) {
    String text = file.text();
    if (text.startsWith("<!--", at)) {
      return after("-->", at + 4, limit);
    }
    if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
      return after(">", at + 2, limit);
    }
    HtmlTag tag = HtmlTag.at(text, at, limit);
    if (tag == null) {
      unended++;
      text(at, at + 1);
      return at + 1;
    }
    if (silent != null) {
      silent = tag.closing() && tag.name().equals(silent) ? null : silent;
    } else if (SILENT.contains(tag.name())) {
      silent = tag.closing() ? null : tag.name();
    } else if (tag.closing()) {
      close(tag);
    } else {
      open(tag);
    }
    return tag.end();
  }

  private int after(String end, int from, int limit) {
    int at = file.text().indexOf(end, Math.min(from, limit), limit);
    return at < 0 ? limit : at + end.length();
  }

  private void text(int from, int to) {
    if (silent == null && quotes == 0) {
      FlatTextBuilder open = open();
      if (open == null && grids.isEmpty()) {
        if (paragraph == null && file.text().substring(from, to).isBlank()) {
          return;
        }
        open = builder();
      }
      if (open != null) {
        inline.text(open, from, to);
      }
    }
  }

  private FlatTextBuilder builder() {
    FlatTextBuilder open = open();
    if (open != null) {
      return open;
    }
    FlatTextBuilder builder = paragraph;
    if (builder == null) {
      builder = new FlatTextBuilder(file);
      paragraph = builder;
    }
    return builder;
  }

  private void open(HtmlTag tag) {
    switch (tag.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        endAll(tag.start());
        named = new OpenText(new FlatTextBuilder(file), tag.name().charAt(1) - '0', tag.start());
      }
      case "details" -> {
        endParagraph();
        outline.openDetails();
      }
      case "summary" -> {
        endParagraph();
        named = new OpenText(new FlatTextBuilder(file), 0, tag.start());
      }
      case "table" -> {
        endParagraph();
        if (grids.size() < MAX_DEPTH) {
          grids.push(new GridBuilder(file, outline.section()));
        }
      }
      case "tr" -> grid(grid -> grid.row(tag.start()));
      case "td", "th" -> grid(grid -> grid.cell(tag));
      case "li" -> item(tag);
      case "blockquote" -> {
        endParagraph();
        quotes++;
      }
      case "p", "div", "center", "ul", "ol", "dl", "dd", "dt", "hr", "section", "article" ->
          endParagraph();
      default -> inline.open(builder(), tag);
    }
  }

  private void close(HtmlTag tag) {
    switch (tag.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6", "summary" -> endNamed(tag.end());
      case "details" -> {
        endAll(tag.start());
        outline.closeDetails();
      }
      case "table" -> {
        endNamed(tag.start());
        GridBuilder grid = grids.poll();
        if (grid != null) {
          outline.add(grid.build(tag.start()));
        }
      }
      case "tr" -> grid(grid -> grid.endRow(tag.end()));
      case "td", "th" -> grid(GridBuilder::endCell);
      case "ul", "ol" -> endItems(tag.start());
      case "blockquote" -> quotes = Math.max(0, quotes - 1);
      case "p", "div", "center", "section", "article" -> endParagraph();
      case "li" -> {}
      default -> inline.close(builder(), tag);
    }
  }

  private void grid(java.util.function.Consumer<GridBuilder> step) {
    GridBuilder grid = grids.peek();
    if (grid != null) {
      step.accept(grid);
    }
  }

  /** An item of a list; within a cell it is only a new line. */
  private void item(HtmlTag tag) {
    if (open() != null && (!grids.isEmpty() || named != null)) {
      builder().lineBreak(true, tag.start());
      return;
    }
    endParagraph();
    endItem();
    item = new FlatTextBuilder(file);
  }

  private void endItem() {
    FlatTextBuilder builder = item;
    item = null;
    if (builder != null) {
      FlatText lead = builder.build();
      if (!lead.isBlank()) {
        outline.add(new Block.Item(outline.section(), '*', lead, List.of()));
      }
    }
  }

  private void endItems(int at) {
    if (grids.isEmpty()) {
      endItem();
    } else if (open() != null) {
      builder().lineBreak(true, at);
    }
  }

  private void endParagraph() {
    FlatTextBuilder inner = open();
    if (inner != null) {
      if (inner.length() > 0) {
        inner.lineBreak(true, inner.lastEnd());
      }
      return;
    }
    FlatTextBuilder builder = paragraph;
    paragraph = null;
    if (builder != null) {
      FlatText lead = builder.build();
      if (!lead.isBlank()) {
        outline.add(new Block.Item(outline.section(), null, lead, List.of()));
      }
    }
  }

  private void endNamed(int end) {
    OpenText text = named;
    named = null;
    if (text != null) {
      FlatText name = text.builder.build();
      int length = Math.max(0, end - text.start);
      if (text.level > 0) {
        outline.heading(file, text.level, name, file.span(text.start, length));
      } else {
        outline.summary(name, file.span(text.start, length));
      }
    }
  }

  /** Ends whatever is open, but not tables: what is wrongly nested in one stays in it. */
  private void endAll(int at) {
    endNamed(at);
    if (grids.isEmpty()) {
      endItems(at);
      endParagraph();
    }
  }

  /** Markdown begins again outside of all cells and items: a paragraph of HTML ends there. */
  void endText() {
    if (open() == null) {
      endParagraph();
    }
  }

  /** The document's end. */
  void end() {
    int at = file.text().length();
    endNamed(at);
    while (!grids.isEmpty()) {
      outline.add(grids.pop().build(at));
    }
    endItems(at);
    endParagraph();
  }
}
