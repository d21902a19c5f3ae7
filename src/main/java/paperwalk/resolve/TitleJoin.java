package paperwalk.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.model.EntryKind;

/**
 * Joins works of one title, where neither identifiers nor years nor authors speak against it.
 *
 * <p>A work without identifiers that could be either of two stays apart from both.
 */
final class TitleJoin {
  /** Beyond so many works of one title, more of them stay apart. */
  private static final int MOST = 64;

  private final List<Witness> witnesses;
  private final List<Set<String>> disowned;
  private final DisjointSets sets;

  private TitleJoin(List<Witness> witnesses, List<Set<String>> disowned, DisjointSets sets) {
    this.witnesses = witnesses;
    this.disowned = disowned;
    this.sets = sets;
  }

  /**
   * Joins.
   *
   * @param disowned for each witness those of its ids that do not count
   * @param sets what is known to be one work so far; changed
   */
  static void join(List<Witness> witnesses, List<Set<String>> disowned, DisjointSets sets) {
    Map<String, List<Integer>> byTitle = new HashMap<>();
    for (int i = 0; i < witnesses.size(); i++) {
      Claim claim = witnesses.get(i).claim;
      byTitle.computeIfAbsent(claim.within(claim.titleKey()), k -> new ArrayList<>(1)).add(i);
    }
    TitleJoin join = new TitleJoin(witnesses, disowned, sets);
    // In the order of the titles, since what one joins another finds joined.
    byTitle.entrySet().stream()
        .filter(title -> title.getValue().size() > 1)
        .sorted(Map.Entry.comparingByKey())
        .forEach(title -> join.join(title.getValue()));
  }

  private void join(List<Integer> claims) {
    Map<Integer, Boolean> roots = new LinkedHashMap<>();
    claims.forEach(i -> roots.merge(sets.find(i), witnesses.get(i).isNew(), Boolean::logicalOr));
    if (roots.size() < 2) {
      return;
    }
    TitleWords title = TitleWords.of(witnesses.get(claims.getFirst()).title());
    boolean paper = witnesses.get(claims.getFirst()).claim.kind() == EntryKind.PAPER;
    List<Work> works = new ArrayList<>();
    roots.forEach((root, hasNew) -> works.add(work(root, hasNew)));
    works.sort(Work.ORDER);
    List<Work> clusters = new ArrayList<>();
    for (Work work : works) {
      @Nullable Work fitting =
          clusters.size() > MOST ? null : fitting(work, clusters, title, paper);
      if (fitting == null) {
        clusters.add(work);
      } else {
        union(fitting, work);
      }
    }
  }

  /** The only work that it can be; or of several the one that has no identifier either. */
  private static @Nullable Work fitting(
      Work work, List<Work> clusters, TitleWords title, boolean paper) {
    List<Work> all = clusters.stream().filter(each -> each.canBe(work, title, paper)).toList();
    if (all.size() < 2) {
      return all.isEmpty() ? null : all.getFirst();
    }
    return work.hasIds()
        ? null
        : all.stream().filter(each -> !each.hasIds()).findFirst().orElse(null);
  }

  private void union(Work into, Work work) {
    sets.union(into.first, work.first);
    into.add(work);
  }

  private Work work(int root, boolean hasNew) {
    Work work = new Work(root, hasNew);
    for (int i : sets.members(root)) {
      work.add(witnesses.get(i), disowned.get(i));
    }
    return work;
  }
}
