package paperwalk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows as CSV (SPARQL 1.1 Query Results CSV and TSV Formats, section 3). Unlike Jena's writer it
 * keeps the {@code _:} of blank nodes, which tells them from strings.
 */
final class CsvRows {
  private static final String END = "\r\n";

  private CsvRows() {}

  /** Writes rows as they come; {@code out} stays open. */
  static void write(RowSet rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    List<Var> variables = rows.getResultVars();
    NodeToLabel labels = SyntaxLabels.createNodeToLabel();
    for (int i = 0; i < variables.size(); i++) {
      writer.append(i == 0 ? "" : ",").append(quoted(variables.get(i).getVarName()));
    }
    writer.append(END);
    while (rows.hasNext()) {
      Binding row = rows.next();
      for (int i = 0; i < variables.size(); i++) {
        Node node = row.get(variables.get(i));
        writer.append(i == 0 ? "" : ",").append(node == null ? "" : quoted(text(node, labels)));
      }
      writer.append(END);
    }
    writer.flush();
  }

  private static String text(Node node, NodeToLabel labels) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (node.isURI()) {
      return node.getURI();
    }
    return node.isBlank() ? labels.get(null, node) : NodeFmtLib.strTTL(node);
  }

  /** RFC 4180; an empty string is told from no value. */
  private static String quoted(String text) {
    boolean plain = !text.isEmpty();
    for (int i = 0; plain && i < text.length(); i++) {
      plain = "\",\r\n".indexOf(text.charAt(i)) < 0;
    }
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
