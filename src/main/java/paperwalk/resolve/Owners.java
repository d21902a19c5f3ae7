package paperwalk.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whose a disputed identifier is: the work's that it was remembered for; else that of the work
 * which has no other identifier of the scheme, is named so by more lists, and appeared in the year
 * the identifier gives away, in this order. Where two are equal in all of these it is nobody's: one
 * of them is wrong, and nothing says which.
 */
final class Owners {
  /** What marks an identifier that is nobody's. */
  static final int NOBODY = -1;

  /** So many other claims of the same title are looked at, at most. */
  private static final int LOOKED_AT = 64;

  private final List<Witness> witnesses;
  private final Map<String, List<Integer>> byTitle = new HashMap<>();

  private Owners(List<Witness> witnesses) {
    this.witnesses = witnesses;
  }

  /**
   * The owners of disputed identifiers.
   *
   * @param byId the claims to each identifier
   * @param sets what is known to be one work so far
   * @return a claim of the owner, or {@link #NOBODY}, for each identifier that is disputed
   */
  static Map<String, Integer> of(
      List<Witness> witnesses, Map<String, List<Integer>> byId, DisjointSets sets) {
    Owners owners = new Owners(witnesses);
    Map<String, Map<Integer, List<Integer>>> disputed = new HashMap<>();
    byId.forEach((id, holders) -> {
      Map<Integer, List<Integer>> works = new TreeMap<>();
      holders.forEach(i -> works.computeIfAbsent(sets.find(i), k -> new ArrayList<>()).add(i));
      if (works.size() > 1) {
        disputed.put(id, works);
      }
    });
    if (!disputed.isEmpty()) {
      owners.indexTitles();
    }
    Map<String, Integer> found = new HashMap<>();
    disputed.forEach((id, works) ->
        found.put(id, owners.owner(id.substring(id.indexOf(' ') + 1), works.values())));
    return found;
  }

  private void indexTitles() {
    for (int i = 0; i < witnesses.size(); i++) {
      byTitle.computeIfAbsent(witnesses.get(i).claim.titleKey(), k -> new ArrayList<>(1)).add(i);
    }
  }

  private int owner(String id, Iterable<List<Integer>> works) {
    int remembered = Integer.MAX_VALUE;
    List<Rival> rivals = new ArrayList<>();
    for (List<Integer> claims : works) {
      for (int claim : claims) {
        Witness witness = witnesses.get(claim);
        if (!witness.isNew() && !witness.disowned.contains(id)) {
          remembered = Math.min(remembered, claim);
        }
      }
      rivals.add(rival(id, claims));
    }
    if (remembered < Integer.MAX_VALUE) {
      return remembered;
    }
    rivals.sort(Rival.BEST_FIRST);
    boolean tie = Rival.BEST_FIRST.compare(rivals.get(0), rivals.get(1)) == 0;
    return tie ? NOBODY : rivals.getFirst().claim;
  }

  private record Rival(int claim, boolean named, int lists, boolean fits) {
    private static final Comparator<Rival> BEST_FIRST =
        Comparator.comparing(Rival::named)
            .thenComparing(Comparator.comparingInt(Rival::lists).reversed())
            .thenComparing(Comparator.comparing(Rival::fits).reversed());
  }

  private Rival rival(String id, List<Integer> claims) {
    Years told = new Years();
    told.addYearOf(id);
    Years stated = new Years();
    Set<String> lists = new HashSet<>();
    boolean named = false;
    for (int claim : claims) {
      Witness witness = witnesses.get(claim);
      lists.addAll(witness.places);
      stated.addAll(witness.stated);
      named |= namedOtherwise(id, claim);
    }
    int gap = told.gap(stated);
    boolean fits = (gap >= 0 && gap <= 1) || (id.startsWith("cvf:") && namedAfter(id, claims));
    return new Rival(claims.getFirst(), named, lists.size(), fits);
  }

  /** A file of the archive is named after its first author and title. */
  private boolean namedAfter(String id, List<Integer> claims) {
    TitleWords name = TitleWords.of(id.substring(id.indexOf('/') + 1).replace('_', ' '));
    return claims.stream()
        .anyMatch(claim -> name.agreesWith(TitleWords.of(witnesses.get(claim).title())));
  }

  /** Whether the title goes with another identifier of the scheme elsewhere. */
  private boolean namedOtherwise(String id, int claim) {
    List<Integer> sameTitle =
        byTitle.getOrDefault(witnesses.get(claim).claim.titleKey(), List.of());
    return sameTitle.stream()
        .limit(LOOKED_AT)
        .filter(other -> !witnesses.get(other).ids().contains(id))
        .flatMap(other -> witnesses.get(other).ids().stream())
        .anyMatch(other -> Claim.scheme(other).equals(Claim.scheme(id)));
  }
}
