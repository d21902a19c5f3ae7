package paperwalk.rdf;

import org.apache.jena.graph.Node;
import paperwalk.model.EntryKind;
import paperwalk.model.Facet;
import paperwalk.model.RepositoryId;
import paperwalk.model.Resource;
import paperwalk.model.Resource.Mention;
import paperwalk.rdf.QuadSink.TripleSink;

/** Writes what one entry says of a data set, a program or another resource. */
final class ResourceGraph {
  private final Iris iris;

  ResourceGraph(Iris iris) {
    this.iris = iris;
  }

  void write(Resource resource, Mention mention, TripleSink sink) {
    Node node = iris.named(resource.kind(), resource.key());
    sink.add(node, Vocabulary.TYPE, type(resource.kind()));
    sink.add(node, Vocabulary.NAME, Literals.text(resource.title()));
    String url = mention.url();
    if (url != null && Iris.isAddress(url)) {
      sink.add(node, Vocabulary.URL, Iris.address(url));
    }
    RepositoryId repository = mention.repository();
    if (repository != null && resource.kind() == EntryKind.SOFTWARE) {
      sink.add(node, Vocabulary.REPOSITORY_URL, Iris.address(repository.url()));
    }
    for (Facet facet : mention.facets()) {
      sink.add(node, Vocabulary.SUBJECT, iris.facet(facet));
    }
  }

  private static Node type(EntryKind kind) {
    return switch (kind) {
      case PAPER -> Vocabulary.PAPER;
      case DATASET -> Vocabulary.DATASET;
      case SOFTWARE -> Vocabulary.SOFTWARE;
      case RESOURCE -> Vocabulary.CREATIVE_WORK;
    };
  }
}
