package paperwalk.store.guard;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Puts guarded functions in the place of those that build long texts or numbers out of short ones,
 * or may not come back for long. All other functions of SPARQL give back at most a few times what
 * they are given.
 *
 * <p>They are of the same classes, so that whoever looks for a function still finds it.
 */
final class GuardedExpressions extends ExprTransformCopy {
  /** Digits of numbers that are multiplied: a tower of squares doubles them at each step. */
  private static final int LONGEST_NUMBER = QueryText.LONGEST_NUMBER;

  private final MemoryAccount account;

  private GuardedExpressions(MemoryAccount account) {
    this.account = account;
  }

  /** The same query with guarded functions. */
  static Op guard(Op op, MemoryAccount account) {
    return Transformer.transform(new TransformCopy(), new GuardedExpressions(account), op);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    return switch (function) {
      case E_Regex regex -> new GuardedRegex.Match(account, args);
      case E_StrReplace replace -> new GuardedRegex.Replace(account, args);
      case E_StrConcat concat -> new Concat(account, args);
      default -> super.transform(function, args);
    };
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr arg) {
    return function instanceof E_StrEncodeForURI
        ? new Encode(account, arg)
        : super.transform(function, arg);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    return switch (function) {
      case E_Multiply multiply -> new Multiply(left, right);
      case E_StrDatatype typed -> new Typed(left, right);
      default -> super.transform(function, left, right);
    };
  }

  /** The characters of a value, if it is a text or anything else with a lexical form. */
  static long length(NodeValue value) {
    if (value.isString() || value.isLangString()) {
      return value.asUnquotedString().length();
    }
    return 0;
  }

  private static final class Concat extends E_StrConcat {
    private final MemoryAccount account;

    Concat(MemoryAccount account, ExprList args) {
      super(args);
      this.account = account;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      long length = 0;
      for (NodeValue arg : args) {
        length += length(arg);
      }
      account.text(length);
      return super.eval(args);
    }

    @Override
    public Expr copy(ExprList args) {
      return new Concat(account, args);
    }
  }

  private static final class Encode extends E_StrEncodeForURI {
    /** A character of three bytes becomes nine. */
    private static final int GROWTH = 9;

    private final MemoryAccount account;

    Encode(MemoryAccount account, Expr arg) {
      super(arg);
      this.account = account;
    }

    @Override
    public NodeValue eval(NodeValue value) {
      account.fits(length(value));
      NodeValue encoded = super.eval(value);
      account.text(length(encoded) / GROWTH);
      return encoded;
    }

    @Override
    public Expr copy(Expr arg) {
      return new Encode(account, arg);
    }
  }

  private static final class Multiply extends E_Multiply {
    Multiply(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      if (isHuge(left) || isHuge(right)) {
        throw new ExprEvalException("a number of too many digits");
      }
      return super.eval(left, right);
    }

    private static boolean isHuge(NodeValue value) {
      if (value.isInteger()) {
        return value.getInteger().bitLength() > 4L * LONGEST_NUMBER;
      }
      return value.isDecimal()
          && value.getDecimal().unscaledValue().bitLength() > 4L * LONGEST_NUMBER;
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Multiply(left, right);
    }
  }

  /** A number of a million digits is a short way to half a minute. */
  private static final class Typed extends E_StrDatatype {
    Typed(Expr text, Expr datatype) {
      super(text, datatype);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue datatype) {
      if (length(text) > LONGEST_NUMBER && datatype.isIRI() && isNumber(datatype)) {
        throw new ExprEvalException("a number of too many digits");
      }
      return super.eval(text, datatype);
    }

    private static boolean isNumber(NodeValue datatype) {
      String uri = datatype.asNode().getURI();
      return uri.startsWith(org.apache.jena.vocabulary.XSD.NS)
          && !uri.equals(org.apache.jena.vocabulary.XSD.xstring.getURI());
    }

    @Override
    public Expr copy(Expr text, Expr datatype) {
      return new Typed(text, datatype);
    }
  }
}
