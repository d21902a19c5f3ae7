package paperwalk.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Section;

/** Reads papers that are headings themselves, with what stands below each as its facts. */
final class HeadingEntries {
  static final String NAME = "each heading is one";

  /** Fewer headings that look like papers are headings. */
  private static final int FEWEST = 3;

  private final Outline outline;
  private final ItemReader items;
  private final EntryMaker maker;
  private final List<TitleFinder> finders;

  HeadingEntries(Outline outline, ItemReader items, EntryMaker maker, List<TitleFinder> finders) {
    this.outline = outline;
    this.items = items;
    this.maker = maker;
    this.finders = finders;
  }

  private record Candidate(Section section, Draft draft) {}

  /** Adds the entries, if headings are papers here; says how, or nothing. */
  @Nullable SectionReading read(Map<Integer, SectionBlocks> blocks, List<Entry> entries) {
    Set<Integer> used = new HashSet<>();
    entries.forEach(entry -> used.add(entry.section()));
    outline.sections().forEach(section -> used.add(section.parent()));
    List<Candidate> candidates = new ArrayList<>();
    int leaves = 0;
    for (Section section : outline.sections()) {
      if (!used.contains(section.index()) && !SectionKinds.holdsNone(maker.path(section.index()))) {
        leaves++;
        SectionBlocks below = blocks.get(section.index());
        Draft draft = draft(section, below == null ? List.of() : below.items());
        if (draft != null) {
          candidates.add(new Candidate(section, draft));
        }
      }
    }
    if (candidates.size() < FEWEST || candidates.size() * 2 < leaves) {
      return null;
    }
    double score = 0;
    for (Candidate candidate : candidates) {
      int parent = candidate.section.parent();
      entries.add(maker.entry(candidate.draft, maker.setting(parent), null));
      score += candidate.draft.score();
    }
    return new SectionReading(
        List.of(),
        candidates.getFirst().section.span().shownLine(),
        leaves,
        candidates.size(),
        NAME,
        List.of(new SectionReading.Tried(NAME, candidates.size(), score)),
        "");
  }

  private @Nullable Draft draft(Section section, List<Block.Item> below) {
    FlatText heading = outline.heading(section.index());
    Draft best = null;
    for (TitleFinder finder : finders) {
      Draft draft = items.read(new Block.Item(section.parent(), null, heading, below), finder);
      best = draft != null && (best == null || draft.score() > best.score()) ? draft : best;
    }
    return best != null
            && best.saysPaper
            && TitleFinder.words(best.title, 0, best.title.length()) >= 4
        ? best
        : null;
  }
}
