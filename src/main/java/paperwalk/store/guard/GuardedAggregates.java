package paperwalk.store.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/** Aggregates that take from the account what they hold for each group. */
public final class GuardedAggregates {
  private GuardedAggregates() {}

  /** The same aggregate, whose accumulators take what they hold from an account. */
  public static Aggregator guard(Aggregator aggregate, MemoryAccount account) {
    return new Guarded(aggregate, account);
  }

  static List<ExprAggregator> guard(List<ExprAggregator> aggregates, MemoryAccount account) {
    return aggregates.stream()
        .map(each -> new ExprAggregator(each.getVar(), new Guarded(each.getAggregator(), account)))
        .toList();
  }

  /** The same aggregate, whose accumulators are guarded. */
  private static final class Guarded extends AggregatorBase {
    private final Aggregator inner;
    private final MemoryAccount account;

    Guarded(Aggregator inner, MemoryAccount account) {
      super(inner.getName(), false, inner.getExprList());
      this.inner = inner;
      this.account = account;
    }

    @Override
    public Accumulator createAccumulator() {
      account.take(MemoryAccount.ROW);
      Accumulator accumulator = inner.createAccumulator();
      Keeps keeps = Keeps.of(inner);
      return keeps == Keeps.NOTHING ? accumulator : new Holding(inner, keeps, accumulator, account);
    }

    @Override
    public @Nullable Node getValueEmpty() {
      return inner.getValueEmpty();
    }

    @Override
    public Aggregator copy(ExprList exprs) {
      return new Guarded(inner.copy(exprs), account);
    }

    @Override
    public String asSparqlExpr(SerializationContext context) {
      return inner.asSparqlExpr(context);
    }

    @Override
    public int hashCode() {
      return inner.hashCode();
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
      return other instanceof Guarded guarded && inner.equals(guarded.inner, bySyntax);
    }
  }

  /** What an aggregate keeps of the values it is given. */
  private enum Keeps {
    NOTHING,
    DISTINCT_ROWS,
    DISTINCT,
    JOINED,
    ALL;

    static Keeps of(Aggregator aggregate) {
      String name = aggregate.getClass().getSimpleName();
      boolean distinct = name.endsWith("Distinct");
      if (name.startsWith("AggGroupConcat")) {
        return JOINED;
      }
      if (distinct) {
        ExprList exprs = aggregate.getExprList();
        return exprs == null || exprs.isEmpty() ? DISTINCT_ROWS : DISTINCT;
      }
      return name.matches("Agg(Count|CountVar|Sum|Avg|Min|Max|Sample|Null)") ? NOTHING : ALL;
    }
  }

  /** Takes what the accumulator within is going to hold. */
  private static final class Holding implements Accumulator {
    private final Accumulator inner;
    private final MemoryAccount account;
    private final Keeps keeps;
    private final @Nullable Expr value;
    private final int separator;
    private final Set<Object> seen = new HashSet<>();
    private long joined;

    Holding(Aggregator aggregate, Keeps keeps, Accumulator inner, MemoryAccount account) {
      this.inner = inner;
      this.account = account;
      this.keeps = keeps;
      ExprList exprs = aggregate.getExprList();
      this.value = exprs == null || exprs.isEmpty() ? null : exprs.get(0);
      String between =
          switch (aggregate) {
            case AggGroupConcat concat -> concat.getSeparator();
            case AggGroupConcatDistinct concat -> concat.getSeparator();
            default -> null;
          };
      this.separator = between == null ? 1 : between.length();
    }

    @Override
    public void accumulate(Binding row, FunctionEnv env) {
      account.check();
      if (keeps == Keeps.DISTINCT_ROWS) {
        // A row may be a view that shows another one next.
        BindingBuilder copy = Binding.builder();
        row.forEach(copy::add);
        if (seen.add(copy.build())) {
          account.take(2 * Rows.size(row));
        }
      } else if (value != null) {
        NodeValue found = ExprLib.evalOrNull(value, row, env);
        if (found != null) {
          take(found, Rows.size(found.asNode()));
        }
      }
      inner.accumulate(row, env);
    }

    private void take(NodeValue found, long size) {
      if (keeps == Keeps.JOINED) {
        joined += size + separator;
        account.fits(joined);
        account.take(size + separator);
      } else if (keeps == Keeps.ALL) {
        account.take(MemoryAccount.ROW + size);
      } else if (seen.add(found)) {
        account.take(2 * MemoryAccount.ROW + size);
      }
    }

    @Override
    public NodeValue getValue() {
      return inner.getValue();
    }
  }
}
