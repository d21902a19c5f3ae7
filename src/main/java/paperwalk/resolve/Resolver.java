package paperwalk.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Entry;
import paperwalk.model.Facet;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.Paper;
import paperwalk.model.Paper.Occurrence;
import paperwalk.model.RepositoryId;

/** Makes one catalogue of many lists. */
public final class Resolver {
  private final Versions versions;

  /** Takes the known venues. */
  public Resolver(VenueMatcher venues) {
    this.versions = new Versions(venues);
  }

  /** An entry and the list it stands in. */
  private record Place(int list, Entry entry) {}

  /**
   * Resolves all entries. Near-linear in their number.
   *
   * @param lists the lists with their findings and facets
   */
  public Catalogue resolve(List<CataloguedList> lists) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      for (Entry entry : lists.get(i).list().entries()) {
        places.add(new Place(i, entry));
      }
    }
    List<Paper> papers = new ArrayList<>();
    for (List<Integer> group : Matching.group(places.stream().map(Place::entry).toList())) {
      papers.add(paper(lists, group.stream().map(places::get).toList()));
    }
    papers.sort(Comparator.comparing(Paper::key).thenComparing(Paper::titleKey));
    return new Catalogue(List.copyOf(lists), unique(papers));
  }

  private Paper paper(List<CataloguedList> lists, List<Place> places) {
    String title = title(lists, places);
    String titleKey = TitleKey.of(title);
    List<Identifier> identifiers =
        places.stream().flatMap(place -> Versions.identifiers(place.entry())).toList();
    List<Occurrence> occurrences =
        places.stream().map(place -> occurrence(lists.get(place.list()), place)).toList();
    String named = titleKey.isEmpty() ? title : titleKey;
    return new Paper(PaperKey.of(identifiers, named), title, titleKey, occurrences);
  }

  /** The title that most of the newest lists give; the first by letters where they tie. */
  private static String title(List<CataloguedList> lists, List<Place> places) {
    Map<String, Integer> votes = new HashMap<>();
    for (Place place : places) {
      int weight = lists.get(place.list()).newer() < 0 ? 1000 : 1;
      votes.merge(place.entry().title(), weight, Integer::sum);
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  private Occurrence occurrence(CataloguedList list, Place place) {
    Entry entry = place.entry();
    List<Facet> facets =
        entry.section() < 0 ? List.of() : list.sectionFacets().get(entry.section());
    String paperLink = entry.link(LinkRole.PAPER).map(Link::target).orElse("");
    List<RepositoryId> repositories = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    for (Link link : entry.links()) {
      RepositoryId repository = link.repository();
      if (link.role() == LinkRole.CODE && repository != null) {
        repositories.add(repository);
      } else if ((link.role() == LinkRole.CODE || link.role() == LinkRole.PROJECT)
          && link.identifier() == null
          && !link.target().equals(paperLink)
          && link.target().matches("(?i)https?://.+")) {
        pages.add(link.target());
      }
    }
    return new Occurrence(place.list(), entry, versions.of(entry), facets, repositories, pages);
  }

  /** Titles of one key whose identifiers contradict each other get keys apart. */
  private static List<Paper> unique(List<Paper> papers) {
    Map<String, Long> counts =
        papers.stream().collect(Collectors.groupingBy(Paper::key, Collectors.counting()));
    if (counts.values().stream().allMatch(count -> count == 1)) {
      return List.copyOf(papers);
    }
    Map<String, Integer> seen = new HashMap<>();
    return papers.stream()
        .map(paper -> {
          int number = seen.merge(paper.key(), 1, Integer::sum);
          return number == 1
              ? paper
              : new Paper(
                  paper.key() + "-" + number, paper.title(), paper.titleKey(), paper.occurrences());
        })
        .toList();
  }
}
