package paperwalk.store.guard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;
import paperwalk.store.guard.LimitException.Limit;

/** REGEX and REPLACE that end in time, and build nothing too long. */
final class GuardedRegex {
  private GuardedRegex() {}

  /** REGEX. */
  static final class Match extends E_Regex {
    private final MemoryAccount account;
    private final Compiled compiled = new Compiled("REGEX");

    Match(MemoryAccount account, ExprList args) {
      super(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
      this.account = account;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      return matches(account, compiled, args);
    }

    @Override
    public Expr copy(ExprList args) {
      return new Match(account, args);
    }
  }

  /** REPLACE. */
  static final class Replace extends E_StrReplace {
    private final MemoryAccount account;
    private final Compiled compiled = new Compiled("REPLACE");

    Replace(MemoryAccount account, ExprList args) {
      super(args.get(0), args.get(1), args.get(2), args.size() > 3 ? args.get(3) : null);
      this.account = account;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      return replace(account, compiled, args);
    }

    @Override
    public Expr copy(ExprList args) {
      return new Replace(account, args);
    }
  }

  /** The pattern compiled last: most queries have one. */
  static final class Compiled {
    private final String name;
    private @Nullable Pattern pattern;
    private String source = "";
    private String flags = "";

    Compiled(String name) {
      this.name = name;
    }

    private Pattern of(NodeValue text, @Nullable NodeValue flagged) {
      String wanted = string(name, text);
      String how = flagged == null ? "" : string(name, flagged);
      Pattern made = pattern;
      if (made == null || !source.equals(wanted) || !flags.equals(how)) {
        made = RegexEngine.makePattern(name, wanted, how);
        pattern = made;
        source = wanted;
        flags = how;
      }
      return made;
    }

    private static String string(String name, NodeValue value) {
      return NodeValueOps.checkAndGetStringLiteral(name, value).getLiteralLexicalForm();
    }
  }

  static NodeValue matches(MemoryAccount account, Compiled compiled, List<NodeValue> args) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0));
    Pattern pattern = compiled.of(args.get(1), args.size() > 2 ? args.get(2) : null);
    try {
      return NodeValue.booleanReturn(
          pattern.matcher(new WatchedText(text.getLiteralLexicalForm(), account)).find());
    } catch (StackOverflowError e) {
      throw tooDeep(account);
    }
  }

  static NodeValue replace(MemoryAccount account, Compiled compiled, List<NodeValue> args) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
    Node with = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(2));
    Pattern pattern = compiled.of(args.get(1), args.size() > 3 ? args.get(3) : null);
    try {
      String old = text.getLiteralLexicalForm();
      String made = replaced(account, pattern, old, with.getLiteralLexicalForm());
      return made.equals(old)
          ? args.get(0)
          : NodeValue.makeNode(
              NodeFactory.createLiteral(
                  made,
                  text.getLiteralLanguage(),
                  text.getLiteralBaseDirection(),
                  text.getLiteralDatatype()));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw tooDeep(account);
    }
  }

  /** As ARQ does it: an empty match counts only if it is the first. */
  private static String replaced(
      MemoryAccount account, Pattern pattern, String text, String replacement) {
    Matcher matcher = pattern.matcher(new WatchedText(text, account));
    long groups = replacement.chars().filter(c -> c == '$').count();
    StringBuilder out = new StringBuilder();
    boolean found = false;
    while (matcher.find()) {
      if (found && matcher.start() == matcher.end()) {
        continue;
      }
      found = true;
      account.fits(
          (long) out.length()
              + replacement.length()
              + (groups == 0 ? 0 : groups * longest(matcher)));
      matcher.appendReplacement(out, replacement);
    }
    if (!found) {
      return text;
    }
    account.text((long) out.length() + text.length());
    return matcher.appendTail(out).toString();
  }

  private static int longest(Matcher matcher) {
    int longest = 0;
    for (int group = 0; group <= matcher.groupCount(); group++) {
      longest = Math.max(longest, matcher.end(group) - matcher.start(group));
    }
    return longest;
  }

  private static LimitException tooDeep(MemoryAccount account) {
    LimitException why =
        new LimitException(
            Limit.SIZE, "a regular expression goes too deep; make it or the text shorter");
    account.stop(why);
    return why;
  }
}
