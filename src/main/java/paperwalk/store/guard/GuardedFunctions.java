package paperwalk.store.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** Functions that a query names by their IRIs, guarded as those of SPARQL's own are. */
public final class GuardedFunctions {
  private static final String FN = "http://www.w3.org/2005/xpath-functions#";

  /**
   * Widths of two thousand million characters in a hundred bytes of query; calls of other functions
   * by their names; and what tells of the server.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "http://jena.apache.org/ARQ/function#sprintf",
          "http://jena.apache.org/ARQ/function#system-timezone",
          FN + "apply");

  /** Lists that are literals, and double their length at each step of a tower. */
  private static final String COMPOSITE = "http://w3id.org/awslabs/neptune/SPARQL-CDTs/";

  private GuardedFunctions() {}

  /** The function of an IRI, guarded; null if strangers may not call it. */
  public static @Nullable FunctionFactory guard(String iri, FunctionFactory known) {
    if (LEFT_OUT.contains(iri) || iri.startsWith(COMPOSITE)) {
      return null;
    }
    return name -> new Guarded(iri, known.create(name));
  }

  private static final class Guarded implements Function {
    private final String iri;
    private final Function inner;
    private final GuardedRegex.Compiled pattern;

    Guarded(String iri, Function inner) {
      this.iri = iri;
      this.inner = inner;
      this.pattern = new GuardedRegex.Compiled(iri.substring(iri.lastIndexOf('#') + 1));
    }

    @Override
    public void build(String uri, ExprList args, Context context) {
      inner.build(uri, args, context);
    }

    @Override
    public NodeValue exec(Binding binding, ExprList args, String uri, FunctionEnv env) {
      MemoryAccount account = MemoryAccount.of(env.getContext());
      List<NodeValue> values = new ArrayList<>();
      ExprList evaluated = new ExprList();
      long length = 0;
      for (Expr arg : args) {
        NodeValue value = arg.eval(binding, env);
        values.add(value);
        evaluated.add(value);
        length += GuardedExpressions.length(value);
      }
      if (iri.equals(FN + "replace")) {
        return GuardedRegex.replace(account, pattern, values);
      }
      if (iri.equals(FN + "matches")) {
        return GuardedRegex.matches(account, pattern, values);
      }
      if (iri.startsWith(XSD.NS)
          && length > QueryText.LONGEST_NUMBER
          && !iri.equals(XSD.xstring.getURI())) {
        throw new ExprEvalException("too long for a value of " + iri);
      }
      // The others give back at most a few times what they are given.
      account.fits(length);
      NodeValue made = inner.exec(binding, evaluated, uri, env);
      account.text(GuardedExpressions.length(made));
      return made;
    }
  }
}
