package paperwalk.store.exec;

import java.util.Locale;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEndsWith;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;
import paperwalk.store.exec.TextCondition.Needle;
import paperwalk.store.exec.TextCondition.Place;

/** Finds out which texts REGEX, CONTAINS, STRSTARTS and STRENDS look for in which variable. */
final class TextConditions {
  private TextConditions() {}

  /** The condition on bytes, or null if there is none. */
  static @Nullable Condition of(Expr expr, Condition slow, Stage stage, QueryTerms terms) {
    return switch (expr) {
      case E_Regex regex -> regex(regex, slow, stage, terms);
      case E_StrContains contains -> part(contains, Place.ANYWHERE, slow, stage, terms);
      case E_StrStartsWith starts -> part(starts, Place.START, slow, stage, terms);
      case E_StrEndsWith ends -> part(ends, Place.END, slow, stage, terms);
      default -> null;
    };
  }

  private static @Nullable Condition regex(
      E_Regex expr, Condition slow, Stage stage, QueryTerms terms) {
    String pattern = text(expr.getArg(2));
    String flags = expr.getArg(3) == null ? "" : text(expr.getArg(3));
    if (pattern == null || !("".equals(flags) || "i".equals(flags))) {
      return null;
    }
    boolean plain = TextCondition.isPlain(pattern);
    String wanted = plain ? pattern : TextCondition.required(pattern);
    boolean folded = "i".equals(flags);
    if (wanted == null || (folded && !isAscii(wanted))) {
      return null;
    }
    String bytes = folded ? wanted.toLowerCase(Locale.ROOT) : wanted;
    Needle needle = Needle.of(bytes, Place.ANYWHERE, folded, plain);
    return condition(needle, expr.getArg(1), slow, stage, terms);
  }

  private static @Nullable Condition part(
      ExprFunction2 expr, Place place, Condition slow, Stage stage, QueryTerms terms) {
    String wanted = text(expr.getArg2());
    if (wanted == null) {
      return null;
    }
    if (expr.getArg1() instanceof E_StrLowerCase lower) {
      return isAscii(wanted)
          ? condition(Needle.of(wanted, place, true, true), lower.getArg(), slow, stage, terms)
          : null;
    }
    return condition(Needle.of(wanted, place, false, true), expr.getArg1(), slow, stage, terms);
  }

  private static @Nullable Condition condition(
      Needle needle, Expr of, Condition slow, Stage stage, QueryTerms terms) {
    boolean text = of instanceof E_Str;
    Expr variable = of instanceof E_Str str ? str.getArg() : of;
    if (!variable.isVariable()) {
      return null;
    }
    int slot = stage.find(variable.asVar());
    return slot < 0 ? null : new TextCondition(needle, slow, stage.row(), slot, terms, text);
  }

  private static @Nullable String text(Expr expr) {
    if (!expr.isConstant()) {
      return null;
    }
    NodeValue value = expr.getConstant();
    return value.isString() && !hasHalfPair(value.getString()) ? value.getString() : null;
  }

  /** UTF-8 has no half of a surrogate pair. */
  private static boolean hasHalfPair(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
