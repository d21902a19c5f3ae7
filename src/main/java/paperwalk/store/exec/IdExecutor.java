package paperwalk.store.exec;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import paperwalk.store.guard.GuardedExecutor;
import paperwalk.store.index.IndexGraph;

/** Runs what it can of a query on ids, and leaves the rest to ARQ. */
public final class IdExecutor extends GuardedExecutor {
  static {
    // ARQ has one registry for all; what is not over an index is described as before.
    DescribeHandlerRegistry registry = DescribeHandlerRegistry.get();
    registry.clear();
    registry.add(IdDescription::new);
  }

  private final Sources sources;
  private @Nullable QueryTerms terms;

  IdExecutor(ExecutionContext context, Sources sources) {
    super(context);
    this.sources = sources;
  }

  /** Lets the queries of a context run on ids wherever they read graphs of an index. */
  public static void install(Context context) {
    Sources sources = new Sources();
    QC.setFactory(context, execution -> new IdExecutor(execution, sources));
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    QueryIterator rows = input instanceof QueryIterRoot ? planned(op) : null;
    if (rows == null) {
      return super.exec(op, input);
    }
    input.close();
    return rows;
  }

  private @Nullable QueryIterator planned(Op op) {
    if (!(execCxt.getActiveGraph() instanceof IndexGraph graph)) {
      return null;
    }
    try {
      Ticks ticks = new Ticks(account, execCxt);
      QueryTerms shared = terms;
      if (shared == null) {
        shared = new QueryTerms(graph.terms(), account);
        terms = shared;
      }
      Stage stage = new Planner(sources, sources.of(graph), shared, execCxt, ticks).plan(op);
      return new RowsIterator(stage, shared, null, execCxt);
    } catch (Unsupported e) {
      return null;
    }
  }
}
