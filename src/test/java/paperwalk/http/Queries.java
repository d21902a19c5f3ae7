package paperwalk.http;

/** Queries that several tests ask. */
final class Queries {
  static final String PREFIXES =
      """
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      """;
  static final String TITLES =
      PREFIXES
          + "SELECT ?paper ?title { ?paper a pw:Paper ; dcterms:title ?title } ORDER BY ?title";
  static final String COUNT = PREFIXES + "SELECT (COUNT(?p) AS ?n) { ?p a pw:Paper }";

  /** Would take years. */
  static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private Queries() {}
}
