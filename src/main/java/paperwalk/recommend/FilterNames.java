package paperwalk.recommend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import paperwalk.model.NodeKind;
import paperwalk.walk.CsrGraph;

/**
 * Finds the topics, venues and people that somebody means by a name, to filter by them. Costs a
 * look at all nodes of that kind.
 */
public final class FilterNames {
  private static final int SHOWN = 8;

  private final EvidenceGraph graph;

  /** Looks in a graph. */
  public FilterNames(EvidenceGraph graph) {
    this.graph = graph;
  }

  /**
   * The nodes of a kind that have a name: their label, their IRI or its last part, in any case.
   *
   * @throws IllegalArgumentException if none has; names some that there are
   */
  public Set<Integer> find(NodeKind kind, String asked) {
    String wanted = plain(asked);
    Set<Integer> found = new LinkedHashSet<>();
    Set<String> near = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (int node : nodes(kind)) {
      String iri = graph.iri(node);
      String last = iri.substring(iri.lastIndexOf('/') + 1);
      String label = graph.label(node);
      if (iri.equals(asked.strip())
          || plain(last).equals(wanted)
          || (!wanted.isEmpty() && plain(label).equals(wanted))) {
        found.add(node);
      }
      if (plain(label).contains(wanted) || plain(last).contains(wanted)) {
        near.add(label);
      }
      all.add(label);
    }
    if (found.isEmpty()) {
      Set<String> names = near.isEmpty() ? all : near;
      String some = String.join(", ", names.stream().limit(SHOWN).toList());
      throw new IllegalArgumentException(
          "no %s is called \"%s\"; %s"
              .formatted(
                  kind.label().toLowerCase(Locale.ROOT),
                  asked.strip(),
                  names.isEmpty() ? "there is none" : "there are: " + some));
    }
    return found;
  }

  private List<Integer> nodes(NodeKind kind) {
    CsrGraph walk = graph.walk();
    List<Integer> nodes = new ArrayList<>();
    for (int i = 0; i < graph.kinds().size(); i++) {
      if (graph.kinds().get(i).nodeKind() == kind && !graph.kinds().get(i).form().isText()) {
        for (int node = walk.firstNode(i); node < walk.firstNode(i + 1); node++) {
          nodes.add(node);
        }
      }
    }
    return nodes;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
