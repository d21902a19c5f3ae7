package paperwalk.store.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterHalfJoin;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterProcedure;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.procedure.ProcEval;
import org.apache.jena.sparql.procedure.Procedure;

/**
 * ARQ's own way to run a query, with an account: what keeps rows takes their bytes from it, and
 * what goes on for long without a row asks it.
 *
 * <p>An executor of another kind extends this, and so falls back to guarded ways.
 */
public class GuardedExecutor extends OpExecutor {
  /** What an evaluation of a path holds for each statement it reads: a place in a set or list. */
  private static final long STEP = 40;

  /** The account of the query. */
  protected final MemoryAccount account;

  /** Runs queries of a context. */
  public GuardedExecutor(ExecutionContext context) {
    super(context);
    this.account = MemoryAccount.of(context.getContext());
  }

  @Override
  protected QueryIterator execute(OpOrder op, QueryIterator input) {
    Comparator<Binding> order = new BindingComparator(op.getConditions(), execCxt);
    return new QueryIterSort(
        taken(exec(op.getSubOp(), input)),
        (left, right) -> {
          account.check();
          return order.compare(left, right);
        },
        execCxt);
  }

  @Override
  protected QueryIterator execute(OpDistinct op, QueryIterator input) {
    List<SortCondition> order =
        op.getSubOp() instanceof OpOrder sorted ? sorted.getConditions() : null;
    // What is new passes on, and is kept.
    return taken(new QueryIterDistinct(exec(op.getSubOp(), input), order, execCxt));
  }

  @Override
  protected QueryIterator execute(OpGroup op, QueryIterator input) {
    QueryIterator rows = exec(op.getSubOp(), input);
    if (op.getAggregators() == null || op.getAggregators().isEmpty()) {
      // ARQ remembers every row then.
      rows = taken(rows);
    }
    return new QueryIterGroup(
        rows, op.getGroupVars(), GuardedAggregates.guard(op.getAggregators(), account), execCxt);
  }

  @Override
  protected QueryIterator execute(OpJoin op, QueryIterator input) {
    return Join.join(taken(exec(op.getLeft(), input)), exec(op.getRight(), root()), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin op, QueryIterator input) {
    return Join.leftJoin(
        exec(op.getLeft(), input), taken(exec(op.getRight(), root())), op.getExprs(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpSemiJoin op, QueryIterator input) {
    return QueryIterHalfJoin.semiJoin(
        exec(op.getLeft(), input), taken(exec(op.getRight(), root())), execCxt);
  }

  @Override
  protected QueryIterator execute(OpAntiJoin op, QueryIterator input) {
    return QueryIterHalfJoin.antiJoin(
        exec(op.getLeft(), input), taken(exec(op.getRight(), root())), execCxt);
  }

  @Override
  protected QueryIterator execute(OpMinus op, QueryIterator input) {
    Set<Var> common = OpVars.visibleVars(op.getLeft());
    common.retainAll(OpVars.visibleVars(op.getRight()));
    return QueryIterMinus.create(
        exec(op.getLeft(), input), taken(exec(op.getRight(), root())), common, execCxt);
  }

  @Override
  protected QueryIterator execute(OpPath op, QueryIterator input) {
    return new Paths(op, input, execCxt, account);
  }

  @Override
  protected QueryIterator execute(OpPropFunc op, QueryIterator input) {
    ExecutionContext guarded = reading(execCxt, account, 0);
    Procedure procedure =
        ProcEval.build(op.getProperty(), op.getSubjectArgs(), op.getObjectArgs(), guarded);
    return new QueryIterProcedure(exec(op.getSubOp(), input), procedure, guarded);
  }

  private QueryIterator taken(QueryIterator rows) {
    return Rows.taken(rows, account);
  }

  private static ExecutionContext reading(
      ExecutionContext context, MemoryAccount account, long perRead) {
    Graph graph = context.getActiveGraph();
    return ExecutionContext.copyChangeActiveGraph(
        context, GuardedGraph.read(graph, account, perRead));
  }

  /** ARQ evaluates a path from one node to the end before it gives the first row. */
  private static final class Paths extends QueryIterPath {
    private final MemoryAccount account;
    private final long before;

    Paths(OpPath op, QueryIterator input, ExecutionContext context, MemoryAccount account) {
      super(op.getTriplePath(), input, reading(context, account, STEP));
      this.account = account;
      this.before = account.held();
    }

    @Override
    protected QueryIterator nextStage(Binding binding) {
      // What the evaluation before this one held is let go.
      account.give(Math.max(0, account.held() - before));
      return super.nextStage(binding);
    }
  }
}
