package paperwalk.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import paperwalk.model.Catalogue;
import paperwalk.model.Paper;
import paperwalk.model.Paper.Occurrence;

/** All entries of the newest lists, in the order of lists and lines. */
final class Sightings {
  private static final int MOST = 100;

  private Sightings() {}

  /** The entries that speak of papers. */
  static List<Sighting> of(Catalogue catalogue) {
    List<Sighting> all = new ArrayList<>();
    for (Paper paper : catalogue.papers()) {
      for (Occurrence occurrence : paper.occurrences()) {
        var list = catalogue.lists().get(occurrence.list());
        Sighting sighting =
            new Sighting(
                occurrence.list(),
                list.list(),
                paper,
                occurrence,
                TitleWords.of(occurrence.entry().title()));
        if (list.newer() < 0 && sighting.isPaper()) {
          all.add(sighting);
        }
      }
    }
    all.sort(
        Comparator.comparingInt(Sighting::list)
            .thenComparingInt(sighting -> sighting.entry().span().offset()));
    return all;
  }

  /**
   * Those that have something in common; those that have nothing of the kind are left out, and so
   * are those of a group that is too large already: to hold each against each would take too long.
   */
  static <K extends Comparable<K>> Collection<List<Sighting>> by(
      List<Sighting> sightings, Function<Sighting, Optional<K>> common) {
    Map<K, List<Sighting>> groups = new TreeMap<>();
    for (Sighting sighting : sightings) {
      common
          .apply(sighting)
          .ifPresent(key -> {
            List<Sighting> group = groups.computeIfAbsent(key, k -> new ArrayList<>());
            if (group.size() < MOST) {
              group.add(sighting);
            }
          });
    }
    return groups.values();
  }
}
