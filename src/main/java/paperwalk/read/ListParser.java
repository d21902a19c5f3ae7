package paperwalk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.TableRow;

/**
 * From sections and blocks to entries: each section is read in the way that explains most of it.
 *
 * <p>Tables are read while the document is, since nothing outside of them has a say in it; bullets
 * and paragraphs when all is known.
 */
final class ListParser {
  private final boolean explaining;
  private final ListFile file;
  private final OutlineReader document;
  private final Outline outline;
  private final Cores cores;
  private final List<TitleFinder> finders;
  private final ItemReader items;
  private final GridReader grids;
  private final EntryMaker maker;
  private final Habits habits;
  private final Map<Integer, SectionBlocks> sections = new TreeMap<>();
  private @Nullable TableReading table;
  private final List<SectionReading> readings = new ArrayList<>();

  /**
   * Takes a document.
   *
   * @param explaining whether {@link #readings} are wanted
   */
  ListParser(
      ListFile file, OutlineReader document, VenueNames names, Cores cores, boolean explaining) {
    this.explaining = explaining;
    TagParser tags = new TagParser(names);
    this.file = file;
    this.document = document;
    this.outline = document.outline();
    this.cores = cores;
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
    while (document.readOn()) {
      take(outline.takeBlocks());
    }
    List<ItemChoice> choices = new ArrayList<>();
    double[] whole = new double[finders.size()];
    for (SectionBlocks blocks : sections.values()) {
      ItemChoice choice = choice(blocks);
      choice.addTo(whole);
      choices.add(choice);
    }
    List<Entry> entries = new ArrayList<>();
    cores.map(choices, choice -> choice.entries(whole, cores)).forEach(entries::addAll);
    if (explaining) {
      choices.forEach(choice -> readings.add(choice.explanation(whole)));
    }
    List<TableRow> rows = new ArrayList<>();
    choices.forEach(choice -> rows.addAll(choice.rows()));
    SectionReading headings =
        new HeadingEntries(outline, items, maker, finders).read(sections, entries);
    if (headings != null) {
      readings.add(headings);
    }
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

  /** Takes blocks, and reads the tables among them. */
  private void take(List<Block> blocks) {
    Set<TableReading> begun = new LinkedHashSet<>();
    for (Block block : blocks) {
      SectionBlocks section =
          sections.computeIfAbsent(
              block.section(), index -> new SectionBlocks(index, maker.path(index)));
      switch (block) {
        case Block.Item item -> section.add(item);
        case Block.Grid grid -> table = section.add(grid, grids);
        case Block.MoreRows more -> {
          if (table != null) {
            table.add(more.rows());
          }
        }
      }
      if (table != null && !(block instanceof Block.Item)) {
        begun.add(table);
      }
    }
    cores.forEach(List.copyOf(begun), TableReading::readOn);
  }

  private ItemChoice choice(SectionBlocks blocks) {
    ItemChoice choice =
        new ItemChoice(maker.setting(blocks.section()), items, finders, maker, habits);
    if (blocks.holdsNone()) {
      choice.skip(blocks.count(), blocks.line());
      return choice;
    }
    blocks.takeTables().forEach(each -> choice.table(each.result()));
    List<Block.Item> flat = new ArrayList<>();
    blocks.items().forEach(item -> flatten(item, flat, 0));
    choice.items(flat, blocks.line());
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
}
