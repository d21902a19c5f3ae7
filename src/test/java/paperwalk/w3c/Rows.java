package paperwalk.w3c;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.DatatypeFormatException;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.util.Context;

/**
 * The answer to a SELECT or ASK, to be held against another.
 *
 * <p>Blank nodes may have other names. Numbers and booleans are equal if their datatypes and values
 * are: the tests leave open whether 1.0e6 is written 1.0E6.
 *
 * @param variables none for an ASK
 * @param rows in their order
 * @param truth the answer to an ASK
 */
record Rows(Set<String> variables, List<Binding> rows, Boolean truth) {

  /** Reads one of the result formats. */
  static Rows read(byte[] bytes, Lang format) {
    QueryExecResult result =
        RowSetReaderRegistry.createReader(format)
            .readAny(new ByteArrayInputStream(bytes), new Context());
    return result.isBoolean()
        ? new Rows(Set.of(), List.of(), result.booleanResult())
        : of(result.rowSet());
  }

  /** Reads results that are told in RDF. */
  static Rows of(Model model) {
    ResultSet results = RDFInput.fromRDF(model);
    return of(RowSet.adapt(results));
  }

  private static Rows of(RowSet set) {
    Set<String> variables = new HashSet<>();
    set.getResultVars().forEach(variable -> variables.add(variable.getVarName()));
    List<Binding> rows = new ArrayList<>();
    set.forEachRemaining(row -> rows.add(canonical(row)));
    return new Rows(variables, rows, false);
  }

  boolean hasTripleTerms() {
    List<Node> terms = new ArrayList<>();
    rows.forEach(row -> row.forEach((variable, node) -> terms.add(node)));
    return terms.stream().anyMatch(Node::isTripleTerm);
  }

  /** Rows that are not the other's; blank nodes are never the same here. */
  List<Binding> without(Rows other) {
    List<Binding> rest = new ArrayList<>(rows);
    other.rows.forEach(rest::remove);
    return rest;
  }

  /** Whether both say the same, in any order. */
  boolean same(Rows other) {
    return variables.equals(other.variables)
        && truth.equals(other.truth)
        && ResultsCompare.equalsByTerm(rows, other.rows);
  }

  /** Whether both say the same in the same order. */
  boolean sameInOrder(Rows other) {
    return variables.equals(other.variables)
        && truth.equals(other.truth)
        && rows.size() == other.rows.size()
        && ResultsCompare.equalsByTermAndOrder(stream(), other.stream());
  }

  private RowSet stream() {
    return RowSetStream.create(
        variables.stream().sorted().map(Var::alloc).toList(), rows.iterator());
  }

  private static Binding canonical(Binding row) {
    BindingBuilder builder = Binding.builder();
    row.forEach((variable, node) -> builder.add(variable, canonical(node)));
    return builder.build();
  }

  private static Node canonical(Node node) {
    if (!node.isLiteral()) {
      return node;
    }
    RDFDatatype type = node.getLiteralDatatype();
    boolean plain =
        XSDDatatype.XSDdecimal.equals(type)
            || XSDDatatype.XSDdouble.equals(type)
            || XSDDatatype.XSDfloat.equals(type)
            || XSDDatatype.XSDinteger.equals(type)
            || XSDDatatype.XSDboolean.equals(type);
    try {
      return plain
          ? NodeFactory.createLiteralDT(String.valueOf(node.getLiteralValue()), type)
          : node;
    } catch (DatatypeFormatException e) {
      return node;
    }
  }
}
