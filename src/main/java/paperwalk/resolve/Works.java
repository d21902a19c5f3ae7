package paperwalk.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Entry;
import paperwalk.model.Facet;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.Paper;
import paperwalk.model.Paper.Occurrence;
import paperwalk.model.RepositoryId;
import paperwalk.model.Resource;
import paperwalk.model.Resource.Mention;

/** Puts together what the entries of one work say. */
final class Works {
  private static final int NEWEST = 1000;

  private final List<CataloguedList> lists;
  private final Versions versions;

  Works(List<CataloguedList> lists, Versions versions) {
    this.lists = lists;
    this.versions = versions;
  }

  Paper paper(String key, List<Place> places) {
    String title = title(places);
    List<Occurrence> occurrences = places.stream().map(this::occurrence).toList();
    return new Paper(key, title, TitleKey.of(title), occurrences);
  }

  Resource resource(String key, List<Place> places) {
    List<Mention> mentions = places.stream().map(this::mention).toList();
    return new Resource(key, places.getFirst().entry().kind(), title(places), mentions);
  }

  /** The title that most of the newest lists give; the first by letters where they tie. */
  private String title(List<Place> places) {
    Map<String, Integer> votes = new HashMap<>();
    for (Place place : places) {
      int weight = lists.get(place.list()).newer() < 0 ? NEWEST : 1;
      votes.merge(place.entry().title(), weight, Integer::sum);
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  private Occurrence occurrence(Place place) {
    Entry entry = place.entry();
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
          && isWeb(link)) {
        pages.add(link.target());
      }
    }
    List<Identifier> disowned =
        Versions.identifiers(entry)
            .filter(id -> place.disowned().contains(id.prefixed()))
            .distinct()
            .toList();
    return new Occurrence(
        place.list(),
        entry,
        versions.of(entry, disowned),
        facets(place),
        repositories,
        pages,
        disowned);
  }

  private Mention mention(Place place) {
    Entry entry = place.entry();
    @Nullable Link main = Claim.mainLink(entry);
    RepositoryId repository =
        entry.links().stream()
            .filter(link -> link.equals(main) || link.role() == LinkRole.CODE)
            .flatMap(link -> Stream.ofNullable(link.repository()))
            .findFirst()
            .orElse(null);
    return new Mention(
        place.list(),
        entry,
        main == null || !isWeb(main) ? null : main.target(),
        repository,
        facets(place));
  }

  private List<Facet> facets(Place place) {
    int section = place.entry().section();
    return section < 0 ? List.of() : lists.get(place.list()).sectionFacets().get(section);
  }

  private static boolean isWeb(Link link) {
    return link.target().matches("(?i)https?://.+");
  }
}
