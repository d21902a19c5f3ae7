package paperwalk.store.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes an index of statements that come one by one. Memory: sixteen bytes a statement and the text
 * of each term once while they come, twice as much a statement while they are sorted.
 */
public final class QuadIndexBuilder {
  private static final int NO_GRAPH = -1;

  private final DefaultGraphRule rule;
  private final TermTable terms = new TermTable();
  private final Map<Node, Integer> graphs = new HashMap<>();
  private final IntColumn graph = new IntColumn();
  private final IntColumn subject = new IntColumn();
  private final IntColumn predicate = new IntColumn();
  private final IntColumn object = new IntColumn();

  /** Begins with no statement. */
  public QuadIndexBuilder(DefaultGraphRule rule) {
    this.rule = rule;
  }

  /**
   * Adds a statement; one that is there already counts once.
   *
   * @throws IllegalArgumentException if a term cannot be written as UTF-8
   */
  public void add(Quad quad) {
    rule.see(quad);
    graph.add(quad.isDefaultGraph() ? NO_GRAPH : graph(quad.getGraph()));
    subject.add(terms.number(quad.getSubject()));
    predicate.add(terms.number(quad.getPredicate()));
    object.add(terms.number(quad.getObject()));
  }

  private int graph(Node name) {
    Integer known = graphs.get(name);
    if (known == null) {
      known = terms.number(name);
      graphs.put(name, known);
    }
    return known;
  }

  /**
   * Sorts, and writes the index.
   *
   * @param path of a file, which is replaced; it is whole only once this returns
   * @param source recorded in the index
   * @throws IOException if it cannot be written
   */
  public void write(Path path, IndexSource source) throws IOException {
    TermOrder order = new TermOrder(terms);
    for (IntColumn column : new IntColumn[] {graph, subject, predicate, object}) {
      column.replace(order.ids);
    }
    boolean[] included = new boolean[terms.size()];
    graphs.forEach((name, number) -> included[order.ids[number]] = rule.includes(name));
    QuadColumns quads =
        new QuadColumns(
            graph.trimmed(),
            subject.trimmed(),
            predicate.trimmed(),
            object.trimmed(),
            terms.size(),
            included);
    try (IndexFileWriter out = new IndexFileWriter(path)) {
      new TermSections(terms, order).write(out);
      RowSections rows = new RowSections(quads, out);
      rows.write();
      out.finish(source, rows.defaultGraph(), order.kindStarts, rows.bases());
    }
  }
}
