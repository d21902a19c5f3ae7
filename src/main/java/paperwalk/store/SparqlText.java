package paperwalk.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.update.UpdateFactory;
import paperwalk.store.SparqlException.Reason;
import paperwalk.store.guard.QueryText;
import paperwalk.store.syntax.StrictParser;

/** Reads queries and updates, strictly as SPARQL 1.2, and says what is wrong with one. */
final class SparqlText {
  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");

  /** JavaCC: Encountered " "}" "} "" at line 2, column 15. Was expecting … */
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "^Encountered \"\\s*(?:\"[^\"]*\"\\s|<[A-Z_0-9]+>\\s)?\"?(.*?)\\s*\"*\\s*\"? at line"
              + " \\d+",
          Pattern.DOTALL);

  /** JavaCC: Lexical error at line 1, column 5. Encountered: … after prefix … */
  private static final Pattern LEXICAL =
      Pattern.compile("^Lexical error at line \\d+, column \\d+\\.\\s*Encountered:(.*)");

  private SparqlText() {}

  /**
   * Reads a query; relative IRIs are taken from the base of the graph's IRIs.
   *
   * @throws SparqlException if it is none, is too large, or asks for a change
   */
  static Query query(GraphStore store, SparqlRequest request) throws SparqlException {
    checkSize(request.query(), request.limits());
    try {
      return StrictParser.parse(request.query(), store.snapshot().base());
    } catch (QueryParseException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw tooDeep();
      }
      if (isUpdate(request.query())) {
        throw new SparqlException(
            Reason.REFUSED,
            "the graph is read-only: it is made from lists; change a list and build again");
      }
      throw new SparqlException(Reason.SYNTAX, place(e) + plain(e));
    } catch (QueryException e) {
      throw new SparqlException(Reason.SYNTAX, plain(e));
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /**
   * Reads an update for its mistakes.
   *
   * @throws SparqlException if it has one
   */
  static void checkUpdate(String update, String base) throws SparqlException {
    checkSize(update, QueryLimits.DEFAULT);
    try {
      UpdateFactory.create(update, base, Syntax.syntaxSPARQL_12);
    } catch (QueryParseException e) {
      throw e.getCause() instanceof StackOverflowError
          ? tooDeep()
          : new SparqlException(Reason.SYNTAX, place(e) + plain(e));
    } catch (JenaException e) {
      throw new SparqlException(Reason.SYNTAX, plain(e));
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  private static void checkSize(String text, QueryLimits limits) throws SparqlException {
    String refusal = QueryText.check(text, limits);
    if (!refusal.isEmpty()) {
      throw new SparqlException(Reason.SYNTAX, refusal);
    }
  }

  private static SparqlException tooDeep() {
    return new SparqlException(Reason.SYNTAX, "the query is nested too deeply");
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  /**
   * JavaCC states the place of the mistake in its message; the exception's own is a token early.
   */
  private static String place(QueryParseException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    if (place.find()) {
      return "line %s, column %s: ".formatted(place.group(1), place.group(2));
    }
    return e.getLine() > 0 ? "line %d, column %d: ".formatted(e.getLine(), e.getColumn()) : "";
  }

  /** Jena's messages run over several lines; the first says what is wrong. */
  static String plain(Throwable e) {
    String message = e.getMessage();
    if (message == null) {
      return e.getCause() instanceof StackOverflowError
          ? "the query is nested too deeply"
          : "the query cannot be understood";
    }
    Matcher unexpected = UNEXPECTED.matcher(message.strip());
    if (unexpected.find()) {
      return "unexpected " + unexpected.group(1).strip();
    }
    Matcher lexical = LEXICAL.matcher(message.strip());
    if (lexical.find()) {
      return "unreadable text: " + lexical.group(1).replace("\\", "").strip();
    }
    return message
        .strip()
        .replaceFirst("^Line \\d+, column \\d+: ", "")
        .lines()
        .findFirst()
        .orElse("the query cannot be understood");
  }
}
