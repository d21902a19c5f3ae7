package paperwalk.store.index;

import java.util.NoSuchElementException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.NiceIterator;

/** The triples of a range of rows; terms are decoded as they are asked for. */
final class TripleIterator extends NiceIterator<Triple> {
  private final TermDictionary terms;
  private final RowRange range;
  private final Node[] given;
  private long row;

  /**
   * Takes the rows that match a pattern.
   *
   * @param given the pattern's subject, predicate and object; concrete ones are used as they are
   */
  TripleIterator(TermDictionary terms, RowRange range, Node... given) {
    this.terms = terms;
    this.range = range;
    this.given = given;
    this.row = range.from();
  }

  @Override
  public boolean hasNext() {
    return row < range.to();
  }

  @Override
  public Triple next() {
    if (row >= range.to()) {
      throw new NoSuchElementException();
    }
    Node[] nodes = given.clone();
    Order order = range.order();
    fill(nodes, order.first(), 0);
    fill(nodes, order.second(), 1);
    fill(nodes, order.third(), 2);
    row++;
    return Triple.create(nodes[0], nodes[1], nodes[2]);
  }

  private void fill(Node[] nodes, int component, int column) {
    if (!nodes[component].isConcrete()) {
      nodes[component] =
          terms.node(
              switch (column) {
                case 0 -> range.rows().first(row);
                case 1 -> range.rows().second(row);
                default -> range.rows().third(row);
              });
    }
  }
}
