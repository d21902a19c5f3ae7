package paperwalk.store.syntax;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Where a variable may get a value (SPARQL 1.2 Query Language, section 18.2.1).
 *
 * <p>As ARQ's own check, except that GROUP BY lets no variable out of the pattern but those it
 * groups by: {@code SELECT (1 AS ?z) { ?s :p ?z } GROUP BY ?s} is right, and with {@code GROUP BY
 * ?z} it is wrong.
 */
final class ScopeRules {
  private ScopeRules() {}

  /**
   * Checks a query and the queries in it.
   *
   * @throws QueryParseException if a variable has a value already where it is to get one
   */
  static void check(Query query) {
    Element pattern = query.getQueryPattern();
    if (pattern == null) {
      return;
    }
    ElementWalker.walk(pattern, new Walk());
    if (query.hasGroupBy()) {
      checkGroups(query);
    }
    Collection<Var> inScope =
        query.getGroupBy().isEmpty() ? PatternVars.vars(pattern) : query.getGroupBy().getVars();
    checkSelect(new LinkedHashSet<>(inScope), query.getProject());
  }

  private static void checkSelect(Set<Var> inScope, VarExprList project) {
    project.forEachExpr((variable, expression) -> {
      // A variable that an expression names may be in no pattern, and is taken all the same.
      inScope.addAll(expression.getVarsMentioned());
      checkNew(inScope, variable, expression);
      inScope.add(variable);
    });
  }

  private static void checkNew(Collection<Var> inScope, Var variable, Expr expression) {
    if (inScope.contains(variable)) {
      throw mistake(
          "%s has a value already and cannot get that of (%s AS %s)"
              .formatted(variable, expression, variable));
    }
  }

  private static void checkGroups(Query query) {
    if (query.isQueryResultStar()) {
      throw mistake("SELECT * is not possible with GROUP BY; name the variables");
    }
    Set<Var> known = new HashSet<>(query.getGroupBy().getVars());
    VarExprList project = query.getProject();
    for (Var variable : project.getVars()) {
      Expr expression = project.getExpr(variable);
      Collection<Var> needed =
          expression == null ? Set.of(variable) : expression.getVarsMentioned();
      for (Var each : needed) {
        if (!known.contains(each)) {
          throw mistake(
              "%s is neither a variable of GROUP BY nor within an aggregate".formatted(each));
        }
      }
      known.add(variable);
    }
  }

  private static QueryParseException mistake(String what) {
    return new QueryParseException(what, -1, -1);
  }

  private static final class Walk extends ElementVisitorBase {
    @Override
    public void visit(ElementSubQuery element) {
      check(element.getQuery());
    }

    @Override
    public void visit(ElementGroup group) {
      Collection<Var> before = new HashSet<>();
      for (Element element : group.getElements()) {
        if (element instanceof ElementBind bind) {
          checkNew(before, bind.getVar(), bind.getExpr());
        }
        PatternVars.vars(before, element);
      }
    }
  }
}
