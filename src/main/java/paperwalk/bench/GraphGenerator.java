package paperwalk.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import paperwalk.model.VenueSeries;

/** Writes a {@link ScholarlyGraph} as N-Quads, paper by paper; memory does not grow with it. */
public final class GraphGenerator {
  private static final String TYPE = Names.RDF + "type";
  private static final String LABEL = Names.RDFS + "label";
  private static final String ARXIV = ScholarlyGraph.iri("venue", "arxiv");

  private final ScholarlyGraph graph;
  private final GraphFile file;
  private final Set<String> editions = new HashSet<>();

  private GraphGenerator(ScholarlyGraph graph, OutputStream out) {
    this.graph = graph;
    this.file = new GraphFile(out);
  }

  /**
   * Writes the whole graph.
   *
   * @param out takes many small writes; stays open
   * @return the number of statements, all different
   * @throws IOException if {@code out} does
   */
  public static long write(ScholarlyGraph graph, OutputStream out) throws IOException {
    GraphGenerator generator = new GraphGenerator(graph, out);
    generator.topics();
    generator.venues();
    for (int i = 0; i < graph.papers(); i++) {
      generator.paper(graph.paper(i));
    }
    return generator.file.statements();
  }

  private void topics() throws IOException {
    String scheme = ScholarlyGraph.iri("topic", "scheme");
    file.iri(scheme, TYPE, Names.SKOS + "ConceptScheme");
    file.english(scheme, Names.SKOS + "prefLabel", "Topics of research");
    for (int i = 0; i < graph.topics(); i++) {
      String topic = ScholarlyGraph.topicIri(i);
      file.iri(topic, TYPE, Names.SKOS + "Concept");
      file.iri(topic, Names.SKOS + "inScheme", scheme);
      file.english(topic, Names.SKOS + "prefLabel", graph.topicName(i));
      if (i > 0) {
        file.iri(topic, Names.SKOS + "broader", ScholarlyGraph.topicIri(graph.broader(i)));
      }
    }
  }

  private void venues() throws IOException {
    series(ARXIV, "arXiv", "repository");
    for (VenueSeries series : graph.venues()) {
      series(
          ScholarlyGraph.iri("venue", series.id()),
          series.name(),
          series.type().name().toLowerCase(Locale.ROOT));
    }
  }

  private void series(String series, String name, String type) throws IOException {
    file.iri(series, TYPE, Names.PW + "VenueSeries");
    file.text(series, Names.SKOS + "notation", name);
    file.english(series, Names.SKOS + "prefLabel", name);
    file.text(series, Names.PW + "venueType", type);
  }

  private void paper(GeneratedPaper paper) throws IOException {
    String iri = ScholarlyGraph.iri("paper", paper.key());
    file.iri(iri, TYPE, Names.PW + "Paper");
    file.text(iri, Names.DCTERMS + "title", paper.title());
    file.text(
        iri,
        Names.PW + "titleKey",
        paper.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    String kind = paper.kind() < 2 ? "survey" : paper.kind() < 4 ? "benchmark" : "method";
    file.iri(iri, Names.PW + "kind", ScholarlyGraph.iri("facet", kind));
    for (int topic : paper.topics()) {
      file.iri(iri, Names.DCTERMS + "subject", ScholarlyGraph.topicIri(topic));
    }
    if (paper.preprint()) {
      preprint(iri, paper);
    }
    if (paper.publicationYear() > 0) {
      publication(iri, paper);
    }
    people(iri, paper);
    code(iri, paper);
    for (int cited : paper.cites()) {
      file.iri(iri, Names.CITO + "cites", graph.paperIri(cited));
    }
  }

  private void preprint(String iri, GeneratedPaper paper) throws IOException {
    String version = version(iri, "preprint", "Preprint");
    String id = paper.key().substring("arxiv-".length());
    file.iri(version, Names.PW + "series", ARXIV);
    file.text(version, Names.FABIO + "hasArXivId", id);
    file.typed(
        version,
        Names.DCTERMS + "issued",
        "%04d-%02d".formatted(paper.year(), paper.month()),
        "gYearMonth");
    file.iri(version, Names.SCHEMA + "url", "https://arxiv.org/abs/" + id);
  }

  private void publication(String iri, GeneratedPaper paper) throws IOException {
    VenueSeries series = graph.venues().get(paper.venue());
    String year = String.valueOf(paper.publicationYear());
    boolean journal = series.type() == VenueSeries.Type.JOURNAL;
    String version =
        version(iri, series.id() + "-" + year, journal ? "JournalArticle" : "ConferencePaper");
    String edition = ScholarlyGraph.iri("venue", series.id(), year);
    String doi = "10.18653/v1/" + year + "." + series.id() + "." + paper.number();
    file.iri(version, Names.PW + "edition", edition);
    file.typed(version, Names.FABIO + "hasPublicationYear", year, "gYear");
    file.text(version, Names.PRISM + "doi", doi);
    file.iri(version, Names.SCHEMA + "url", "https://doi.org/" + doi);
    if (editions.add(edition)) {
      file.iri(edition, TYPE, Names.PW + "VenueEdition");
      file.iri(edition, Names.PW + "series", ScholarlyGraph.iri("venue", series.id()));
      file.typed(edition, Names.FABIO + "hasPublicationYear", year, "gYear");
      file.text(edition, LABEL, series.name() + " " + year);
    }
  }

  private String version(String paper, String name, String type) throws IOException {
    String version = paper + "#" + name;
    file.iri(paper, Names.FRBR + "realization", version);
    file.iri(version, Names.FRBR + "realizationOf", paper);
    file.iri(version, TYPE, Names.FABIO + type);
    return version;
  }

  private void people(String iri, GeneratedPaper paper) throws IOException {
    for (int author : paper.authors()) {
      file.iri(iri, Names.DCTERMS + "creator", ScholarlyGraph.authorIri(author));
    }
    for (int author : graph.newAuthors(paper.number())) {
      file.iri(ScholarlyGraph.authorIri(author), TYPE, Names.FOAF + "Person");
      file.text(ScholarlyGraph.authorIri(author), Names.FOAF + "name", graph.authorName(author));
    }
  }

  private void code(String iri, GeneratedPaper paper) throws IOException {
    for (int repository : paper.repositories()) {
      file.iri(iri, Names.PW + "hasCode", repositoryIri(repository));
    }
    for (int repository : graph.newRepositories(paper.number())) {
      repository(repository);
    }
  }

  private String repositoryIri(int repository) {
    return ScholarlyGraph.iri(
        "repo",
        "github.com",
        graph.ownerName(graph.ownerOf(repository)),
        graph.repositoryName(repository));
  }

  private void repository(int repository) throws IOException {
    String node = repositoryIri(repository);
    int number = graph.ownerOf(repository);
    String owner = graph.ownerName(number);
    String name = graph.repositoryName(repository);
    String account = ScholarlyGraph.iri("owner", "github.com", owner);
    file.iri(node, TYPE, Names.PW + "CodeRepository");
    file.text(node, Names.PW + "host", "github.com");
    file.text(node, Names.PW + "owner", owner);
    file.text(node, Names.SCHEMA + "name", name);
    file.text(node, LABEL, owner + "/" + name);
    file.iri(node, Names.SCHEMA + "codeRepository", "https://github.com/" + owner + "/" + name);
    file.iri(node, Names.PW + "ownedBy", account);
    if (repository == number * 3) {
      file.iri(account, TYPE, Names.PW + "RepositoryOwner");
      file.text(account, LABEL, owner);
    }
  }
}
