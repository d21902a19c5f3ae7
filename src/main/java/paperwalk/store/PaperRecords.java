package paperwalk.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Term;
import paperwalk.store.PaperRecord.EntryRecord;
import paperwalk.store.PaperRecord.FindingRecord;
import paperwalk.store.PaperRecord.Named;
import paperwalk.store.PaperRecord.Repository;
import paperwalk.store.PaperRecord.VersionRecord;

/**
 * All papers of a snapshot, and the sections they stand in. Made once when a snapshot is opened: a
 * handful of queries, and memory in proportion to the papers.
 */
public final class PaperRecords {
  private static final String PAPERS =
      """
      SELECT ?paper (MIN(?t) AS ?title) WHERE { ?paper a pw:Paper ; dcterms:title ?t }
      GROUP BY ?paper ORDER BY ?title ?paper
      """;
  private static final String VERSIONS =
      """
      SELECT ?paper ?version ?edition ?editionName ?series ?seriesName ?year ?month ?arxiv ?doi ?acl ?url WHERE {
        ?paper frbr:realization ?version
        OPTIONAL { ?version pw:edition ?edition . ?edition rdfs:label ?editionName }
        OPTIONAL { ?version pw:series ?series . ?series skos:notation ?seriesName }
        OPTIONAL { ?version fabio:hasPublicationYear ?year }
        OPTIONAL { ?version dcterms:issued ?month }
        OPTIONAL { ?version fabio:hasArXivId ?arxiv }
        OPTIONAL { ?version prism:doi ?doi }
        OPTIONAL { ?version dcterms:identifier ?acl FILTER(!CONTAINS(?acl, ":")) }
        OPTIONAL { ?version schema:url ?url }
      } ORDER BY ?paper DESC(BOUND(?edition)) ?version
      """;
  private static final String SERIES =
      """
      SELECT ?venue ?series ?name ?type WHERE {
        ?series a pw:VenueSeries
        OPTIONAL { ?series skos:prefLabel ?name }
        OPTIONAL { ?series pw:venueType ?type }
        { BIND(?series AS ?venue) } UNION { ?venue pw:series ?series ; a pw:VenueEdition }
      } ORDER BY ?venue ?name
      """;
  private static final String AUTHORS =
      "SELECT DISTINCT ?entry ?author WHERE { ?entry pw:statedAuthor ?author } ORDER BY ?entry"
          + " ?author";
  private static final String BYLINES =
      "SELECT ?paper (MIN(?b) AS ?byline) { ?paper pw:byline ?b } GROUP BY ?paper";
  private static final String TOPICS =
      """
      SELECT DISTINCT ?paper ?group ?topic ?name WHERE {
        VALUES (?property ?group) { (pw:goal "goal") (pw:kind "kind") (pw:approach "approach") }
        ?paper ?property ?topic . ?topic skos:prefLabel ?name
      } ORDER BY ?paper DESC(?group) ?name
      """;
  private static final String CODE =
      """
      SELECT ?paper ?repository (MIN(STR(?u)) AS ?url) (MIN(?o) AS ?owner) WHERE {
        ?paper pw:hasCode ?repository . ?repository schema:codeRepository ?u
        OPTIONAL { ?repository pw:ownedBy ?o }
      } GROUP BY ?paper ?repository ORDER BY ?paper ?repository
      """;
  private static final String PAGES =
      "SELECT DISTINCT ?paper ?page WHERE { ?paper pw:hasProjectPage ?page } ORDER BY ?paper ?page";
  private static final String ENTRIES =
      """
      SELECT ?paper ?entry ?list ?listTitle ?line ?raw ?section ?sectionName ?stated WHERE {
        ?entry pw:describes ?paper ; pw:inListVersion ?version ; pw:line ?line ; pw:rawText ?raw ;
               pw:inSection ?section .
        ?list pw:currentVersion ?version ; dcterms:title ?listTitle
        OPTIONAL { ?section skos:prefLabel ?heading }
        BIND(COALESCE(?heading, ?listTitle) AS ?sectionName)
        OPTIONAL { ?entry pw:statedVenue ?stated }
      } ORDER BY ?list ?line
      """;
  private static final String FINDINGS =
      """
      SELECT ?entry ?rule ?column ?message ?before ?after WHERE {
        ?finding a pw:Finding ; sh:focusNode ?entry ; pw:rule/skos:notation ?rule ;
                 pw:column ?column ; sh:resultMessage ?message ; pw:before ?before
        OPTIONAL { ?finding pw:after ?after }
      } ORDER BY ?entry ?column ?rule
      """;

  /** The list itself stands for a section where entries come before the first heading. */
  private static final String SECTIONS =
      """
      SELECT DISTINCT ?section ?name ?parent ?list ?listTitle ?line WHERE {
        ?list pw:currentVersion ?version ; dcterms:title ?listTitle
        {
          ?section skos:inScheme ?list ; skos:prefLabel ?name ; pw:line ?line
          OPTIONAL { ?section skos:broader ?parent }
        } UNION {
          ?entry pw:inSection ?list ; pw:inListVersion ?version
          BIND(?list AS ?section) BIND(?listTitle AS ?name) BIND(0 AS ?line)
        }
      } ORDER BY ?list ?line
      """;

  private final Map<String, PaperRecord> byKey = new LinkedHashMap<>();
  private final List<PaperRecord> all;
  private final List<SectionRecord> sections;

  /** What a search looks at, paper by paper in the order of {@link #all}. */
  private volatile @Nullable List<String> searchable;

  /**
   * A section of a list.
   *
   * @param depth 0 for the outermost
   * @param papers keys of the papers directly in it, by line
   */
  public record SectionRecord(
      String iri, String name, int depth, String list, String listTitle, List<String> papers) {}

  /** A paper on a line of a section. */
  private record Place(int line, String paper) {}

  /** Reads all papers of a store. */
  public PaperRecords(GraphStore store) {
    Map<String, Map<String, Term>> series = new HashMap<>();
    each(store, SERIES, row -> series.putIfAbsent(Term.text(row, "venue"), row));
    Map<String, List<VersionRecord>> versions = new HashMap<>();
    each(store, VERSIONS, row -> add(versions, row, version(row, series)));
    Map<String, List<String>> authors = new HashMap<>();
    each(
        store,
        AUTHORS,
        row ->
            authors
                .computeIfAbsent(Term.text(row, "entry"), k -> new ArrayList<>())
                .add(Term.text(row, "author")));
    Map<String, List<String>> bylines = new HashMap<>();
    each(
        store,
        BYLINES,
        row -> bylines.put(Term.text(row, "paper"), List.of(Term.text(row, "byline").split("; "))));
    Map<String, List<Named>> topics = new HashMap<>();
    each(
        store,
        TOPICS,
        row ->
            add(
                topics,
                row,
                new Named(
                    Term.text(row, "topic"), Term.text(row, "name"), Term.text(row, "group"))));
    Map<String, List<Repository>> code = new HashMap<>();
    each(
        store,
        CODE,
        row ->
            add(
                code,
                row,
                new Repository(
                    Term.text(row, "repository"), Term.text(row, "url"), value(row, "owner"))));
    Map<String, List<String>> pages = new HashMap<>();
    each(store, PAGES, row -> add(pages, row, Term.text(row, "page")));
    Map<String, List<FindingRecord>> findings = new HashMap<>();
    each(
        store,
        FINDINGS,
        row ->
            findings
                .computeIfAbsent(Term.text(row, "entry"), k -> new ArrayList<>())
                .add(finding(row)));
    Map<String, List<EntryRecord>> entries = new HashMap<>();
    each(store, ENTRIES, row -> add(entries, row, entry(row, findings)));
    each(
        store,
        PAPERS,
        row -> {
          String iri = Term.text(row, "paper");
          String key = iri.substring(iri.lastIndexOf('/') + 1);
          byKey.put(
              key,
              new PaperRecord(
                  iri,
                  key,
                  Term.text(row, "title"),
                  bylines.getOrDefault(
                      iri, StatedAuthors.of(entries.getOrDefault(iri, List.of()), authors)),
                  versions.getOrDefault(iri, List.of()),
                  topics.getOrDefault(iri, List.of()),
                  code.getOrDefault(iri, List.of()),
                  pages.getOrDefault(iri, List.of()),
                  entries.getOrDefault(iri, List.of())));
        });
    all = List.copyOf(byKey.values());
    sections = List.copyOf(readSections(store));
  }

  private List<SectionRecord> readSections(GraphStore store) {
    List<SectionRecord> sections = new ArrayList<>();
    Map<String, List<Place>> places = new HashMap<>();
    for (PaperRecord paper : byKey.values()) {
      for (EntryRecord entry : paper.entries()) {
        places
            .computeIfAbsent(entry.section(), k -> new ArrayList<>())
            .add(new Place(entry.line(), paper.key()));
      }
    }
    Map<String, Integer> depths = new HashMap<>();
    each(
        store,
        SECTIONS,
        row -> {
          String iri = Term.text(row, "section");
          int depth = depths.getOrDefault(Term.text(row, "parent"), -1) + 1;
          depths.put(iri, depth);
          List<Place> own = places.getOrDefault(iri, new ArrayList<>());
          own.sort(Comparator.comparingInt(Place::line));
          sections.add(
              new SectionRecord(
                  iri,
                  Term.text(row, "name"),
                  depth,
                  Term.text(row, "list"),
                  Term.text(row, "listTitle"),
                  own.stream().map(Place::paper).distinct().toList()));
        });
    return sections;
  }

  /** All papers, by title. */
  public List<PaperRecord> all() {
    return all;
  }

  /** All sections, list by list, in the order of their lines. */
  public List<SectionRecord> sections() {
    return sections;
  }

  /** The paper of a key. */
  public Optional<PaperRecord> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * The papers whose title, authors, venues, topics, owners or sections hold all words, by title.
   * Costs time in proportion to the number of papers.
   */
  public List<PaperRecord> search(String words) {
    List<String> wanted =
        List.of(words.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    if (wanted.isEmpty()) {
      return all;
    }
    List<String> texts = searchable();
    return IntStream.range(0, all.size())
        .filter(i -> wanted.stream().allMatch(word -> texts.get(i).contains(" " + word)))
        .mapToObj(all::get)
        .toList();
  }

  /** Made at the first search: opening a snapshot need not wait for it. */
  private List<String> searchable() {
    List<String> made = searchable;
    if (made == null) {
      made = all.stream().map(PaperRecords::searchable).toList();
      searchable = made;
    }
    return made;
  }

  private static String searchable(PaperRecord paper) {
    StringBuilder text = new StringBuilder(paper.title());
    paper
        .versions()
        .forEach(v -> text.append(' ').append(v.venueName()).append(' ').append(v.arxivId()));
    paper.authors().forEach(author -> text.append(' ').append(author));
    paper.topics().forEach(topic -> text.append(' ').append(topic.name()));
    paper.code().forEach(repository -> text.append(' ').append(repository.url()));
    paper.entries().forEach(entry -> text.append(' ').append(entry.sectionName()));
    return " " + text.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
  }

  private static VersionRecord version(
      Map<String, Term> row, Map<String, Map<String, Term>> series) {
    String edition = value(row, "edition");
    boolean preprint = edition == null && value(row, "series") != null;
    String month = value(row, "month");
    String venue = edition != null ? edition : value(row, "series");
    Map<String, Term> about = series.getOrDefault(venue == null ? "" : venue, Map.of());
    return new VersionRecord(
        edition != null ? "published" : preprint ? "preprint" : "version",
        venue,
        edition != null ? value(row, "editionName") : value(row, "seriesName"),
        value(about, "series"),
        value(about, "name"),
        value(about, "type"),
        month != null ? month : value(row, "year"),
        value(row, "arxiv"),
        value(row, "doi"),
        value(row, "acl"),
        value(row, "url"));
  }

  private static EntryRecord entry(
      Map<String, Term> row, Map<String, List<FindingRecord>> findings) {
    return new EntryRecord(
        Term.text(row, "entry"),
        Term.text(row, "list"),
        Term.text(row, "listTitle"),
        Integer.parseInt(Term.text(row, "line")),
        Term.text(row, "raw"),
        Term.text(row, "section"),
        Term.text(row, "sectionName"),
        value(row, "stated"),
        findings.getOrDefault(Term.text(row, "entry"), List.of()));
  }

  private static FindingRecord finding(Map<String, Term> row) {
    return new FindingRecord(
        Term.text(row, "rule"),
        Integer.parseInt(Term.text(row, "column")),
        Term.text(row, "message"),
        Term.text(row, "before"),
        value(row, "after"));
  }

  private static void each(
      GraphStore store, String query, java.util.function.Consumer<Map<String, Term>> visitor) {
    store.select(Prefixes.SPARQL + query, Map.of()).forEach(visitor);
  }

  private static <T> void add(Map<String, List<T>> into, Map<String, Term> row, T value) {
    into.computeIfAbsent(Term.text(row, "paper"), k -> new ArrayList<>()).add(value);
  }

  private static @Nullable String value(Map<String, Term> row, String variable) {
    Term term = row.get(variable);
    return term == null ? null : term.text();
  }
}
