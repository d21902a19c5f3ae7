package paperwalk.store.exec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import paperwalk.store.index.TermDictionary;
import paperwalk.store.index.TermKind;

/**
 * Writes rows in the SPARQL 1.1 Query Results JSON Format, a line for each. The terms of a snapshot
 * are copied from the bytes of its dictionary and never become objects. Says the same as ARQ's
 * writer, in fewer bytes: blank nodes are called {@code b0}, {@code b1}, … as they come.
 */
public final class JsonRows implements RowSetWriter {
  private static final String STRING = org.apache.jena.vocabulary.XSD.xstring.getURI();
  private static final byte[] URI = ascii("{\"type\":\"uri\",\"value\":");
  private static final byte[] BLANK = ascii("{\"type\":\"bnode\",\"value\":\"b");
  private static final byte[] PLAIN = ascii("{\"type\":\"literal\",\"value\":");
  private static final byte[] TAGGED = ascii("{\"type\":\"literal\",\"xml:lang\":");
  private static final byte[] TYPED = ascii("{\"type\":\"literal\",\"datatype\":");
  private static final byte[] DIRECTION = ascii(",\"its:dir\":");
  private static final byte[] VALUE = ascii(",\"value\":");
  private static final byte[] SUBJECT = ascii("{\"type\":\"triple\",\"value\":{\"subject\":");
  private static final byte[] PREDICATE = ascii(",\"predicate\":");
  private static final byte[] OBJECT = ascii(",\"object\":");
  private static final byte[] END = ascii("}");
  private static final byte[] COMMA = ascii(",");

  /** Makes a writer. */
  public JsonRows() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void write(Writer out, RowSet rows, Context context) {
    throw new UnsupportedOperationException("JSON is written as bytes");
  }

  @Override
  public void write(OutputStream out, boolean answer, Context context) {
    try {
      JsonText json = new JsonText(out);
      json.raw(ascii("{\"head\":{},\"boolean\":" + answer + "}\n"));
      json.flush();
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  @Override
  public void write(OutputStream out, RowSet rows, Context context) {
    try {
      new Writing(new JsonText(out)).rows(rows);
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  /** The writing of one answer. */
  private static final class Writing {
    private final JsonText json;
    private final Map<Node, Integer> blanks = new HashMap<>();

    Writing(JsonText json) {
      this.json = json;
    }

    void rows(RowSet rows) throws IOException {
      List<Var> vars = rows.getResultVars();
      json.raw(ascii("{\"head\":{\"vars\":["));
      byte[][] names = new byte[vars.size()][];
      for (int i = 0; i < names.length; i++) {
        String name = "\"" + vars.get(i).getVarName() + "\"";
        json.raw(i == 0 ? new byte[0] : COMMA);
        json.raw(name.getBytes(StandardCharsets.UTF_8));
        names[i] = (name + ":").getBytes(StandardCharsets.UTF_8);
      }
      json.raw(ascii("]},\"results\":{\"bindings\":["));
      byte[] between = ascii("\n{");
      while (rows.hasNext()) {
        json.raw(between);
        between = ascii(",\n{");
        row(rows.next(), vars, names);
        json.raw(END);
      }
      json.raw(ascii("\n]}}\n"));
      json.flush();
    }

    private void row(Binding row, List<Var> vars, byte[][] names) throws IOException {
      RowView view = row instanceof RowView ours ? ours : null;
      boolean first = true;
      for (int i = 0; i < names.length; i++) {
        int id = view == null ? Rows.UNBOUND : view.stored(vars.get(i));
        Node node = id >= 0 ? null : row.get(vars.get(i));
        if (id < 0 && node == null) {
          continue;
        }
        if (!first) {
          json.raw(COMMA);
        }
        first = false;
        json.raw(names[i]);
        if (node != null) {
          term(node);
        } else if (view != null) {
          term(view.dictionary(), id);
        }
      }
    }

    private void term(TermDictionary terms, int id) throws IOException {
      if (terms.isIri(id)) {
        json.raw(URI);
        json.string(terms.lexical(id));
        json.raw(END);
        return;
      }
      TermKind kind = terms.kind(id);
      String datatype = kind.datatype() == null ? null : kind.datatype().getURI();
      if (kind == TermKind.STRING) {
        json.raw(PLAIN);
        json.string(terms.lexical(id));
        json.raw(END);
      } else if (datatype != null) {
        json.raw(TYPED);
        json.string(datatype);
        json.raw(VALUE);
        json.string(terms.lexical(id));
        json.raw(END);
      } else {
        term(terms.node(id));
      }
    }

    private void term(Node node) throws IOException {
      if (node.isURI()) {
        json.raw(URI);
        json.string(node.getURI());
      } else if (node.isBlank()) {
        int number = blanks.computeIfAbsent(node, _ -> blanks.size());
        json.raw(BLANK);
        json.raw(ascii(number + "\""));
      } else if (node.isLiteral()) {
        literal(node);
      } else if (node.isTripleTerm()) {
        triple(node.getTriple());
      } else {
        throw new IllegalArgumentException("no term of an answer: " + node);
      }
      json.raw(END);
    }

    private void literal(Node literal) throws IOException {
      String language = literal.getLiteralLanguage();
      if (language != null && !language.isEmpty()) {
        json.raw(TAGGED);
        json.string(language);
        if (literal.getLiteralBaseDirection() != null) {
          json.raw(DIRECTION);
          json.string(literal.getLiteralBaseDirection().direction());
        }
        json.raw(VALUE);
      } else if (STRING.equals(literal.getLiteralDatatypeURI())) {
        json.raw(PLAIN);
      } else {
        json.raw(TYPED);
        json.string(datatype(literal));
        json.raw(VALUE);
      }
      json.string(literal.getLiteralLexicalForm());
    }

    private static String datatype(Node literal) {
      @Nullable String datatype = literal.getLiteralDatatypeURI();
      return datatype == null ? "" : datatype;
    }

    private void triple(Triple triple) throws IOException {
      json.raw(SUBJECT);
      term(triple.getSubject());
      json.raw(PREDICATE);
      term(triple.getPredicate());
      json.raw(OBJECT);
      term(triple.getObject());
      json.raw(END);
    }
  }
}
