package paperwalk.draw;

import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import paperwalk.model.GraphView;

/**
 * Writes a graph in any {@link GraphFormat}.
 *
 * <p>The same arguments always give the same characters. Labels, ids and attributes may hold
 * anything: what a format cannot carry (control characters in XML, lone surrogates) is left out,
 * and ids that would then be the same are told apart.
 *
 * <p>Cost: the formats with positions ({@code GEXF}, {@code CYTOSCAPE}, {@code SVG}) lay the graph
 * out: some tenths of a second for a hundred nodes, of which several pictures are tried and the
 * tidiest is kept, and a few seconds for 2,000 nodes and 6,000 edges; memory is at most quadratic
 * in the nodes of one component of up to 1,000 nodes, linear beyond. {@code GRAPHML} and {@code
 * DOT} are linear.
 */
public final class GraphExport {

  private GraphExport() {}

  /**
   * Writes a graph; links in pictures lead to the nodes' own IRIs.
   *
   * @param title what the graph shows, for captions and descriptions; may be empty
   * @param out where to; flushed, not closed
   * @throws IOException if {@code out} fails
   */
  public static void write(GraphView graph, GraphFormat format, String title, Writer out)
      throws IOException {
    write(graph, format, title, UnaryOperator.identity(), out);
  }

  /**
   * Writes a graph with links of one's own.
   *
   * @param title what the graph shows, for captions and descriptions; may be empty
   * @param href turns a node's http or https IRI into the address its picture links to; an empty
   *     answer means no link. Asked for {@code SVG} and {@code DOT} only
   * @param out where to; flushed, not closed
   * @throws IOException if {@code out} fails
   */
  public static void write(
      GraphView graph, GraphFormat format, String title, UnaryOperator<String> href, Writer out)
      throws IOException {
    switch (format) {
      case GEXF -> GexfWriter.write(graph, title, out);
      case GRAPHML -> GraphMlWriter.write(graph, out);
      case DOT -> DotWriter.write(graph, title, href, out);
      case CYTOSCAPE -> CytoscapeWriter.write(graph, title, out);
      case SVG -> SvgWriter.write(graph, title, href, out);
    }
    out.flush();
  }
}
