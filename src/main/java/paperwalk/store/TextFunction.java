package paperwalk.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;
import paperwalk.store.text.TextHit;
import paperwalk.store.text.TextIndex;
import paperwalk.store.text.TextIndexWriter;
import paperwalk.store.text.TextQuery;
import paperwalk.store.text.TextSearchException;

/**
 * {@code (?s ?score ?literal ?graph ?property) text:query (property … "words" limit "lang:en")}:
 * finds texts by their words, the best first, with the arguments that jena-text has. All but the
 * first subject and the words may be left out; {@code ?graph} stays unbound, since the default
 * graph is searched.
 */
final class TextFunction extends PropertyFunctionEval {
  /** The IRI of the property function, as jena-text has it. */
  static final String IRI = "http://jena.apache.org/text#query";

  static final int MOST = 10_000;

  private static final String USE =
      "text:query takes (property … \"words\" limit): (?paper ?score) text:query (dcterms:title"
          + " \"retrieval\" 20)";

  private final TextIndex index;

  /** Takes what is searched. */
  TextFunction(TextIndex index) {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    this.index = index;
  }

  @Override
  public QueryIterator execEvaluated(
      Binding binding,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext context) {
    List<Node> out = FunctionRow.nodes(subject);
    if (out.isEmpty() || out.size() > 5) {
      throw new QueryBuildException(
          "text:query takes one to five subjects: (?s ?score ?literal ?graph ?property)");
    }
    Node about = out.getFirst();
    if (!Var.isVar(about) && !about.isURI()) {
      return QueryIterPlainWrapper.create(List.<Binding>of().iterator(), context);
    }
    TextQuery query = query(object, Var.isVar(about) ? null : about.getURI());
    AtomicBoolean cancelled = context.getCancelSignal();
    List<Binding> rows = rows(search(query, cancelled), out, binding);
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private List<TextHit> search(TextQuery query, AtomicBoolean cancelled) {
    try {
      List<TextHit> hits = index.search(query, () -> cancelled != null && cancelled.get());
      if (cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
      return hits;
    } catch (TextSearchException e) {
      throw new QueryExecException("text:query: " + e.getMessage());
    }
  }

  private static TextQuery query(PropFuncArg object, @Nullable String about) {
    List<String> properties = new ArrayList<>();
    String words = null;
    String language = null;
    int limit = MOST;
    for (Node in : FunctionRow.nodes(object)) {
      if (in.isURI() && words == null) {
        properties.add(property(in.getURI()));
      } else if (in.isLiteral() && words == null) {
        words = in.getLiteralLexicalForm();
      } else if (in.isLiteral() && NodeFactoryExtra.nodeToInt(in) > 0) {
        limit = Math.min(MOST, NodeFactoryExtra.nodeToInt(in));
      } else if (in.isLiteral() && in.getLiteralLexicalForm().startsWith("lang:")) {
        language = in.getLiteralLexicalForm().substring("lang:".length());
      } else {
        throw new QueryExecException(USE);
      }
    }
    if (words == null) {
      throw new QueryExecException(USE);
    }
    return new TextQuery(words, properties, about, language, limit);
  }

  private static String property(String iri) {
    if (!TextIndexWriter.PROPERTIES.contains(iri)) {
      throw new QueryExecException(
          "text:query: texts of <%s> are not indexed; those of these are: %s"
              .formatted(
                  iri, String.join(", ", TextIndexWriter.PROPERTIES.stream().sorted().toList())));
    }
    return iri;
  }

  /** Where only the subject is asked for, each comes once, whichever of its texts fit. */
  private static List<Binding> rows(List<TextHit> hits, List<Node> out, Binding binding) {
    List<Binding> rows = new ArrayList<>(hits.size());
    Set<Node> seen = new HashSet<>();
    for (TextHit hit : hits) {
      if (out.size() > 1 || seen.add(hit.subject())) {
        FunctionRow.of(binding, out, values(hit)).ifPresent(rows::add);
      }
    }
    return rows;
  }

  /** The graph of a hit is not told: the default graph is searched. */
  private static List<Optional<Node>> values(TextHit hit) {
    Node score = NodeFactory.createLiteralDT(Float.toString(hit.score()), XSDDatatype.XSDfloat);
    return List.of(
        Optional.of(hit.subject()),
        Optional.of(score),
        Optional.of(hit.literal()),
        Optional.empty(),
        Optional.of(hit.property()));
  }
}
