package paperwalk.store.syntax;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Rewrites a query so that ARQ answers it as the standard says, in the three places where it would
 * not:
 *
 * <ul>
 *   <li>a path of length zero between two variables leads to terms of the graph only ({@link
 *       GraphTerm});
 *   <li>a string with a language tag is neither true nor false ({@link Truth});
 *   <li>{@code BNODE("x")} gives the same node wherever it stands in one SELECT ({@link
 *       SolutionNode}).
 * </ul>
 *
 * <p>A query without any of them stays as it is.
 */
final class StandardSemantics {
  private static final Var SOLUTION = Var.alloc(".solution");

  private StandardSemantics() {}

  static Query apply(Query query) {
    Rewrite rewrite = new Rewrite();
    boolean nodes = nodes(query) > 1 && !query.hasGroupBy() && !query.hasAggregators();
    Query rewritten =
        QueryTransformOps.transform(query, rewrite.elements, nodes ? rewrite : rewrite.truths);
    if (!rewrite.changed) {
      return query;
    }
    if (nodes) {
      ElementGroup group = new ElementGroup();
      group.addElement(rewritten.getQueryPattern());
      group.addElement(new ElementBind(SOLUTION, new SolutionNode.Solution()));
      rewritten.setQueryPattern(group);
    }
    return rewritten;
  }

  private static long nodes(Query query) {
    return query.isSelectType()
        ? query.getProject().getExprs().values().stream()
            .filter(expression -> expression instanceof E_BNode.BNode1)
            .count()
        : 0;
  }

  /** Knows whether it has changed anything. */
  private static final class Rewrite extends ExprTransformCopy {
    private final Elements elements = new Elements();
    private final Truths truths = new Truths();
    private boolean changed;

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      if (function instanceof E_BNode.BNode1) {
        changed = true;
        return new SolutionNode(argument, new ExprVar(SOLUTION));
      }
      return truths.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      return truths.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunction3 function, Expr a, Expr b, Expr c) {
      return truths.transform(function, a, b, c);
    }

    private Expr truth(Expr expression) {
      if (expression instanceof ExprVar || expression instanceof NodeValue) {
        changed = true;
        return new Truth(expression);
      }
      return expression;
    }

    private final class Truths extends ExprTransformCopy {
      @Override
      public Expr transform(ExprFunction1 function, Expr argument) {
        return super.transform(
            function, function instanceof E_LogicalNot ? truth(argument) : argument);
      }

      @Override
      public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        boolean logical = function instanceof E_LogicalAnd || function instanceof E_LogicalOr;
        return super.transform(
            function, logical ? truth(left) : left, logical ? truth(right) : right);
      }

      @Override
      public Expr transform(ExprFunction3 function, Expr a, Expr b, Expr c) {
        return super.transform(function, function instanceof E_If ? truth(a) : a, b, c);
      }
    }

    private final class Elements extends ElementTransformCopyBase {
      @Override
      public Element transform(ElementFilter filter, Expr expression) {
        return super.transform(filter, truth(expression));
      }

      @Override
      public Element transform(ElementGroup group, List<Element> members) {
        List<Element> filters = new ArrayList<>();
        for (Element member : members) {
          if (member instanceof ElementPathBlock block) {
            block.patternElts().forEachRemaining(triple -> add(triple, filters));
          }
        }
        if (filters.isEmpty()) {
          return super.transform(group, members);
        }
        changed = true;
        ElementGroup with = new ElementGroup();
        members.forEach(with::addElement);
        filters.forEach(with::addElement);
        return with;
      }

      private static void add(TriplePath triple, List<Element> filters) {
        if (!triple.isTriple()
            && triple.getSubject().isVariable()
            && triple.getObject().isVariable()
            && ZeroLength.isPossible(triple.getPath())) {
          filters.add(
              new ElementFilter(
                  new GraphTerm(
                      new ExprVar(triple.getSubject()), new ExprVar(triple.getObject()))));
        }
      }
    }
  }
}
