package paperwalk.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import paperwalk.model.Entry;

/** All entries that make the same claim, and what else they say; or a remembered claim. */
final class Witness {
  /** Marks a remembered claim that is none: it is made for the first time. */
  static final int NEW = -1;

  final Claim claim;

  /** Number of the name that the claim is remembered under, or {@link #NEW}. */
  final int known;

  /** Those of its ids that are remembered as belonging to another work. */
  final Set<String> disowned;

  /** The years that entries state. */
  final Years stated = new Years();

  /** These and the years that identifiers give away. */
  final Years years = new Years();

  Set<String> names = Set.of();
  Set<String> firsts = Set.of();

  /** The lists it is made in, and the address of what it is made of. */
  Set<String> places = Set.of();

  private final List<String> titles = new ArrayList<>(1);

  private Witness(Claim claim, int known, Set<String> disowned) {
    this.claim = claim;
    this.known = known;
    this.disowned = disowned;
    claim.ids().forEach(years::addYearOf);
    if (!claim.year().isEmpty()) {
      years.add(Integer.parseInt(claim.year()));
      stated.add(Integer.parseInt(claim.year()));
    }
    if (!claim.by().isEmpty()) {
      names = Set.of(claim.by());
      firsts = names;
    }
    if (!claim.place().isEmpty()) {
      places = Set.of(claim.place());
    }
  }

  /** A claim that no identity remembers. */
  static Witness of(Claim claim) {
    return new Witness(claim, NEW, Set.of());
  }

  /** A remembered claim. */
  static Witness remembered(Claim claim, String title, int known, Set<String> disowned) {
    Witness witness = new Witness(claim, known, disowned);
    witness.titles.add(title);
    return witness;
  }

  /** Adds an entry that makes the claim. */
  void add(Entry entry, String list) {
    titles.add(entry.title());
    Integer year = entry.year();
    if (year != null) {
      years.add(year);
      stated.add(year);
    }
    if (!entry.authors().isEmpty()) {
      for (String name : AuthorNames.words(entry.authors())) {
        names = with(names, name);
      }
      String first = AuthorNames.first(entry.authors());
      if (!first.isEmpty()) {
        firsts = with(firsts, first);
      }
    }
    places = with(places, list);
  }

  boolean isNew() {
    return known == NEW;
  }

  /** Most witnesses have one element, and there are many witnesses. */
  private static Set<String> with(Set<String> set, String added) {
    if (set.isEmpty()) {
      return Set.of(added);
    }
    if (set.contains(added)) {
      return set;
    }
    Set<String> more = set.size() == 1 ? new HashSet<>(set) : set;
    more.add(added);
    return more;
  }

  /** The title as most of the entries write it; the first by letters where they tie. */
  String title() {
    if (titles.size() == 1) {
      return titles.getFirst();
    }
    Map<String, Integer> votes = new TreeMap<>();
    titles.forEach(title -> votes.merge(title, 1, Integer::sum));
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> title : votes.entrySet()) {
      if (title.getValue() > most) {
        best = title.getKey();
        most = title.getValue();
      }
    }
    return best;
  }

  /** The ids, as a list in the order of their strength. */
  List<String> ids() {
    return claim.ids();
  }
}
