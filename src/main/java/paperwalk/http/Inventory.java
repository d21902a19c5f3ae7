package paperwalk.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paperwalk.store.FindingRecords;
import paperwalk.store.FindingRecords.Finding;
import paperwalk.store.PaperRecord;
import paperwalk.store.PaperRecord.EntryRecord;
import paperwalk.store.PaperRecord.Named;
import paperwalk.store.PaperRecord.Repository;
import paperwalk.store.PaperRecord.VersionRecord;
import paperwalk.store.PaperRecords;

/**
 * What there is beside papers, counted: topics, venues, repositories, lists, findings. Each is made
 * when it is first asked for and kept, since a snapshot never changes.
 */
final class Inventory {
  private final PaperRecords papers;
  private final FindingRecords findings;
  private volatile @Nullable List<Topic> topics;
  private volatile @Nullable List<Venue> venues;
  private volatile @Nullable List<Code> repositories;
  private volatile @Nullable List<ReadingList> lists;

  Inventory(PaperRecords papers, FindingRecords findings) {
    this.papers = papers;
    this.findings = findings;
  }

  /** A topic with the number of its papers. */
  record Topic(String iri, String id, String name, String group, int papers) {}

  /** A year of a venue. */
  record Edition(String iri, String id, String name, int papers) {}

  /** A series with its editions; of a repository of preprints there are none. */
  record Venue(
      String iri,
      String id,
      @Nullable String name,
      @Nullable String type,
      int papers,
      List<Edition> editions) {}

  /** A repository with the papers whose code it holds. */
  record Code(String iri, String id, String url, @Nullable String owner, List<String> papers) {}

  /** A list with what it holds, and its findings by severity. */
  record ReadingList(
      String iri,
      String id,
      String title,
      int sections,
      int entries,
      int papers,
      Map<String, Integer> findings) {}

  /** The topics that have papers, by group and name. */
  List<Topic> topics() {
    List<Topic> made = topics;
    if (made == null) {
      Map<String, Named> named = new TreeMap<>();
      Map<String, Integer> counts = new TreeMap<>();
      for (PaperRecord paper : papers.all()) {
        Set<String> own = new LinkedHashSet<>();
        for (Named topic : paper.topics()) {
          named.putIfAbsent(topic.iri(), topic);
          own.add(topic.iri());
        }
        own.forEach(iri -> counts.merge(iri, 1, Integer::sum));
      }
      made =
          named.values().stream()
              .map(topic ->
                  new Topic(
                      topic.iri(),
                      id(topic.iri(), "facet"),
                      topic.name(),
                      topic.group(),
                      counts.getOrDefault(topic.iri(), 0)))
              .sorted(Comparator.comparing(Topic::group).thenComparing(Topic::name))
              .toList();
      topics = made;
    }
    return made;
  }

  /** The venues that have papers, by name. */
  List<Venue> venues() {
    List<Venue> made = venues;
    if (made == null) {
      Map<String, VersionRecord> series = new TreeMap<>();
      Map<String, Set<String>> ofSeries = new TreeMap<>();
      Map<String, Map<String, String>> editions = new TreeMap<>();
      Map<String, Set<String>> ofEdition = new TreeMap<>();
      for (PaperRecord paper : papers.all()) {
        for (VersionRecord version : paper.versions()) {
          String venue = version.venue();
          String owner = version.series() == null ? venue : version.series();
          if (venue == null || owner == null) {
            continue;
          }
          series.putIfAbsent(owner, version);
          ofSeries.computeIfAbsent(owner, k -> new LinkedHashSet<>()).add(paper.key());
          if (!venue.equals(owner)) {
            editions
                .computeIfAbsent(owner, k -> new TreeMap<>())
                .putIfAbsent(venue, version.venueName() == null ? venue : version.venueName());
            ofEdition.computeIfAbsent(venue, k -> new LinkedHashSet<>()).add(paper.key());
          }
        }
      }
      made =
          series.entrySet().stream()
              .map(each ->
                  new Venue(
                      each.getKey(),
                      id(each.getKey(), "venue"),
                      each.getValue().seriesName() == null
                          ? each.getValue().venueName()
                          : each.getValue().seriesName(),
                      each.getValue().venueType(),
                      ofSeries.getOrDefault(each.getKey(), Set.of()).size(),
                      editions.getOrDefault(each.getKey(), Map.of()).entrySet().stream()
                          .map(edition ->
                              new Edition(
                                  edition.getKey(),
                                  id(edition.getKey(), "venue"),
                                  edition.getValue(),
                                  ofEdition.getOrDefault(edition.getKey(), Set.of()).size()))
                          .toList()))
              .toList();
      venues = made;
    }
    return made;
  }

  /** The repositories, by their IRIs. */
  List<Code> repositories() {
    List<Code> made = repositories;
    if (made == null) {
      Map<String, Repository> known = new TreeMap<>();
      Map<String, List<String>> keys = new TreeMap<>();
      for (PaperRecord paper : papers.all()) {
        for (Repository repository : paper.code()) {
          known.putIfAbsent(repository.iri(), repository);
          keys.computeIfAbsent(repository.iri(), k -> new ArrayList<>()).add(paper.key());
        }
      }
      made =
          known.values().stream()
              .map(each ->
                  new Code(
                      each.iri(),
                      id(each.iri(), "repo"),
                      each.url(),
                      each.owner(),
                      keys.getOrDefault(each.iri(), List.of())))
              .toList();
      repositories = made;
    }
    return made;
  }

  /** The lists, by their IRIs. */
  List<ReadingList> lists() {
    List<ReadingList> made = lists;
    if (made == null) {
      Map<String, String> titles = new TreeMap<>();
      Map<String, Integer> sections = new TreeMap<>();
      Map<String, Integer> entries = new TreeMap<>();
      Map<String, Set<String>> keys = new TreeMap<>();
      papers
          .sections()
          .forEach(section -> {
            titles.putIfAbsent(section.list(), section.listTitle());
            if (!section.iri().equals(section.list())) {
              sections.merge(section.list(), 1, Integer::sum);
            }
          });
      for (PaperRecord paper : papers.all()) {
        for (EntryRecord entry : paper.entries()) {
          titles.putIfAbsent(entry.list(), entry.listTitle());
          entries.merge(entry.list(), 1, Integer::sum);
          keys.computeIfAbsent(entry.list(), k -> new LinkedHashSet<>()).add(paper.key());
        }
      }
      Map<String, Map<String, Integer>> found = new TreeMap<>();
      for (Finding finding : findings()) {
        found
            .computeIfAbsent(finding.list(), k -> new LinkedHashMap<>(none()))
            .merge(finding.severity(), 1, Integer::sum);
      }
      made =
          titles.entrySet().stream()
              .map(each ->
                  new ReadingList(
                      each.getKey(),
                      id(each.getKey(), "list"),
                      each.getValue(),
                      sections.getOrDefault(each.getKey(), 0),
                      entries.getOrDefault(each.getKey(), 0),
                      keys.getOrDefault(each.getKey(), Set.of()).size(),
                      found.getOrDefault(each.getKey(), none())))
              .toList();
      lists = made;
    }
    return made;
  }

  private static Map<String, Integer> none() {
    Map<String, Integer> none = new LinkedHashMap<>();
    none.put("error", 0);
    none.put("warning", 0);
    none.put("info", 0);
    return none;
  }

  /** The findings of the lists' current versions, by list and line. */
  List<Finding> findings() {
    return findings.all();
  }

  /** IRIs of the papers that an older version of a list already had. */
  Set<String> former() {
    return findings.former();
  }

  /** What stands in an IRI behind the kind of the thing. */
  static String id(String iri, String kind) {
    int at = iri.indexOf("/" + kind + "/");
    return at < 0 ? iri : iri.substring(at + kind.length() + 2);
  }
}
