package paperwalk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;
import paperwalk.model.TableRow;

/**
 * From sections and blocks to entries: each section is read in the way that explains most of it.
 */
final class ListParser {
  private final boolean explaining;
  private final ListFile file;
  private final Outline outline;
  private final List<TitleFinder> finders;
  private final ItemReader items;
  private final GridReader grids;
  private final EntryMaker maker;
  private final Habits habits;
  private final List<Entry> entries = new ArrayList<>();
  private final List<TableRow> rows = new ArrayList<>();
  private final List<SectionReading> readings = new ArrayList<>();

  /**
   * Takes a document.
   *
   * @param explaining whether {@link #readings} are wanted
   */
  ListParser(ListFile file, Outline outline, VenueNames names, boolean explaining) {
    this.explaining = explaining;
    TagParser tags = new TagParser(names);
    this.file = file;
    this.outline = outline;
    this.finders =
        List.of(
            new LinkedTitle(), new MarkedTitle(tags), new PlainTitle(tags), new CitedTitle(tags));
    this.items = new ItemReader(file, tags);
    this.grids = new GridReader(file, tags, finders.subList(0, 3));
    this.habits = new Habits(finders.size());
    this.maker = new EntryMaker(file, outline, new HeadingTags(names));
  }

  List<SectionReading> readings() {
    return readings;
  }

  ReadingList read() {
    Map<Integer, List<Block>> bySection = new TreeMap<>();
    for (Block block : outline.blocks()) {
      bySection.computeIfAbsent(block.section(), k -> new ArrayList<>()).add(block);
    }
    List<ItemChoice> choices = new ArrayList<>();
    for (Map.Entry<Integer, List<Block>> section : bySection.entrySet()) {
      choices.add(section(section.getKey(), section.getValue()));
    }
    double[] whole = new double[finders.size()];
    for (ItemChoice choice : choices) {
      choice.addTo(whole);
    }
    for (ItemChoice choice : choices) {
      List<Entry> found = choice.entries(whole);
      entries.addAll(found);
      if (explaining) {
        readings.add(choice.explanation(whole));
      }
    }
    headings(bySection);
    entries.sort(Comparator.comparingInt((Entry e) -> e.span().offset()));
    readings.sort(Comparator.comparingInt(SectionReading::line));
    String title = outline.title();
    return new ReadingList(
        file,
        title == null ? file.key() : title,
        List.copyOf(outline.sections()),
        List.copyOf(entries),
        List.copyOf(rows));
  }

  private ItemChoice section(int section, List<Block> blocks) {
    List<Section> path = maker.path(section);
    ItemChoice choice = new ItemChoice(section, path, items, finders, maker, habits);
    if (SectionKinds.holdsNone(path)) {
      choice.skip(blocks.size(), line(blocks.getFirst()));
      return choice;
    }
    List<Block.Item> flat = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Grid grid -> choice.grid(grids.read(grid, rows::add), line(block));
        case Block.Item item -> flatten(item, flat, 0);
      }
    }
    choice.items(flat, line(blocks.getFirst()));
    return choice;
  }

  /** Nested bullets that are entries themselves are read beside the one they hang below. */
  private static void flatten(Block.Item item, List<Block.Item> out, int depth) {
    out.add(item);
    for (Block.Item below : item.below()) {
      if (depth < 100 && GroupBullets.standsAlone(below)) {
        flatten(below, out, depth + 1);
      }
    }
  }

  private int line(Block block) {
    return switch (block) {
      case Block.Item item -> item.lead().extent().shownLine();
      case Block.Grid grid -> grid.rows().isEmpty() ? 1 : grid.rows().getFirst().span().shownLine();
    };
  }

  private void headings(Map<Integer, List<Block>> bySection) {
    HeadingEntries reader = new HeadingEntries(outline, items, maker, finders);
    @Nullable SectionReading reading = reader.read(bySection, entries);
    if (reading != null) {
      readings.add(reading);
    }
  }
}
