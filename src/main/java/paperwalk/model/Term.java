package paperwalk.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An RDF term, for those that may not see the store's own classes. */
public sealed interface Term {

  /** The IRI, the label or the characters. */
  String text();

  /** The text of a variable in a row of an answer; empty if it has no value there. */
  static String text(Map<String, Term> row, String variable) {
    Term term = row.get(variable);
    return term == null ? "" : term.text();
  }

  /**
   * An IRI.
   *
   * @param text absolute
   */
  record Iri(String text) implements Term {}

  /**
   * A blank node.
   *
   * @param text its label within one answer
   */
  record Blank(String text) implements Term {}

  /**
   * A literal.
   *
   * @param text lexical form
   * @param language language tag, or null
   * @param datatype IRI of the datatype
   */
  record Literal(String text, @Nullable String language, String datatype) implements Term {

    /** A plain string. */
    public static Literal of(String text) {
      return new Literal(text, null, "http://www.w3.org/2001/XMLSchema#string");
    }
  }

  /** A term quoted by another (RDF 1.2), by its text alone. */
  record Quoted(String text) implements Term {}
}
