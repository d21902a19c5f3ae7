package paperwalk.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paperwalk.model.Catalogue;
import paperwalk.model.Finding;
import paperwalk.model.Identifier;
import paperwalk.model.Link;

/** Which entries give the same identifier, and whether they mean the same paper by it. */
final class IdentifierUse {
  /** What more titles than these share is no paper's: a data set, a collection. */
  private static final int MOST = 4;

  private IdentifierUse() {}

  /** Groups of entries that give one identifier. */
  static List<List<Sighting>> shared(Catalogue catalogue) {
    List<List<Sighting>> groups = new ArrayList<>();
    for (List<Sighting> same :
        Sightings.by(
            Sightings.of(catalogue), sighting -> sighting.identifier().map(Identifier::prefixed))) {
      if (same.size() > 1 && isOfFew(same)) {
        groups.add(same);
      }
    }
    return groups;
  }

  /** Whether the entries speak of few papers. */
  private static boolean isOfFew(List<Sighting> same) {
    List<Sighting> titles = new ArrayList<>();
    for (Sighting sighting : same) {
      if (titles.size() <= MOST && titles.stream().allMatch(sighting::hasOtherTitle)) {
        titles.add(sighting);
      }
    }
    return titles.size() <= MOST;
  }

  /** Those that give it to a paper of another title. */
  static List<Sighting> otherTitles(Sighting here, List<Sighting> same) {
    return same.stream().filter(other -> other.hasOtherTitle(here)).toList();
  }

  /**
   * Whether two other lists agree on another title, and none on this one.
   *
   * @param others those that give the identifier to a paper of another title
   * @param same all that give the identifier
   */
  static boolean isSuspicious(Sighting here, List<Sighting> others, List<Sighting> same) {
    boolean backed =
        same.stream().anyMatch(each -> each.list() != here.list() && !others.contains(each));
    return !backed && agree(here, others);
  }

  private static boolean agree(Sighting here, List<Sighting> others) {
    return others.stream()
        .filter(other -> other.list() != here.list())
        .anyMatch(other ->
            others.stream()
                .filter(third -> third.list() != here.list() && third.list() != other.list())
                .anyMatch(third -> !third.hasOtherTitle(other)));
  }

  /**
   * The finding that an entry shares its identifier with papers of other titles.
   *
   * @param how what stands between the title here and those elsewhere, such as {@code and elsewhere
   *     for}, from its first space or comma
   */
  static Finding finding(
      CatalogueRule rule, Sighting here, Link link, List<Sighting> others, String how) {
    return new Finding(
        rule.name(),
        rule.description().severity(),
        link.targetSpan(),
        "%s is given here for \"%s\"%s %s"
            .formatted(
                shown(here),
                here.entry().title(),
                how,
                Sighting.told(others, here.list(), s -> "\"" + s.entry().title() + "\"")),
        null,
        Sighting.sources(others));
  }

  /** The identifier of an entry, such as {@code arxiv:2402.04401}. */
  private static String shown(Sighting sighting) {
    Optional<Identifier> identifier = sighting.identifier();
    return identifier.map(Identifier::prefixed).orElse("the identifier");
  }
}
