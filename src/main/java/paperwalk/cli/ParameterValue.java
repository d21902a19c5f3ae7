package paperwalk.cli;

import java.util.Map;
import paperwalk.model.Identifier;
import paperwalk.model.Term;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.recommend.PaperFinder;
import paperwalk.recommend.UnknownPaperException;
import paperwalk.store.Snapshot;
import paperwalk.store.StoreException;

/**
 * What somebody typed for a variable: {@code arxiv:2406.10471} is that paper, {@code facet:peft}
 * and {@code venue:emnlp} things of the graph, {@code https://…} or {@code <…>} an IRI, and
 * anything else, or anything in quotes, a text.
 */
final class ParameterValue {
  private static final Map<String, String> PLACES =
      Map.of(
          "facet",
          "facet/",
          "venue",
          "venue/",
          "repo",
          "repo/",
          "owner",
          "owner/",
          "paper",
          "paper/",
          "list",
          "list/",
          "section",
          "section/",
          "rule",
          "rule/");

  private ParameterValue() {}

  static Term of(String typed, StoreOption store, Snapshot snapshot)
      throws StoreException, UnknownPaperException {
    String value = typed.strip();
    if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
      return Term.Literal.of(value.substring(1, value.length() - 1));
    }
    if (value.startsWith("<") && value.endsWith(">")) {
      return new Term.Iri(value.substring(1, value.length() - 1));
    }
    int colon = value.indexOf(':');
    String place = colon < 0 ? null : PLACES.get(value.substring(0, colon));
    if (place != null) {
      return new Term.Iri(snapshot.base() + place + value.substring(colon + 1));
    }
    if (Identifier.parse(value).isPresent()) {
      EvidenceGraph graph = StoreOption.evidence(snapshot);
      return new Term.Iri(graph.node(new PaperFinder(graph).find(value)).iri());
    }
    return value.matches("(?i)https?://\\S+") ? new Term.Iri(value) : Term.Literal.of(value);
  }
}
