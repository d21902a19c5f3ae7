package paperwalk.store;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import paperwalk.model.Term;

/** Between Jena's nodes and the model's terms. */
final class Terms {
  private Terms() {}

  static Term term(Node node) {
    if (node.isURI()) {
      return new Term.Iri(node.getURI());
    }
    if (node.isBlank()) {
      return new Term.Blank(node.getBlankNodeLabel());
    }
    if (node.isLiteral()) {
      String language = node.getLiteralLanguage();
      return new Term.Literal(
          node.getLiteralLexicalForm(),
          language.isEmpty() ? null : language,
          node.getLiteralDatatypeURI());
    }
    return new Term.Quoted(node.toString());
  }

  static Node node(Term term) {
    return switch (term) {
      case Term.Iri iri -> NodeFactory.createURI(iri.text());
      case Term.Blank blank -> NodeFactory.createBlankNode(blank.text());
      case Term.Literal literal ->
          literal.language() != null
              ? NodeFactory.createLiteralLang(literal.text(), literal.language())
              : NodeFactory.createLiteralDT(
                  literal.text(), TypeMapper.getInstance().getSafeTypeByName(literal.datatype()));
      case Term.Quoted quoted -> NodeFactory.createLiteralString(quoted.text());
    };
  }
}
