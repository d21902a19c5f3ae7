package paperwalk.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.EntryKind;
import paperwalk.model.Paper;
import paperwalk.model.Resource;
import paperwalk.model.RetiredKey;

/** Makes one catalogue of many lists. */
public final class Resolver {
  private final VenueMatcher venues;

  /** Takes the known venues. */
  public Resolver(VenueMatcher venues) {
    this.venues = venues;
  }

  /** Resolves all entries as if none had been seen before. */
  public Catalogue resolve(List<CataloguedList> lists) {
    return resolve(lists, Identity.EMPTY).catalogue();
  }

  /**
   * Resolves all entries. Near-linear in their number and in that of what is remembered.
   *
   * @param lists the lists with their findings and facets
   * @param identity the keys given so far
   */
  public Resolution resolve(List<CataloguedList> lists, Identity identity) {
    Claims claims = Claims.of(lists, identity);
    Matching.Result matching = Matching.of(claims.witnesses());
    KeyAssignment.Result named = KeyAssignment.of(identity, claims.witnesses(), matching);
    Works works = new Works(lists, new Versions(venues));
    List<Paper> papers = new ArrayList<>();
    List<Resource> resources = new ArrayList<>();
    for (int i = 0; i < named.keys().size(); i++) {
      String key = named.keys().get(i);
      List<Place> places = claims.places(matching.groups().get(i), matching.disowned());
      if (places.isEmpty()) {
        continue;
      }
      if (places.getFirst().entry().kind() == EntryKind.PAPER) {
        papers.add(works.paper(key, places));
      } else {
        resources.add(works.resource(key, places));
      }
    }
    papers.sort(Comparator.comparing(Paper::key));
    resources.sort(Comparator.comparing(Resource::kind).thenComparing(Resource::key));
    return new Resolution(
        new Catalogue(
            List.copyOf(lists),
            List.copyOf(papers),
            List.copyOf(resources),
            retired(identity.plus(named.added()), papers, resources)),
        named.added());
  }

  /** Only keys whose successors the catalogue holds. */
  private static List<RetiredKey> retired(
      Identity identity, List<Paper> papers, List<Resource> resources) {
    Set<Identity.Name> names = new HashSet<>();
    papers.forEach(paper -> names.add(new Identity.Name(EntryKind.PAPER, paper.key())));
    resources.forEach(each -> names.add(new Identity.Name(each.kind(), each.key())));
    List<RetiredKey> retired = new ArrayList<>();
    for (Identity.Name old : identity.replaced()) {
      Identity.Name now = identity.current(old);
      if (names.contains(now)) {
        retired.add(new RetiredKey(old.kind(), old.key(), now.key()));
      }
    }
    return List.copyOf(retired);
  }
}
