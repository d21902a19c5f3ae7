package paperwalk.store.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph whose reader can be stopped at every statement, for those parts of ARQ that read and read
 * without asking anybody: paths, lists, DESCRIBE, and what writes answers. What is added to it is
 * taken from the account.
 */
public final class GuardedGraph extends GraphWrapper {
  /** About what a statement takes in a graph in memory, without its terms. */
  public static final long STATEMENT = 200;

  private final MemoryAccount account;
  private final long perRead;
  private final long perAdded;

  private GuardedGraph(Graph graph, MemoryAccount account, long perRead, long perAdded) {
    super(graph);
    this.account = account;
    this.perRead = perRead;
    this.perAdded = perAdded;
  }

  /**
   * Guards a graph that is read.
   *
   * @param perRead bytes that the reader holds on to for each statement it reads
   */
  public static Graph read(Graph graph, MemoryAccount account, long perRead) {
    return new GuardedGraph(graph, account, perRead, 0);
  }

  /**
   * Guards a graph that is built, and then written.
   *
   * @param perAdded bytes that each statement takes, in the graph and by those who write it
   */
  public static Graph built(Graph graph, MemoryAccount account, long perAdded) {
    return new GuardedGraph(graph, account, 0, perAdded);
  }

  @Override
  public void add(Triple triple) {
    account.take(perAdded + Rows.size(triple.getSubject()) / 4 + Rows.size(triple.getObject()));
    super.add(triple);
  }

  @Override
  public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
    return guarded(super.find(s, p, o));
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return guarded(super.find(pattern));
  }

  private ExtendedIterator<Triple> guarded(ExtendedIterator<Triple> found) {
    account.check();
    return new WrappedIterator<>(found) {
      @Override
      public Triple next() {
        if (perRead > 0) {
          account.take(perRead);
        } else {
          account.check();
        }
        return super.next();
      }
    };
  }
}
