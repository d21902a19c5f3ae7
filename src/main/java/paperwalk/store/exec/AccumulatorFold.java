package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import paperwalk.store.guard.GuardedAggregates;

/** Any aggregate, as ARQ computes it; what it holds is taken from the query's account. */
final class AccumulatorFold implements Fold {
  private final Aggregator aggregator;
  private final RowView view;
  private final QueryTerms terms;
  private final FunctionEnv environment;
  private final List<Accumulator> groups = new ArrayList<>();

  AccumulatorFold(Aggregator aggregator, RowView view, QueryTerms terms, FunctionEnv environment) {
    this.aggregator = GuardedAggregates.guard(aggregator, terms.account());
    this.view = view;
    this.terms = terms;
    this.environment = environment;
  }

  @Override
  public void add(int group) {
    if (group == groups.size()) {
      groups.add(aggregator.createAccumulator());
    }
    groups.get(group).accumulate(view, environment);
  }

  @Override
  public int result(int group) {
    NodeValue value = groups.get(group).getValue();
    return value == null ? Rows.UNBOUND : terms.id(value.asNode());
  }
}
