package paperwalk.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperwalk.curate.Change.Category;
import paperwalk.curate.Pairing.Pair;
import paperwalk.model.Severity;
import paperwalk.resolve.VenueMatcher;

/**
 * What changed between two versions of a list, or of a folder of lists.
 *
 * @param before how many entries the older version has
 * @param after how many entries the newer version has
 * @param changes by category, then by place; an entry may have several
 */
public record ListDiff(int before, int after, List<Change> changes) {

  /**
   * Compares. The order of entries within a section does not matter.
   *
   * @param before the lists of the older version
   * @param after the lists of the newer version
   * @param venues tells which names are one venue, and which are repositories of preprints
   */
  public static ListDiff between(
      List<NamedList> before, List<NamedList> after, VenueMatcher venues) {
    List<Placed> old = placed(before);
    List<Placed> now = placed(after);
    Pairing pairing = Pairing.of(old, now);
    List<Change> changes = new ArrayList<>();
    pairing.removed().forEach(each -> changes.add(removed(each)));
    pairing.added().forEach(each -> changes.add(added(each)));
    Map<String, Placed> owners = new HashMap<>();
    old.forEach(each -> each.prefixed().forEach(id -> owners.putIfAbsent(id, each)));
    Map<List<String>, List<Pair>> moves = new LinkedHashMap<>();
    for (Pair pair : pairing.pairs()) {
      PairChanges found = new PairChanges(pair);
      title(found);
      new TagComparison(venues, found).compare();
      new LinkComparison(owners, found).compare();
      changes.addAll(found.changes());
      List<String> way = List.of(pair.before().sectionKey(), pair.after().sectionKey());
      if (!way.getFirst().equals(way.getLast())) {
        moves.computeIfAbsent(way, k -> new ArrayList<>()).add(pair);
      }
    }
    moves.forEach((way, pairs) -> changes.addAll(moved(way, pairs, keys(old), keys(now))));
    changes.sort(
        Comparator.comparing(Change::category)
            .thenComparing(change -> change.place().file())
            .thenComparingInt(change -> change.place().line()));
    return new ListDiff(old.size(), now.size(), List.copyOf(changes));
  }

  /** The changes of a category, by place. */
  public List<Change> of(Category category) {
    return changes.stream().filter(change -> change.category() == category).toList();
  }

  private static List<Placed> placed(List<NamedList> lists) {
    return lists.stream()
        .flatMap(named -> named.list().entries().stream().map(entry -> Placed.of(named, entry)))
        .toList();
  }

  private static Set<String> keys(List<Placed> all) {
    Set<String> keys = new HashSet<>();
    all.forEach(each -> keys.add(each.sectionKey()));
    return keys;
  }

  private static Change removed(Placed each) {
    String title = each.entry().title();
    String section = each.section();
    return new Change(
        Category.REMOVED, "entry", Severity.WARNING, title, each.place(), null, section, "", "");
  }

  private static Change added(Placed each) {
    String title = each.entry().title();
    String section = each.section();
    return new Change(
        Category.ADDED, "entry", Severity.INFO, title, null, each.place(), "", section, "");
  }

  private static void title(PairChanges pair) {
    String from = pair.before().entry().title();
    String to = pair.after().entry().title();
    if (pair.titleStayed()) {
      if (!from.equals(to)) {
        pair.add(Category.RETITLED, "title", from, to, "the same letters");
      }
    } else if (NearTitles.similarity(pair.before().titleKey(), pair.after().titleKey()) < 0.4) {
      String why = "the link stayed, but the title is another one";
      pair.add(Category.RETITLED, Severity.WARNING, "title", from, to, why);
    } else {
      pair.add(Category.RETITLED, "title", from, to, "");
    }
  }

  /** All of a section that is gone went to one that is new: the section has a new name. */
  private static List<Change> moved(
      List<String> way, List<Pair> pairs, Set<String> old, Set<String> now) {
    boolean renamed = !now.contains(way.getFirst()) && !old.contains(way.getLast());
    if (renamed && pairs.size() > 1) {
      Pair first = pairs.getFirst();
      String to = name(first.after(), first.before());
      return List.of(
          new Change(
              Category.MOVED,
              "section",
              Severity.INFO,
              to.isEmpty() ? "no section" : to,
              first.before().place(),
              first.after().place(),
              name(first.before(), first.after()),
              to,
              "the section was renamed, with %d entries".formatted(pairs.size())));
    }
    return pairs.stream()
        .map(pair -> {
          PairChanges found = new PairChanges(pair);
          String from = name(pair.before(), pair.after());
          found.add(Category.MOVED, "section", from, name(pair.after(), pair.before()), "");
          return found.changes().getFirst();
        })
        .toList();
  }

  /** The section, and the file if the other is another one. */
  private static String name(Placed each, Placed other) {
    if (each.path().equals(other.path())) {
      return each.section();
    }
    return each.path() + (each.section().isEmpty() ? "" : ": " + each.section());
  }
}
