package paperwalk.rdf;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import paperwalk.model.AclId;
import paperwalk.model.ArxivId;
import paperwalk.model.Doi;
import paperwalk.model.Facet;
import paperwalk.model.Identifier;
import paperwalk.model.Paper;
import paperwalk.model.Paper.Occurrence;
import paperwalk.model.RepositoryId;
import paperwalk.model.VenueSeries;
import paperwalk.model.Version;
import paperwalk.model.Version.Preprint;
import paperwalk.model.Version.Publication;
import paperwalk.model.Version.Unplaced;
import paperwalk.rdf.QuadSink.TripleSink;

/** Writes what one entry says of a paper: the work, its versions, its venues, its code. */
final class PaperGraph {
  private final Iris iris;

  PaperGraph(Iris iris) {
    this.iris = iris;
  }

  void write(Paper paper, Occurrence occurrence, TripleSink sink) {
    Node node = work(paper, sink);
    for (Version version : occurrence.versions()) {
      version(paper, version, sink);
    }
    for (Facet facet : occurrence.facets()) {
      sink.add(node, property(facet), iris.facet(facet));
    }
    for (RepositoryId repository : occurrence.repositories()) {
      sink.add(node, Vocabulary.HAS_CODE, iris.repository(repository));
      repository(repository, sink);
    }
    for (String page : occurrence.pages()) {
      if (Iris.isAddress(page)) {
        sink.add(node, Vocabulary.HAS_PROJECT_PAGE, Iris.address(page));
      }
    }
  }

  /** Writes what the paper is called. */
  Node work(Paper paper, TripleSink sink) {
    Node node = iris.paper(paper);
    sink.add(node, Vocabulary.TYPE, Vocabulary.PAPER);
    sink.add(node, Vocabulary.TITLE, Literals.text(paper.title()));
    if (!paper.titleKey().isEmpty()) {
      sink.add(node, Vocabulary.TITLE_KEY, Literals.text(paper.titleKey()));
    }
    return node;
  }

  /** Writes one of its versions, with the venue. */
  Node version(Paper paper, Version version, TripleSink sink) {
    return switch (version) {
      case Preprint preprint -> preprint(paper, preprint, sink);
      case Publication publication -> publication(paper, publication, sink);
      case Unplaced unplaced -> unplaced(paper, unplaced, sink);
    };
  }

  private Node preprint(Paper paper, Preprint preprint, TripleSink sink) {
    Node node = realization(paper, "preprint", Vocabulary.PREPRINT, sink);
    sink.add(node, Vocabulary.SERIES, series(preprint.series(), sink));
    ArxivId arxiv = preprint.arxiv();
    if (arxiv != null) {
      sink.add(node, Vocabulary.ARXIV_ID, Literals.text(arxiv.value()));
    }
    if (preprint.month() != null) {
      sink.add(node, Vocabulary.ISSUED, Literals.month(preprint.month()));
    }
    address(node, preprint.url(), sink);
    return node;
  }

  private Node publication(Paper paper, Publication publication, TripleSink sink) {
    VenueSeries series = publication.series();
    int year = publication.year();
    Node type =
        series.type() == VenueSeries.Type.JOURNAL
            ? Vocabulary.JOURNAL_ARTICLE
            : Vocabulary.CONFERENCE_PAPER;
    Node node = realization(paper, series.id() + "-" + year, type, sink);
    Node edition = iris.edition(series, year);
    sink.add(node, Vocabulary.EDITION, edition);
    sink.add(node, Vocabulary.PUBLICATION_YEAR, Literals.year(year));
    identifiers(node, publication.doi(), publication.acl(), publication.others(), sink);
    address(node, publication.url(), sink);
    sink.add(edition, Vocabulary.TYPE, Vocabulary.VENUE_EDITION);
    sink.add(edition, Vocabulary.SERIES, series(series, sink));
    sink.add(edition, Vocabulary.PUBLICATION_YEAR, Literals.year(year));
    sink.add(edition, Vocabulary.LABEL, Literals.text(series.name() + " " + year));
    return node;
  }

  private Node unplaced(Paper paper, Unplaced unplaced, TripleSink sink) {
    Node node = realization(paper, "version", Vocabulary.EXPRESSION, sink);
    if (unplaced.year() != null) {
      sink.add(node, Vocabulary.PUBLICATION_YEAR, Literals.year(unplaced.year()));
    }
    identifiers(node, unplaced.doi(), unplaced.acl(), unplaced.others(), sink);
    address(node, unplaced.url(), sink);
    return node;
  }

  private Node realization(Paper paper, String name, Node type, TripleSink sink) {
    Node node = iris.version(paper, name);
    sink.add(iris.paper(paper), Vocabulary.REALIZATION, node);
    sink.add(node, Vocabulary.REALIZATION_OF, iris.paper(paper));
    sink.add(node, Vocabulary.TYPE, type);
    return node;
  }

  private static void identifiers(
      Node node, @Nullable Doi doi, @Nullable AclId acl, List<Identifier> others, TripleSink sink) {
    if (doi != null) {
      sink.add(node, Vocabulary.DOI, Literals.text(doi.value()));
    }
    if (acl != null) {
      sink.add(node, Vocabulary.IDENTIFIER, Literals.text(acl.value()));
    }
    for (Identifier other : others) {
      sink.add(node, Vocabulary.IDENTIFIER, Literals.text(other.prefixed()));
    }
  }

  private static void address(Node node, @Nullable String url, TripleSink sink) {
    if (url != null && Iris.isAddress(url)) {
      sink.add(node, Vocabulary.URL, Iris.address(url));
    }
  }

  private Node series(VenueSeries series, TripleSink sink) {
    Node node = iris.series(series);
    sink.add(node, Vocabulary.TYPE, Vocabulary.VENUE_SERIES);
    sink.add(node, Vocabulary.NOTATION, Literals.text(series.name()));
    if (series.otherNames().isEmpty()) {
      sink.add(node, Vocabulary.PREF_LABEL, Literals.english(series.name()));
      sink.add(
          node,
          Vocabulary.VENUE_TYPE,
          Literals.text(series.type().name().toLowerCase(Locale.ROOT)));
    }
    return node;
  }

  private void repository(RepositoryId repository, TripleSink sink) {
    Node node = iris.repository(repository);
    Node owner = iris.owner(repository);
    String key = repository.key();
    int host = key.indexOf('/');
    int name = key.lastIndexOf('/');
    sink.add(node, Vocabulary.TYPE, Vocabulary.CODE_REPOSITORY);
    sink.add(node, Vocabulary.HOST, Literals.text(key.substring(0, host)));
    sink.add(node, Vocabulary.OWNER, Literals.text(key.substring(host + 1, name)));
    sink.add(node, Vocabulary.NAME, Literals.text(key.substring(name + 1)));
    sink.add(node, Vocabulary.LABEL, Literals.text(repository.name()));
    sink.add(node, Vocabulary.REPOSITORY_URL, Iris.address(repository.url()));
    sink.add(node, Vocabulary.OWNED_BY, owner);
    sink.add(owner, Vocabulary.TYPE, Vocabulary.REPOSITORY_OWNER);
    sink.add(owner, Vocabulary.LABEL, Literals.text(repository.owner()));
  }

  private static Node property(Facet facet) {
    return switch (facet.group()) {
      case "goal" -> Vocabulary.GOAL;
      case "kind" -> Vocabulary.KIND;
      default -> Vocabulary.APPROACH;
    };
  }
}
