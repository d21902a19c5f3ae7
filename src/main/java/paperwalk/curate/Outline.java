package paperwalk.curate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paperwalk.curate.MergedList.MergedPaper;
import paperwalk.curate.MergedList.MergedSection;
import paperwalk.model.EntryKind;

/** The sections of a list in the making: headings of one name below one heading are one. */
final class Outline {
  private final String title;
  private final List<MergedPaper> papers = new ArrayList<>();
  private final Map<String, Outline> below = new LinkedHashMap<>();

  Outline(String title) {
    this.title = title;
  }

  /** Adds a paper below some headings, outermost first. */
  void add(List<String> headings, MergedPaper paper) {
    Outline place = this;
    for (String heading : headings) {
      place = place.below.computeIfAbsent(Mention.key(heading), k -> new Outline(heading));
    }
    place.papers.add(paper);
  }

  /** This section and all below it, in order. */
  List<MergedSection> sections() {
    List<MergedSection> sections = new ArrayList<>();
    collect(0, sections);
    return sections;
  }

  private void collect(int depth, List<MergedSection> sections) {
    List<MergedPaper> sorted =
        Stream.concat(
                papers.stream().filter(paper -> paper.kind() == EntryKind.PAPER),
                papers.stream().filter(paper -> paper.kind() != EntryKind.PAPER))
            .toList();
    sections.add(new MergedSection(title, depth, sorted));
    below.values().forEach(each -> each.collect(depth + 1, sections));
  }
}
