package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** The steps of a plan that change a sequence of rows as a whole: DISTINCT, ORDER BY, GROUP BY. */
final class Modifiers {
  private final QueryTerms terms;
  private final ExecutionContext context;
  private final Ticks ticks;

  Modifiers(QueryTerms terms, ExecutionContext context, Ticks ticks) {
    this.terms = terms;
    this.context = context;
    this.ticks = ticks;
  }

  Stage distinct(Stage in) {
    return in.with(new DistinctRows(in.rows, in.row(), in.slotsOf(in.vars()), ticks));
  }

  Stage order(Stage in, List<SortCondition> conditions, long limit, boolean distinct) {
    List<OrderRows.Key> keys = new ArrayList<>();
    for (SortCondition condition : conditions) {
      keys.add(
          new OrderRows.Key(
              Value.of(condition.getExpression(), in, terms, context),
              condition.getDirection() == Query.ORDER_DESCENDING));
    }
    List<Var> visible = new ArrayList<>(in.vars());
    visible.sort(java.util.Comparator.comparing(Var::getVarName));
    return in.with(
        new OrderRows(
            in.rows,
            in.row(),
            in.slotsOf(visible),
            keys,
            new TermOrder(terms),
            limit,
            distinct,
            ticks));
  }

  Stage group(OpGroup op, Stage in) {
    Set<Var> results = new LinkedHashSet<>();
    List<Value> keys = new ArrayList<>();
    Stage out = in.open();
    List<Integer> keySlots = new ArrayList<>();
    for (Var var : op.getGroupVars().getVars()) {
      Expr expr = op.getGroupVars().getExpr(var);
      if (expr == null && !in.isPossible(var)) {
        keys.add(() -> Rows.UNBOUND);
      } else {
        keys.add(expr == null ? slot(in, var) : Value.of(expr, in, terms, context));
      }
      boolean certain = expr == null && in.isBound(var);
      keySlots.add(certain ? out.bind(var) : out.mayBind(var));
      results.add(var);
    }
    List<Fold> folds = new ArrayList<>();
    List<Integer> foldSlots = new ArrayList<>();
    List<Integer> empty = new ArrayList<>();
    for (ExprAggregator each : op.getAggregators()) {
      folds.add(fold(each.getAggregator(), in));
      foldSlots.add(out.mayBind(each.getVar()));
      Node none = each.getAggregator().getValueEmpty();
      empty.add(none == null ? Rows.UNBOUND : terms.id(none));
      results.add(each.getVar());
    }
    return out.with(
            new GroupRows(
                in.rows,
                in.row(),
                keys,
                ints(keySlots),
                folds,
                ints(foldSlots),
                ints(empty),
                ticks))
        .project(results);
  }

  private static Value slot(Stage in, Var var) {
    int slot = in.find(var);
    int[] row = in.row();
    return () -> row[slot];
  }

  private Fold fold(Aggregator aggregator, Stage in) {
    return switch (aggregator) {
      case AggCount _ -> new CountFold(in.row(), -1, null, terms);
      case AggCountDistinct _ -> new CountRowsFold(in.row(), in.slotsOf(in.vars()), terms, ticks);
      case AggCountVar count when slotOf(count, in) >= 0 ->
          new CountFold(in.row(), slotOf(count, in), null, terms);
      case AggCountVarDistinct count when slotOf(count, in) >= 0 ->
          new CountFold(in.row(), slotOf(count, in), new TupleSet(2, ticks), terms);
      default -> new AccumulatorFold(aggregator, RowView.live(in, terms), terms, context);
    };
  }

  private static int slotOf(Aggregator aggregator, Stage in) {
    Expr expr = aggregator.getExprList().get(0);
    return expr.isVariable() ? in.find(expr.asVar()) : -1;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
