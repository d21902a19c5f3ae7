package paperwalk.store;

/** The prefixes of the program's own queries, and of the paths in {@code walk.ttl}. */
final class Prefixes {
  static final String SPARQL =
      """
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      PREFIX frbr: <http://purl.org/vocab/frbr/core#>
      PREFIX fabio: <http://purl.org/spar/fabio/>
      PREFIX prism: <http://prismstandard.org/namespaces/basic/2.0/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      PREFIX cito: <http://purl.org/spar/cito/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      """;

  private Prefixes() {}
}
