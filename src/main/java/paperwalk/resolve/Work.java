package paperwalk.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What all claims to one work say together. */
final class Work {
  /** The remembered ones by age, then those with ids, then the rest, whatever the lists' order. */
  static final Comparator<Work> ORDER =
      Comparator.comparingInt((Work work) -> work.known)
          .thenComparing(work -> !work.hasIds())
          .thenComparingInt(work -> work.first);

  /** Of servers of preprints and of working papers. */
  private static final Pattern PREPRINT_DOI =
      Pattern.compile("doi:10\\.(?:1101|2139|21203|31234|26434|36227|20944|5281|31219|48550)/");

  /** Years between a preprint and its publication, at most. */
  private static final int APART = 3;

  /** The same for titles so long that hardly two works share them. */
  private static final int FAR_APART = 10;

  private static final int LONG_TITLE = 6;

  /** The first of the witnesses. */
  final int first;

  private final boolean hasNew;
  private int known = Integer.MAX_VALUE;
  private final TreeMap<String, Set<String>> ids = new TreeMap<>();
  private final Years years = new Years();
  private final Set<String> names = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  /**
   * A work without claims.
   *
   * @param first the first of its witnesses
   * @param hasNew whether its title is claimed for the first time
   */
  Work(int first, boolean hasNew) {
    this.first = first;
    this.hasNew = hasNew;
  }

  void add(Witness witness, Set<String> disowned) {
    if (!witness.isNew()) {
      known = Math.min(known, witness.known);
    }
    for (String id : witness.ids()) {
      if (!disowned.contains(id)) {
        ids.computeIfAbsent(register(id), k -> new TreeSet<>()).add(id);
      }
    }
    years.addAll(witness.years);
    names.addAll(witness.names);
    places.addAll(witness.places);
  }

  void add(Work other) {
    other.ids.forEach(
        (register, more) -> ids.computeIfAbsent(register, k -> new TreeSet<>()).addAll(more));
    years.addAll(other.years);
    names.addAll(other.names);
    places.addAll(other.places);
    known = Math.min(known, other.known);
  }

  boolean hasIds() {
    return !ids.isEmpty();
  }

  /** Whether another of the same title can be the same. */
  boolean canBe(Work other, TitleWords title, boolean paper) {
    boolean settled = isKnown() && other.isKnown() && !hasNew && !other.hasNew;
    if (settled || contradicts(other)) {
      return false;
    }
    if (!paper) {
      return !Collections.disjoint(places, other.places);
    }
    boolean bothNameAuthors = !names.isEmpty() && !other.names.isEmpty();
    boolean share = !Collections.disjoint(names, other.names);
    if (bothNameAuthors && !share) {
      return false;
    }
    return fits(title, years.gap(other.years), share, !Collections.disjoint(places, other.places));
  }

  /** The less a title tells, the more else must fit. */
  private static boolean fits(TitleWords title, int gap, boolean authors, boolean place) {
    if (title.telling() >= TitleWords.TELLING) {
      return gap <= (title.telling() >= LONG_TITLE || authors ? FAR_APART : APART);
    }
    if (authors || place) {
      return gap <= (authors ? APART : 1);
    }
    return title.telling() > 0 && gap != Years.UNKNOWN && gap <= 1;
  }

  private boolean isKnown() {
    return known < Integer.MAX_VALUE;
  }

  /** Two different identifiers of one registry; of a preprint and of its publication are two. */
  private boolean contradicts(Work other) {
    return ids.entrySet().stream()
        .anyMatch(own -> {
          Set<String> others = other.ids.get(own.getKey());
          return others != null && Collections.disjoint(own.getValue(), others);
        });
  }

  /** Registries that name preprints and publications alike count as two. */
  private static String register(String id) {
    boolean preprint = PREPRINT_DOI.matcher(id).lookingAt() || id.startsWith("dblp:journals/corr/");
    // Whatever the kind of an address, two addresses are two things.
    String scheme = Claim.scheme(id);
    return preprint
        ? scheme + " of preprints"
        : scheme.equals("repo") || scheme.equals("url") ? "address" : scheme;
  }
}
