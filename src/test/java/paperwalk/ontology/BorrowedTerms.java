package paperwalk.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The terms of the vocabularies that the ontology borrows from, one file each in {@code terms/}:
 * the namespace in the first line, version and source in the next, then a name a line.
 *
 * @param prefix the usual prefix
 * @param namespace what all its terms begin with
 * @param names the terms' names in the namespace
 */
record BorrowedTerms(String prefix, String namespace, Set<String> names) {
  private static final List<String> PREFIXES =
      List.of(
          "cito",
          "codemeta",
          "dblp",
          "dcterms",
          "doap",
          "fabio",
          "foaf",
          "frbr",
          "lpwcc",
          "lpwcp",
          "owl",
          "prism",
          "prov",
          "rdf",
          "rdfs",
          "schema",
          "sh",
          "sim",
          "skos",
          "soa",
          "vann",
          "xsd");

  private static final List<BorrowedTerms> ALL =
      PREFIXES.stream().map(BorrowedTerms::read).toList();

  static List<BorrowedTerms> all() {
    return ALL;
  }

  /** The vocabulary whose namespace the IRI begins with. */
  static Optional<BorrowedTerms> of(String iri) {
    return ALL.stream().filter(terms -> iri.startsWith(terms.namespace)).findFirst();
  }

  /** Whether the IRI is one of the terms; the bare namespace counts as one. */
  boolean has(String iri) {
    String name = iri.substring(namespace.length());
    return name.isEmpty() || names.contains(name);
  }

  private static BorrowedTerms read(String prefix) {
    List<String> lines = OntologyFiles.text("terms/" + prefix + ".txt").lines().toList();
    return new BorrowedTerms(
        prefix,
        lines.getFirst().substring("# ".length()),
        lines.stream().filter(line -> !line.startsWith("#")).collect(Collectors.toSet()));
  }
}
