package paperwalk.store.index;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;

/**
 * A graph of the index as Jena's graph. It cannot be changed. Terms match as RDF terms do, not by
 * value.
 */
public final class IndexGraph extends GraphBase {
  private static final int ABSENT = -2;

  private final TermDictionary terms;
  private final TripleIndex triples;

  IndexGraph(TermDictionary terms, TripleIndex triples) {
    this.terms = terms;
    this.triples = triples;
  }

  /** The dictionary that the rows' ids are of. */
  public TermDictionary terms() {
    return terms;
  }

  /** The rows. */
  public TripleIndex triples() {
    return triples;
  }

  /** How many triples match a pattern: exact, and found without reading them. */
  public long count(Node subject, Node predicate, Node object) {
    int s = id(subject);
    int p = id(predicate);
    int o = id(object);
    return s == ABSENT || p == ABSENT || o == ABSENT ? 0 : triples.rows(s, p, o).count();
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return graphBaseFind(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Node subject, Node predicate, Node object) {
    int s = id(subject);
    int p = id(predicate);
    int o = id(object);
    if (s == ABSENT || p == ABSENT || o == ABSENT) {
      return NullIterator.instance();
    }
    return new TripleIterator(
        terms, triples.rows(s, p, o), orAny(subject), orAny(predicate), orAny(object));
  }

  @Override
  protected boolean graphBaseContains(Triple triple) {
    return count(triple.getSubject(), triple.getPredicate(), triple.getObject()) > 0;
  }

  @Override
  protected int graphBaseSize() {
    return (int) Math.min(Integer.MAX_VALUE, triples.size());
  }

  @Override
  public boolean isEmpty() {
    return triples.size() == 0;
  }

  private int id(Node node) {
    if (node == null || !node.isConcrete()) {
      return TripleIndex.ANY;
    }
    int id = terms.id(node);
    return id < 0 ? ABSENT : id;
  }

  private static Node orAny(Node node) {
    return node == null ? Node.ANY : node;
  }
}
