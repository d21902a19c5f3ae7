package paperwalk.curate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.ReadingList;
import paperwalk.resolve.Resolver;

/** Merges of short lists for tests. */
final class Merges {
  private Merges() {}

  /** Merges lists called {@code a.md}, {@code b.md} and so on; one that begins with @ is a .bib. */
  static MergedList of(String... lists) {
    List<ReadingList> read = new ArrayList<>();
    for (String list : lists) {
      char name = (char) ('a' + read.size());
      read.add(Versions.read(name + (list.startsWith("@") ? ".bib" : ".md"), list));
    }
    return of(read);
  }

  static MergedList of(List<ReadingList> lists) {
    List<CataloguedList> all = new ArrayList<>();
    for (ReadingList list : lists) {
      all.add(
          new CataloguedList(
              list, List.of(), Collections.nCopies(list.sections().size(), List.of()), -1));
    }
    return new Merger(Versions.venues(), tag -> tag.matches("(19|20)\\d\\d.*"))
        .merge(new Resolver(Versions.venues()).resolve(all), "Merged");
  }

  /** The entry that lists of one paper give. */
  static String entry(String... lists) {
    return ContributionForm.entry(of(lists).papers().getFirst());
  }

  /** What does not come back when the list is written and read. */
  static List<String> differences(MergedList list) {
    return ReadBack.differences(
        list, Versions.read("merged.md", ContributionForm.of(list)).entries());
  }
}
