package paperwalk.cli;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.EntryKind;
import paperwalk.model.Facet;
import paperwalk.model.Paper;
import paperwalk.model.Paper.Occurrence;
import paperwalk.model.RepositoryId;
import paperwalk.model.Resource;
import paperwalk.model.Version;
import paperwalk.store.Snapshot;

/** What a build found, in a few lines. */
final class BuildReport {
  private BuildReport() {}

  static String of(Catalogue catalogue, Snapshot snapshot, double seconds) {
    Set<String> venues = new HashSet<>();
    Set<String> topics = new HashSet<>();
    Set<String> repositories = new HashSet<>();
    int papers = 0;
    for (Paper paper : catalogue.papers()) {
      boolean current = false;
      for (Occurrence occurrence : paper.occurrences()) {
        if (catalogue.lists().get(occurrence.list()).newer() < 0) {
          current = true;
          collect(occurrence, venues, topics, repositories);
        }
      }
      papers += current ? 1 : 0;
    }
    int entries = 0;
    int findings = 0;
    int sections = 0;
    int lists = 0;
    for (CataloguedList list : catalogue.lists()) {
      if (list.newer() < 0) {
        lists++;
        entries += list.list().entries().size();
        sections += list.list().sections().size();
        findings += list.findings().size();
      }
    }
    return String.format(
        Locale.ROOT,
        """
        %s, %s, %s
        %s, %s, %s, %s%s
        %s (paperwalk lint shows them)
        built %s in %.1f s\
        """,
        count(lists, "list", "lists"),
        count(entries, "entry", "entries"),
        count(papers, "paper", "papers"),
        count(venues.size(), "venue", "venues"),
        count(repositories.size(), "code repository", "code repositories"),
        count(sections, "section", "sections"),
        count(topics.size(), "topic", "topics"),
        resources(catalogue),
        count(findings, "finding", "findings"),
        snapshot.folder(),
        seconds);
  }

  /** A line of its own, if there are any. */
  private static String resources(Catalogue catalogue) {
    Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
    for (Resource resource : catalogue.resources()) {
      boolean current =
          resource.occurrences().stream()
              .anyMatch(each -> catalogue.lists().get(each.list()).newer() < 0);
      if (current) {
        counts.merge(resource.kind(), 1, Integer::sum);
      }
    }
    String said =
        counts.entrySet().stream()
            .map(each ->
                switch (each.getKey()) {
                  case PAPER -> "";
                  case DATASET -> count(each.getValue(), "data set", "data sets");
                  case SOFTWARE -> count(each.getValue(), "program", "programs");
                  case RESOURCE -> count(each.getValue(), "other resource", "other resources");
                })
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "" : "\n" + said;
  }

  private static void collect(
      Occurrence occurrence, Set<String> venues, Set<String> topics, Set<String> repositories) {
    for (Version version : occurrence.versions()) {
      switch (version) {
        case Version.Preprint preprint -> venues.add(preprint.series().id());
        case Version.Publication publication -> venues.add(publication.series().id());
        case Version.Unplaced unplaced -> {}
      }
    }
    occurrence.facets().stream().map(Facet::id).forEach(topics::add);
    occurrence.repositories().stream().map(RepositoryId::key).forEach(repositories::add);
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
