package paperwalk.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperwalk.model.EntryKind;

/**
 * Which claims speak of the same work.
 *
 * <ol>
 *   <li>What is remembered under one name stays together.
 *   <li>A shared identifier joins claims whose titles can be those of one work ({@link
 *       TitleClusters}).
 *   <li>An identifier that plainly different titles share is disputed: {@link Owners} says whose it
 *       is, and it counts for nobody else.
 *   <li>A shared title joins what does not contradict each other ({@link TitleJoin}).
 * </ol>
 *
 * <p>Names that are remembered apart are only joined by a claim that is made for the first time: so
 * what was once decided does not change when lists are added, removed or put in another order. Near
 * linear in the number of claims.
 */
final class Matching {
  private final List<Witness> witnesses;
  private final DisjointSets sets;
  private final Map<String, List<Integer>> byId = new LinkedHashMap<>();
  private Map<String, Integer> owners = Map.of();

  private Matching(List<Witness> witnesses) {
    this.witnesses = witnesses;
    this.sets = new DisjointSets(witnesses.size());
  }

  /**
   * What was found.
   *
   * @param groups indexes of the witnesses, each once and in their order; those of a group are of
   *     one work
   * @param disowned for each witness those of its ids that are not its work's
   */
  record Result(List<List<Integer>> groups, List<Set<String>> disowned) {}

  /**
   * Groups claims.
   *
   * @param witnesses the remembered ones first, then the new ones in the order of their claims
   */
  static Result of(List<Witness> witnesses) {
    Matching matching = new Matching(witnesses);
    matching.joinRemembered();
    matching.joinByIdentifier();
    matching.owners = Owners.of(witnesses, matching.byId, matching.sets);
    List<Set<String>> disowned = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      disowned.add(matching.disowned(i));
    }
    TitleJoin.join(witnesses, disowned, matching.sets);
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      if (matching.sets.find(i) == i) {
        groups.add(matching.sets.members(i));
      }
    }
    return new Result(groups, disowned);
  }

  private void joinRemembered() {
    Map<Integer, Integer> first = new HashMap<>();
    for (int i = 0; i < witnesses.size(); i++) {
      if (!witnesses.get(i).isNew()) {
        Integer other = first.putIfAbsent(witnesses.get(i).known, i);
        if (other != null) {
          sets.union(other, i);
        }
      }
    }
  }

  private void joinByIdentifier() {
    for (int i = 0; i < witnesses.size(); i++) {
      Witness witness = witnesses.get(i);
      for (String id : witness.ids()) {
        byId.computeIfAbsent(witness.claim.within(id), k -> new ArrayList<>(1)).add(i);
      }
    }
    for (List<Integer> holders : byId.values()) {
      if (holders.size() > 1) {
        clusters(holders).forEach(this::joinIfNew);
      }
    }
  }

  /** An address is what it leads to, whatever it is called there; a paper's title must fit. */
  private List<List<Integer>> clusters(List<Integer> holders) {
    boolean paper = witnesses.get(holders.getFirst()).claim.kind() == EntryKind.PAPER;
    return paper ? TitleClusters.of(witnesses, holders) : List.of(holders);
  }

  private void joinIfNew(List<Integer> cluster) {
    if (cluster.stream().anyMatch(i -> witnesses.get(i).isNew())) {
      cluster.forEach(i -> sets.union(cluster.getFirst(), i));
    }
  }

  private Set<String> disowned(int index) {
    Witness witness = witnesses.get(index);
    Set<String> disowned = Collections.emptySet();
    for (String id : witness.ids()) {
      Integer owner = owners.get(witness.claim.within(id));
      if (owner != null && (owner < 0 || sets.find(owner) != sets.find(index))) {
        disowned = disowned.isEmpty() ? new HashSet<>() : disowned;
        disowned.add(id);
      }
    }
    return disowned;
  }
}
