package paperwalk.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;

/**
 * A kind of request.
 *
 * @param name what it is called in the report
 * @param weight how often it comes, beside the others
 * @param succeeds whether some of its requests must end in 200
 * @param request asks once
 */
record Kind(String name, int weight, boolean succeeds, Asking request) {

  @FunctionalInterface
  interface Asking {
    Outcome ask(Visitor visitor) throws IOException, InterruptedException;
  }

  private static final String PREFIXES =
      "PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX pw: <https://w3id.org/paperwalk/ns#> ";
  private static final String TITLES =
      PREFIXES + "SELECT ?p ?t { ?p a pw:Paper ; dcterms:title ?t } ORDER BY ?t";

  /** Would take years. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) }";

  private static final List<String> PAGES = List.of("/", "/?q=walk", "/map", "/style.css");
  private static final List<String> DATA = List.of(".ttl", ".jsonld", ".nt", ".rdf");
  private static final List<String> API =
      List.of("/api/papers", "/api/papers?q=walk&limit=3", "/api/graph", "/api/graph?format=gexf");
  private static final List<String> REFUSED =
      List.of(
          "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
          "INSERT DATA { <http://x/a> <http://x/b> 1 }",
          "LOAD <file:///etc/passwd>",
          "SELECT * { ?s ?p ",
          "SELECT (1 AS) {}",
          "ASK {" + "{".repeat(20_000) + "}".repeat(20_001));
  private static final List<String> HOSTILE =
      List.of(
          "GET /sparql?query=" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "y".repeat(100_000) + "\r\n\r\n",
          "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
          "GET /%2e%2e/%2e%2e/etc/passwd%00 HTTP/1.1\r\nHost: x\r\n\r\n",
          "NONSENSE\r\n\r\n",
          "\u0000\u0001\u0002\r\n\r\n",
          "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
          "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
          "POST /sparql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nASK\r\n",
          "PUT /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

  /** All kinds of requests. */
  static List<Kind> all() {
    return List.of(
        new Kind("query repeated", 20, true, v -> v.ask(TITLES).expectOrBusy(200)),
        new Kind("query compressed", 4, false, Kind::compressed),
        new Kind("query new", 20, true, v -> v.ask(fresh(v)).expectOrBusy(200)),
        new Kind("query posted", 5, true, Kind::posted),
        new Kind("query validated", 10, false, Kind::validated),
        new Kind(
            "query refused", 5, false, v -> v.ask(one(v, REFUSED)).expectOrBusy(400, 403, 414)),
        new Kind("query endless", 1, false, v -> v.ask(ENDLESS + "#" + v.random).expectOrBusy()),
        new Kind("query left", 3, false, v -> v.leave("/sparql?query=" + encode(ENDLESS))),
        new Kind("answer huge", 1, false, Kind::huge),
        new Kind("answer left", 2, false, v -> v.leave("/sparql?query=" + encode(hugeQuery(v)))),
        new Kind("page", 5, true, v -> v.get(one(v, PAGES)).expect(200)),
        new Kind("page of a paper", 5, true, v -> v.get("/page/" + paper(v)).expect(200)),
        new Kind("redirect", 4, false, v -> v.get("/id/" + paper(v)).expect(303)),
        new Kind("data", 8, true, v -> v.get("/data/" + paper(v) + one(v, DATA)).expect(200)),
        new Kind("api", 8, true, v -> v.get(one(v, API)).expect(200)),
        new Kind("api related", 5, true, v -> v.get("/api/" + papers(v) + "/related").expect(200)),
        new Kind("nothing there", 3, false, v -> v.get("/none/" + v.random.nextInt()).expect(404)),
        new Kind("health", 2, true, v -> v.get("/health/ready").expect(200)),
        new Kind("metrics", 1, true, v -> v.get("/metrics").expect(200)),
        new Kind("hostile", 6, false, v -> v.raw(one(v, HOSTILE))));
  }

  private static Outcome compressed(Visitor visitor) throws IOException, InterruptedException {
    Reply reply = visitor.ask(TITLES, "Accept-Encoding", "gzip");
    return reply.header("Content-Encoding").equals("gzip") || reply.status() == 503
        ? Outcome.of(String.valueOf(reply.status()))
        : Outcome.wrong("plain", "an answer that should be compressed is not");
  }

  /** What is too large to be kept is sent as it is found, and broken off at the limit of time. */
  private static Outcome huge(Visitor visitor) throws InterruptedException {
    try {
      return visitor.ask(hugeQuery(visitor)).expectOrBusy(200, 400);
    } catch (IOException e) {
      return Outcome.of("broken off");
    }
  }

  private static Outcome posted(Visitor visitor) throws IOException, InterruptedException {
    return visitor
        .send("POST", "/sparql", fresh(visitor), "Content-Type", "application/sparql-query")
        .expectOrBusy(200);
  }

  private static Outcome validated(Visitor visitor) throws IOException, InterruptedException {
    String tag = visitor.ask(TITLES).header("ETag");
    return tag.isEmpty()
        ? Outcome.of("none")
        : visitor.ask(TITLES, "If-None-Match", tag).expectOrBusy(200, 304);
  }

  private static String fresh(Visitor visitor) {
    return PREFIXES
        + "SELECT ?t ?u { ?p dcterms:title ?t FILTER(CONTAINS(?t, \"%d\")) ?q dcterms:title ?u } LIMIT 50"
            .formatted(visitor.random.nextInt(1_000_000));
  }

  private static String hugeQuery(Visitor visitor) {
    return "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT " + (10_000 + visitor.random.nextInt(10_000));
  }

  private static String paper(Visitor visitor) {
    return "paper/arxiv-2401.%05d".formatted(1 + visitor.random.nextInt(SoakList.PAPERS));
  }

  private static String papers(Visitor visitor) {
    return paper(visitor).replace("paper/", "papers/");
  }

  private static String one(Visitor visitor, List<String> choice) {
    return choice.get(visitor.random.nextInt(choice.size()));
  }

  private static String encode(String query) {
    return URLEncoder.encode(query, UTF_8);
  }
}
