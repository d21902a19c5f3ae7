package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;

/**
 * Triple patterns and filters that ARQ's optimizer has nested in each other, laid flat, so that the
 * patterns can be matched in any order and each filter be tried as soon as its variables have
 * values.
 */
final class PatternGroup {
  final List<Triple> triples = new ArrayList<>();
  final List<Expr> filters = new ArrayList<>();

  /** The group that a part of a query is, or null if it is something else. */
  static @org.jspecify.annotations.Nullable PatternGroup of(Op op, Set<Var> bound) {
    PatternGroup group = new PatternGroup();
    return group.collect(op, bound) ? group : null;
  }

  private boolean collect(Op op, Set<Var> bound) {
    return switch (op) {
      case OpBGP bgp -> triples.addAll(bgp.getPattern().getList()) || bgp.getPattern().isEmpty();
      case OpTriple triple -> triples.add(triple.getTriple());
      case OpSequence sequence -> {
        for (Op each : sequence.getElements()) {
          if (!collect(each, bound)) {
            yield false;
          }
        }
        yield true;
      }
      case OpFilter filter -> collect(filter.getSubOp(), bound) && add(filter, bound);
      default -> false;
    };
  }

  /** A filter can wait for later patterns if those within it give its variables their values. */
  private boolean add(OpFilter filter, Set<Var> bound) {
    PatternGroup inner = new PatternGroup();
    inner.collect(filter.getSubOp(), bound);
    Set<Var> certain = new HashSet<>(bound);
    inner.triples.forEach(triple -> addVars(triple, certain));
    for (Expr expr : filter.getExprs()) {
      if (!certain.containsAll(expr.getVarsMentioned())
          || !(Purity.isPure(expr) || Purity.isExists(expr))) {
        return false;
      }
    }
    filters.addAll(filter.getExprs().getList());
    return true;
  }

  private static void addVars(Triple triple, Set<Var> vars) {
    if (Var.isVar(triple.getSubject())) {
      vars.add((Var) triple.getSubject());
    }
    if (Var.isVar(triple.getPredicate())) {
      vars.add((Var) triple.getPredicate());
    }
    if (Var.isVar(triple.getObject())) {
      vars.add((Var) triple.getObject());
    }
  }
}
