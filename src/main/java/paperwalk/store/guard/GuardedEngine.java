package paperwalk.store.guard;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;

/**
 * ARQ's main engine, whose expressions are guarded before anything looks at them: already the
 * optimizer computes what is constant, such as a tower of REPLACE.
 */
public final class GuardedEngine extends QueryEngineMain {

  private final boolean describes;

  private GuardedEngine(Query query, DatasetGraph dataset, Binding input, Context context) {
    super(query, dataset, input, context);
    this.describes = query.isDescribeType();
  }

  /** Lets this run the queries of a context, unless another executor is set there. */
  public static void install(Context context) {
    QueryEngineRegistry engines = new QueryEngineRegistry();
    engines.add(new Factory());
    QueryEngineRegistry.set(context, engines);
    if (context.isUndef(ARQConstants.sysOpExecutorFactory)) {
      QC.setFactory(context, GuardedExecutor::new);
    }
  }

  @Override
  public QueryIterator eval(Op op, DatasetGraph dataset, Binding input, Context context) {
    QueryIterator rows = super.eval(op, dataset, input, context);
    // A DESCRIBE collects what is to be described before it describes anything.
    return describes ? Rows.taken(rows, MemoryAccount.of(context)) : rows;
  }

  @Override
  protected Op modifyOp(Op op) {
    return super.modifyOp(GuardedExpressions.guard(op, MemoryAccount.of(context)));
  }

  private static final class Factory implements QueryEngineFactory {
    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return true;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
      return new GuardedEngine(query, dataset, input, context).getPlan();
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
      return false;
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
      throw new UnsupportedOperationException("queries only");
    }
  }
}
