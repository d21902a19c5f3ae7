package paperwalk.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The literals the graph uses. */
final class Literals {
  private Literals() {}

  static Node text(String text) {
    return NodeFactory.createLiteralString(wellFormed(text));
  }

  static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  static Node positive(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDpositiveInteger);
  }

  static Node year(int year) {
    return NodeFactory.createLiteralDT("%04d".formatted(year), XSDDatatype.XSDgYear);
  }

  static Node month(java.time.YearMonth month) {
    return NodeFactory.createLiteralDT(month.toString(), XSDDatatype.XSDgYearMonth);
  }

  /** RDF strings hold no lone surrogates; each becomes the replacement character. */
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
    return out.toString();
  }
}
