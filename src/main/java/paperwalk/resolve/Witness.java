package paperwalk.resolve;

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

  final Set<String> names = new HashSet<>();
  final Set<String> firsts = new HashSet<>();

  /** The lists it is made in, and the address of what it is made of. */
  final Set<String> places = new HashSet<>();

  private final Map<String, Integer> titles = new TreeMap<>();

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
      names.add(claim.by());
      firsts.add(claim.by());
    }
    if (!claim.place().isEmpty()) {
      places.add(claim.place());
    }
  }

  /** A claim that no identity remembers. */
  static Witness of(Claim claim) {
    return new Witness(claim, NEW, Set.of());
  }

  /** A remembered claim. */
  static Witness remembered(Claim claim, String title, int known, Set<String> disowned) {
    Witness witness = new Witness(claim, known, disowned);
    witness.titles.put(title, 0);
    return witness;
  }

  /** Adds an entry that makes the claim. */
  void add(Entry entry, String list) {
    titles.merge(entry.title(), 1, Integer::sum);
    Integer year = entry.year();
    if (year != null) {
      years.add(year);
      stated.add(year);
    }
    if (!entry.authors().isEmpty()) {
      names.addAll(AuthorNames.words(entry.authors()));
      String first = AuthorNames.first(entry.authors());
      if (!first.isEmpty()) {
        firsts.add(first);
      }
    }
    places.add(list);
  }

  boolean isNew() {
    return known == NEW;
  }

  /** The title as most of the entries write it; the first by letters where they tie. */
  String title() {
    String best = "";
    int most = -1;
    for (Map.Entry<String, Integer> title : titles.entrySet()) {
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
