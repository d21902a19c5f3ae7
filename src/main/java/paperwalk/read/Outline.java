package paperwalk.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.model.Section;
import paperwalk.model.Span;

/** The sections of a document and the blocks that stand in them, as they come. */
final class Outline {
  /** Deeper than any heading's level. */
  private static final int DEEPEST_HEADING = 6;

  private static final int BOLD_LINE = 1000;
  private static final int MAX_DEPTH = 20;
  private static final int LONG = 160;

  /** Summaries of what belongs to the paper or page above, and is no section of its own. */
  private static final Set<String> NO_SECTION =
      Set.of(
          "abstract",
          "bibtex",
          "citation",
          "cite",
          "bib",
          "tldr",
          "tl dr",
          "click to expand",
          "click me",
          "details",
          "more",
          "show more",
          "expand",
          "expand all",
          "click to unfold",
          "summary",
          "table of contents",
          "contents",
          "toc",
          "目录",
          "摘要",
          "notes",
          "show");

  private final List<Section> sections = new ArrayList<>();
  private final List<FlatText> headings = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private final Deque<Integer> details = new ArrayDeque<>();
  private int current = -1;
  private @Nullable String title;
  private @Nullable Span titleSpan;

  List<Section> sections() {
    return sections;
  }

  /** The blocks that were added since the last time, in the order in which they stand. */
  List<Block> takeBlocks() {
    List<Block> taken = blocks;
    blocks = new ArrayList<>();
    return taken;
  }

  /** The list's own title, if it has one. */
  @Nullable String title() {
    return title;
  }

  /** The place of the title, if there is one. */
  @Nullable Span titleSpan() {
    return titleSpan;
  }

  /** The section that blocks go to now, or -1. */
  int section() {
    return current;
  }

  /** The words of a section's heading, with their links. */
  FlatText heading(int section) {
    return headings.get(section);
  }

  void heading(ListFile file, int level, FlatText text, Span span) {
    String name = text.text().replaceAll("\\s+", " ").strip();
    if (title == null && sections.isEmpty() && level == 1 && !name.isEmpty()) {
      title = name;
      titleSpan = text.length() == 0 ? file.span(span.offset(), 0) : text.span();
      return;
    }
    details.clear();
    add(level, name, text, span);
  }

  /** A heading, or what only looks like one: it encloses until one of its level or above comes. */
  private void add(int level, String name, FlatText text, Span span) {
    int parent = current;
    while (parent >= 0 && sections.get(parent).level() >= level) {
      parent = sections.get(parent).parent();
    }
    sections.add(new Section(sections.size(), parent, level, name, span));
    headings.add(text);
    current = sections.size() - 1;
  }

  /** A line in bold that stands for a heading. */
  void boldLine(FlatText text) {
    add(BOLD_LINE, text.text().strip(), text, text.span());
  }

  /** A bullet that only names what hangs below it. */
  void group(int depth, FlatText text) {
    add(BOLD_LINE + 1 + depth, text.text().strip(), text, text.span());
  }

  /** Ends the groups that {@link #group} began. */
  void endGroups(int section) {
    current = section;
  }

  /** Something that can be folded; its summary is its heading. */
  void openDetails() {
    if (details.size() < MAX_DEPTH) {
      details.push(current);
    }
  }

  void summary(FlatText text, Span span) {
    String name = text.text().replaceAll("\\s+", " ").strip();
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    if (!name.isEmpty() && name.length() <= LONG && !NO_SECTION.contains(plain)) {
      add(DEEPEST_HEADING + Math.max(1, details.size()), name, text, span);
    }
  }

  void closeDetails() {
    if (!details.isEmpty()) {
      current = details.pop();
    }
  }

  void add(Block block) {
    blocks.add(block);
  }
}
