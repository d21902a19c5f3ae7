package paperwalk.http;

import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paperwalk.draw.GraphFormat;
import paperwalk.model.GraphView;
import paperwalk.model.Term;
import paperwalk.recommend.Recommendation;
import paperwalk.recommend.Recommender;
import paperwalk.recommend.RelatedRequest;
import paperwalk.store.Descriptions.Presence;
import paperwalk.store.GraphStore;
import paperwalk.store.PaperRecord;
import paperwalk.store.PaperRecord.EntryRecord;
import paperwalk.store.PaperRecords;
import paperwalk.store.PaperRecords.SectionRecord;

/**
 * The pages. Templates escape whatever they show; only pictures that {@code draw} made go in as
 * they are.
 */
final class Pages {
  private static final String STATEMENTS =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX schema: <https://schema.org/>
      SELECT DISTINCT ?direction ?property ?other (SAMPLE(?n) AS ?name) WHERE {
        { BIND("out" AS ?direction) %1$s ?thing ?property ?other %2$s }
        UNION { BIND("in" AS ?direction) %1$s ?other ?property ?thing %2$s }
        OPTIONAL { ?other dcterms:title|skos:prefLabel|rdfs:label|schema:name|foaf:name ?n }
      } GROUP BY ?direction ?property ?other ORDER BY DESC(?direction) ?property ?name ?other LIMIT 500
      """;

  /** Of a graph, how many statements it holds. */
  private static final String STATEMENTS_HELD =
      """
      SELECT ("out" AS ?direction) ("statements" AS ?property) ?other WHERE {
        { SELECT (COUNT(*) AS ?other) WHERE { GRAPH ?thing { ?s ?p ?o } } }
      }
      """;

  private static final String ABSTRACT =
      "SELECT (MIN(?a) AS ?text) { ?paper <http://purl.org/dc/terms/abstract> ?a }";

  /** How many venues the first page names where there is no list. */
  private static final int SHOWN_VENUES = 20;

  /** What names a thing, the best first. */
  private static final List<String> NAMES =
      List.of("prefLabel", "label", "title", "notation", "name");

  /** How many related papers the picture of a neighbourhood shows. */
  private static final int NEIGHBOURS = 5;

  /** How many reasons are shown before one asks for all. */
  private static final int SHOWN_REASONS = 3;

  private final GraphStore store;
  private final PaperRecords papers;
  private final Recommender recommender;
  private final Drawings drawings;
  private final Addresses addresses;

  Pages(
      GraphStore store,
      PaperRecords papers,
      Recommender recommender,
      Drawings drawings,
      Addresses addresses) {
    this.store = store;
    this.papers = papers;
    this.recommender = recommender;
    this.drawings = drawings;
    this.addresses = addresses;
  }

  /** A query's answer as text, or the message that says why there is none; and its HTTP status. */
  record Answer(String text, String error, int status) {}

  /** A paper in a list of papers. */
  record Card(String href, String title, String venue, boolean code) {}

  /** A section with its papers. */
  record SectionView(
      String href,
      String name,
      boolean top,
      boolean first,
      String list,
      List<Card> papers,
      boolean empty) {}

  /** A reason with the share of the score it gives, in percent. */
  record ReasonView(String text, String percent, long value) {}

  /** A related paper. */
  record RelatedView(
      String href, String title, String percent, String summary, List<ReasonView> reasons) {}

  /** A statement about a thing. */
  record StatementView(String property, String href, String text) {}

  /** The first page: all papers by topic, or those that a search found. */
  String index(String words) {
    List<SectionView> sections = new ArrayList<>();
    String list = "";
    List<SectionRecord> all = papers.sections();
    for (int i = 0; i < all.size(); i++) {
      SectionRecord section = all.get(i);
      List<Card> cards =
          section.papers().stream()
              .flatMap(key -> papers.find(key).stream())
              .map(this::card)
              .toList();
      boolean leaf = i + 1 == all.size() || all.get(i + 1).depth() <= section.depth();
      sections.add(
          new SectionView(
              addresses.page(section.iri()),
              section.name(),
              section.depth() == 0,
              !section.list().equals(list),
              section.listTitle(),
              cards,
              leaf && cards.isEmpty()));
      list = section.list();
    }
    List<Card> found =
        words.isBlank() ? List.of() : papers.search(words).stream().map(this::card).toList();
    return render(
        Templates.INDEX,
        Map.of(
            "title",
            words.isBlank() ? "" : words,
            "query",
            words,
            "searched",
            !words.isBlank(),
            "found",
            found,
            "count",
            found.size(),
            "one",
            found.size() == 1,
            "total",
            papers.all().size(),
            "sections",
            sections,
            "venues",
            sections.isEmpty() ? largestVenues() : List.of()));
  }

  /** Where most papers appeared: a way in where no list has sections. */
  private List<Map<String, String>> largestVenues() {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (PaperRecord paper : papers.all()) {
      for (PaperRecord.VersionRecord version : paper.versions()) {
        String series = version.series();
        String name = version.seriesName();
        if (series != null && name != null) {
          counts.merge(series, 1, Integer::sum);
          names.putIfAbsent(series, name);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN_VENUES)
        .map(venue ->
            Map.of(
                "href", addresses.page(venue.getKey()),
                "text", names.getOrDefault(venue.getKey(), ""),
                "count", "%,d".formatted(venue.getValue())))
        .toList();
  }

  /** A paper's page. */
  String paper(PaperRecord record) throws IOException {
    int node = recommender.graph().paper(record.iri());
    List<Recommendation> next =
        node < 0 ? List.of() : recommender.related(List.of(node), RelatedRequest.DEFAULT_COUNT);
    List<RelatedView> related = next.stream().map(this::related).toList();
    List<String> nearest = next.stream().limit(NEIGHBOURS).map(Recommendation::iri).toList();
    Map<String, Object> values = new HashMap<>();
    values.putAll(
        Map.of(
            "title", record.title(),
            "paper", record,
            "versions", record.versions().stream().map(this::version).toList(),
            "topics", record.topics().stream().map(t -> link(t.iri(), t.name())).toList(),
            "code",
                record.code().stream()
                    .map(c -> Map.of("url", Addresses.safe(c.url()), "text", c.url()))
                    .toList(),
            "pages",
                record.projectPages().stream()
                    .map(p -> Map.of("url", Addresses.safe(p), "text", p))
                    .toList(),
            "entries", record.entries().stream().map(this::entry).toList(),
            "related", related,
            "data", addresses.root().path("/data/") + Addresses.escape("paper/" + record.key()),
            "picture",
                picture(
                    drawings.among(record.iri(), nearest),
                    "What it shares with the nearest papers")));
    values.put("abstract", abstractOf(record));
    values.put("authors", String.join(", ", record.authors()));
    values.put("links", Signposts.ofPage(addresses, "paper/" + record.key(), record));
    values.put("jsonld", SchemaOrg.article(record));
    return render(Templates.PAPER, values);
  }

  private String abstractOf(PaperRecord record) {
    return store.select(ABSTRACT, Map.of("paper", new Term.Iri(record.iri()))).stream()
        .findFirst()
        .map(row -> Term.text(row, "text"))
        .orElse("");
  }

  /** The page of anything else: what is said of it, or how much a graph holds. */
  String thing(String iri, Presence presence) {
    List<StatementView> out = new ArrayList<>();
    List<StatementView> in = new ArrayList<>();
    String name = null;
    int best = NAMES.size();
    for (Map<String, Term> row : rows(iri, presence)) {
      String property = Term.text(row, "property").replaceFirst(".*[/#](?=.)", "");
      Term other = row.get("other");
      boolean link = other instanceof Term.Iri;
      String label =
          Term.text(row, "name").isEmpty() ? Term.text(row, "other") : Term.text(row, "name");
      StatementView view =
          new StatementView(property, link ? addresses.page(Term.text(row, "other")) : "", label);
      boolean outward = Term.text(row, "direction").equals("out");
      (outward ? out : in).add(view);
      int rank = NAMES.indexOf(property);
      if (outward && rank >= 0 && rank < best) {
        best = rank;
        name = label;
      }
    }
    String path = addresses.path(iri);
    String title = name == null ? path : name;
    return render(
        Templates.THING,
        Map.of(
            "title",
            title,
            "links",
            Signposts.ofPage(addresses, path, null),
            "jsonld",
            SchemaOrg.thing(iri, path, title),
            "feed",
            feed(path),
            "iri",
            iri,
            "data",
            addresses.root().path("/data/") + Addresses.escape(addresses.path(iri)),
            "out",
            out,
            "in",
            in,
            "incoming",
            !in.isEmpty()));
  }

  /** The feed of a topic; empty for other things. */
  private String feed(String path) {
    return path.startsWith("facet/")
            && papers.all().stream()
                .anyMatch(paper ->
                    paper.topics().stream()
                        .anyMatch(topic -> topic.iri().equals(addresses.iri(path))))
        ? addresses.root().path("/feeds/topics/")
            + Addresses.escape(path.substring("facet/".length()))
            + ".atom"
        : "";
  }

  private List<Map<String, Term>> rows(String iri, Presence presence) {
    Map<String, Term> values = Map.of("thing", new Term.Iri(iri));
    return switch (presence) {
      case GRAPH -> store.select(STATEMENTS_HELD, values);
      case FORMER -> store.select(STATEMENTS.formatted("GRAPH ?g {", "}"), values);
      default -> store.select(STATEMENTS.formatted("", ""), values);
    };
  }

  /** The page with the whole graph. */
  String map() throws IOException {
    GraphView whole = drawings.whole();
    boolean small = whole.nodes().size() <= 1000;
    return render(
        Templates.MAP,
        Map.of(
            "title",
            "Map",
            "nodes",
            whole.nodes().size(),
            "edges",
            whole.edges().size(),
            "small",
            small,
            "picture",
            small
                ? inline(drawings.wholeText(GraphFormat.SVG, "Papers, topics, venues and code"))
                : ""));
  }

  /** The page to ask queries on. */
  String sparql(String query, Answer answer) {
    return render(
        Templates.SPARQL,
        Map.of(
            "title", "SPARQL",
            "text",
                query.isBlank()
                    ? """
                    PREFIX pw: <https://w3id.org/paperwalk/ns#>
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    SELECT ?paper ?title WHERE { ?paper a pw:Paper ; dcterms:title ?title } ORDER BY ?title
                    """
                    : query,
            "answer", answer.text(),
            "answered", !answer.text().isEmpty(),
            "error", answer.error(),
            "failed", !answer.error().isEmpty()));
  }

  /** The page of a request that cannot be answered. */
  static String problem(Root root, int status, String kind, String detail) {
    return render(
        Templates.PROBLEM, root, Map.of("title", kind, "status", status, "detail", detail));
  }

  private Card card(PaperRecord record) {
    PaperRecord.VersionRecord best = record.best();
    String venue = best == null || best.venueName() == null ? "" : best.venueName();
    return new Card(addresses.page(record.iri()), record.title(), venue, !record.code().isEmpty());
  }

  private Map<String, Object> version(PaperRecord.VersionRecord version) {
    return Map.of(
        "kind", version.kind(),
        "venue", orEmpty(version.venueName()),
        "venueHref", version.venue() == null ? "" : addresses.page(version.venue()),
        "issued", version.kind().equals("published") ? "" : orEmpty(version.issued()),
        "arxiv", orEmpty(version.arxivId()),
        "doi", orEmpty(version.doi()),
        "acl", orEmpty(version.aclId()),
        "url", version.url() == null ? "" : Addresses.safe(version.url()));
  }

  private Map<String, Object> entry(EntryRecord entry) {
    return Map.of(
        "line", entry.line(),
        "list", entry.listTitle(),
        "section", entry.sectionName(),
        "sectionHref", addresses.page(entry.section()),
        "raw", entry.rawText(),
        "findings", entry.findings(),
        "found", !entry.findings().isEmpty());
  }

  private RelatedView related(Recommendation paper) {
    return new RelatedView(
        addresses.page(paper.iri()),
        paper.title(),
        percent(paper.score()),
        paper.reasons().stream()
            .limit(SHOWN_REASONS)
            .map(Recommendation.Reason::text)
            .collect(Collectors.joining("; ")),
        paper.reasons().stream()
            .map(reason ->
                new ReasonView(
                    reason.text(),
                    percent(reason.weight()),
                    Math.round(1000 * reason.weight() / paper.score())))
            .toList());
  }

  private Map<String, String> link(String iri, String text) {
    return Map.of("href", addresses.page(iri), "text", text);
  }

  private String picture(GraphView view, String title) throws IOException {
    return inline(drawings.text(view, GraphFormat.SVG, title));
  }

  /** An SVG file as a part of a page. */
  private static String inline(String svg) {
    return svg.replaceFirst("^<\\?xml[^>]*>\\s*", "");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private String render(Mustache template, Map<String, Object> values) {
    return render(template, addresses.root(), values);
  }

  static String render(Mustache template, Root root, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("root", root.prefix());
    StringWriter out = new StringWriter();
    template.execute(out, all);
    return out.toString();
  }
}
