package paperwalk.bench;

import paperwalk.rdf.Vocabulary;

/** The namespaces of the generated graph. */
final class Names {
  static final String BASE = Vocabulary.DEFAULT_BASE;
  static final String PW = Vocabulary.PW;
  static final String CITO = "http://purl.org/spar/cito/";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String FABIO = "http://purl.org/spar/fabio/";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String FRBR = "http://purl.org/vocab/frbr/core#";
  static final String PRISM = "http://prismstandard.org/namespaces/basic/2.0/";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String SCHEMA = "https://schema.org/";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private Names() {}
}
