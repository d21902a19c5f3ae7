package paperwalk.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms the graph is written in. A test holds each against {@code ontology/}. */
public final class Vocabulary {
  /** Paperwalk's own terms. */
  public static final String PW = "https://w3id.org/paperwalk/ns#";

  /** Where everything that the graph speaks of is named, unless configured otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/paperwalk/id/";

  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String SCHEMA = "https://schema.org/";
  static final String FRBR = "http://purl.org/vocab/frbr/core#";
  static final String FABIO = "http://purl.org/spar/fabio/";
  static final String PRISM = "http://prismstandard.org/namespaces/basic/2.0/";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String CITO = "http://purl.org/spar/cito/";
  static final String SH = "http://www.w3.org/ns/shacl#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  static final Node TYPE = iri(RDF, "type");
  static final Node LABEL = iri(RDFS, "label");

  static final Node PAPER = iri(PW, "Paper");
  static final Node VENUE_SERIES = iri(PW, "VenueSeries");
  static final Node VENUE_EDITION = iri(PW, "VenueEdition");
  static final Node CODE_REPOSITORY = iri(PW, "CodeRepository");
  static final Node REPOSITORY_OWNER = iri(PW, "RepositoryOwner");
  static final Node READING_LIST = iri(PW, "ReadingList");
  static final Node LIST_VERSION = iri(PW, "ListVersion");
  static final Node LIST_ENTRY = iri(PW, "ListEntry");
  static final Node FINDING = iri(PW, "Finding");
  static final Node EDGE_KIND = iri(PW, "EdgeKind");

  static final Node TITLE_KEY = iri(PW, "titleKey");
  static final Node BYLINE = iri(PW, "byline");
  static final Node GOAL = iri(PW, "goal");
  static final Node KIND = iri(PW, "kind");
  static final Node APPROACH = iri(PW, "approach");
  static final Node HAS_CODE = iri(PW, "hasCode");
  static final Node HAS_PROJECT_PAGE = iri(PW, "hasProjectPage");
  static final Node EDITION = iri(PW, "edition");
  static final Node SERIES = iri(PW, "series");
  static final Node VENUE_TYPE = iri(PW, "venueType");
  static final Node HOST = iri(PW, "host");
  static final Node OWNER = iri(PW, "owner");
  static final Node OWNED_BY = iri(PW, "ownedBy");
  static final Node CURRENT_VERSION = iri(PW, "currentVersion");
  static final Node SHA256 = iri(PW, "sha256");
  static final Node DESCRIBES = iri(PW, "describes");
  static final Node IN_LIST_VERSION = iri(PW, "inListVersion");
  static final Node IN_SECTION = iri(PW, "inSection");
  static final Node LINE = iri(PW, "line");
  static final Node COLUMN = iri(PW, "column");
  static final Node RAW_TEXT = iri(PW, "rawText");
  static final Node STATED_TITLE = iri(PW, "statedTitle");
  static final Node STATED_AUTHOR = iri(PW, "statedAuthor");
  static final Node STATED_VENUE = iri(PW, "statedVenue");
  static final Node STATED_PAPER_LINK = iri(PW, "statedPaperLink");
  static final Node STATED_CODE_LINK = iri(PW, "statedCodeLink");
  static final Node FOUND_IN = iri(PW, "foundIn");
  static final Node RULE = iri(PW, "rule");
  static final Node BEFORE = iri(PW, "before");
  static final Node AFTER = iri(PW, "after");
  static final Node ORDER = iri(PW, "order");
  static final Node PATH = iri(PW, "path");
  static final Node NODE_KIND = iri(PW, "nodeKind");
  static final Node WEIGHT = iri(PW, "weight");
  static final Node PHRASE = iri(PW, "phrase");
  static final Node FORM = iri(PW, "form");
  static final Node ONWARD = iri(PW, "onward");
  static final Node AMOUNT = iri(PW, "amount");
  static final Node AGREEMENT = iri(PW, "agreement");
  static final Node POPULARITY = iri(PW, "popularity");

  static final Node TITLE = iri(DCTERMS, "title");
  static final Node ABSTRACT = iri(DCTERMS, "abstract");
  static final Node CREATOR = iri(DCTERMS, "creator");
  static final Node CONTRIBUTOR = iri(DCTERMS, "contributor");
  static final Node SOURCE = iri(DCTERMS, "source");
  static final Node PART_OF = iri(DCTERMS, "isPartOf");
  static final Node IDENTIFIER = iri(DCTERMS, "identifier");
  static final Node REPLACES = iri(DCTERMS, "replaces");
  static final Node REPLACED_BY = iri(DCTERMS, "isReplacedBy");
  static final Node SUBJECT = iri(DCTERMS, "subject");
  static final Node ISSUED = iri(DCTERMS, "issued");
  static final Node HAS_VERSION = iri(DCTERMS, "hasVersion");
  static final Node IS_VERSION_OF = iri(DCTERMS, "isVersionOf");
  static final Node REALIZATION = iri(FRBR, "realization");
  static final Node REALIZATION_OF = iri(FRBR, "realizationOf");
  static final Node EMBODIMENT = iri(FRBR, "embodiment");
  static final Node PROCEEDINGS = iri(FABIO, "ConferenceProceedings");
  static final Node JOURNAL_ISSUE = iri(FABIO, "JournalIssue");
  static final Node PREPRINT = iri(FABIO, "Preprint");
  static final Node CONFERENCE_PAPER = iri(FABIO, "ConferencePaper");
  static final Node JOURNAL_ARTICLE = iri(FABIO, "JournalArticle");
  static final Node EXPRESSION = iri(FABIO, "Expression");
  static final Node ARXIV_ID = iri(FABIO, "hasArXivId");
  static final Node PUBLICATION_YEAR = iri(FABIO, "hasPublicationYear");
  static final Node DOI = iri(PRISM, "doi");
  static final Node PAGE_RANGE = iri(PRISM, "pageRange");
  static final Node ISBN = iri(PRISM, "isbn");
  static final Node PERSON = iri(FOAF, "Person");
  static final Node PERSON_NAME = iri(FOAF, "name");
  static final Node GIVEN_NAME = iri(FOAF, "givenName");
  static final Node FAMILY_NAME = iri(FOAF, "familyName");
  static final Node CITES = iri(CITO, "cites");
  static final Node DATASET = iri(SCHEMA, "Dataset");
  static final Node SOFTWARE = iri(SCHEMA, "SoftwareSourceCode");
  static final Node CREATIVE_WORK = iri(SCHEMA, "CreativeWork");
  static final Node URL = iri(SCHEMA, "url");
  static final Node LANGUAGE = iri(SCHEMA, "inLanguage");
  static final Node NAME = iri(SCHEMA, "name");
  static final Node REPOSITORY_URL = iri(SCHEMA, "codeRepository");
  static final Node DERIVED_FROM = iri(PROV, "wasDerivedFrom");
  static final Node REVISION_OF = iri(PROV, "wasRevisionOf");
  static final Node CONCEPT = iri(SKOS, "Concept");
  static final Node CONCEPT_SCHEME = iri(SKOS, "ConceptScheme");
  static final Node IN_SCHEME = iri(SKOS, "inScheme");
  static final Node PREF_LABEL = iri(SKOS, "prefLabel");
  static final Node ALT_LABEL = iri(SKOS, "altLabel");
  static final Node HIDDEN_LABEL = iri(SKOS, "hiddenLabel");
  static final Node NOTATION = iri(SKOS, "notation");
  static final Node DEFINITION = iri(SKOS, "definition");
  static final Node BROADER = iri(SKOS, "broader");
  static final Node BROAD_MATCH = iri(SKOS, "broadMatch");
  static final Node SEVERITY = iri(SH, "resultSeverity");
  static final Node MESSAGE = iri(SH, "resultMessage");
  static final Node FOCUS_NODE = iri(SH, "focusNode");

  private Vocabulary() {}

  static Node iri(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
