package paperwalk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Term;
import paperwalk.store.exec.IdExecutor;
import paperwalk.store.guard.GuardedEngine;
import paperwalk.store.guard.MemoryAccount;
import paperwalk.store.guard.Services;
import paperwalk.store.index.IndexDatasetGraph;
import paperwalk.store.index.QuadIndex;
import paperwalk.store.text.TextIndex;
import paperwalk.store.text.TextIndexWriter;

/**
 * A snapshot opened for questions. Safe for many threads at once; nothing changes it.
 *
 * <p>The statements are in a file that is mapped into memory ({@link paperwalk.store.index}):
 * opening takes the same short time, and no heap, for any number. The default graph is the union of
 * all named graphs except those of superseded versions of lists.
 */
public final class GraphStore implements AutoCloseable {
  static {
    StrictSparql.install();
  }

  private final Snapshot snapshot;
  private final QuadIndex index;
  private final IndexDatasetGraph dataset;
  private final TextIndex texts;
  private final Context context;
  private @Nullable DatasetStatistics statistics;

  private GraphStore(Snapshot snapshot, QuadIndex index, RelatedPapers related) {
    this.snapshot = snapshot;
    this.index = index;
    this.dataset = new IndexDatasetGraph(index);
    this.texts = new TextIndex(snapshot.texts());
    this.context = ARQ.getContext().copy();
    // Strangers ask: no query reaches another server.
    context.set(ARQ.httpServiceAllowed, false);
    ClosedFunctions.install(context, related, texts);
    IdExecutor.install(context);
    GuardedEngine.install(context);
  }

  /**
   * Opens a snapshot.
   *
   * @param related answers {@code pw:related}
   * @throws StoreException if its files are missing or broken
   */
  public static GraphStore open(Snapshot snapshot, RelatedPapers related) throws StoreException {
    return new GraphStore(snapshot, new StatementIndex(snapshot).open(), related);
  }

  /**
   * Reads every byte of statements and index and compares their checksums; opening checks what can
   * be checked at once.
   *
   * @throws StoreException if something is damaged
   */
  public void verify() throws StoreException {
    new StatementIndex(snapshot).verify(index);
  }

  /** Gives the mapped memory back. A question that is still being answered fails. */
  @Override
  public void close() {
    texts.close();
    index.close();
  }

  /** Whether questions can still be asked. */
  boolean isOpen() {
    return index.isOpen();
  }

  /** The snapshot this was opened from. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /**
   * Checks a query and makes it ready to run.
   *
   * @throws SparqlException if it is none, or asks for a change
   */
  public PreparedQuery prepare(SparqlRequest request) throws SparqlException {
    return PreparedQuery.of(this, request);
  }

  /**
   * Checks an update, which is never carried out.
   *
   * @throws SparqlException if it is none
   */
  public void checkUpdate(String update) throws SparqlException {
    SparqlText.checkUpdate(update, snapshot.base());
  }

  /**
   * Runs a query of the program's own and takes its rows.
   *
   * @param query a SELECT
   * @param values values for some of its variables
   * @return a map for each row; a variable without value is absent
   */
  public List<Map<String, Term>> select(String query, Map<String, Term> values) {
    List<Map<String, Term>> rows = new ArrayList<>();
    forEachRow(query, values, rows::add);
    return rows;
  }

  /** Visits the rows of a query one by one, so that any number of them takes no memory. */
  void forEachRow(String query, Map<String, Term> values, Consumer<Map<String, Term>> visitor) {
    QueryExecDatasetBuilder builder = execution();
    builder.query(query);
    values.forEach((name, term) ->
        builder.substitution(org.apache.jena.sparql.core.Var.alloc(name), Terms.node(term)));
    try (QueryExec exec = builder.build()) {
      RowSet answer = exec.select();
      while (answer.hasNext()) {
        Map<String, Term> row = new LinkedHashMap<>();
        answer.next().forEach((variable, node) -> row.put(variable.getName(), Terms.term(node)));
        visitor.accept(row);
      }
    }
  }

  /** Whether the graph says anything of an IRI. */
  public boolean knows(String iri) {
    return dataset.getDefaultGraph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  /** The IRI that has replaced another, if one has. */
  public Optional<String> successor(String iri) {
    Node replaced = NodeFactory.createURI("http://purl.org/dc/terms/isReplacedBy");
    return Optional.ofNullable(first(NodeFactory.createURI(iri), replaced))
        .filter(Node::isURI)
        .map(Node::getURI);
  }

  /** The number of statements of the default graph. */
  public long size() {
    return index.defaultGraph().size();
  }

  /**
   * Writes the index that {@code text:query} asks, beside the statements.
   *
   * @throws IOException if it cannot be written
   */
  public void indexTexts() throws IOException {
    TextIndexWriter.write(dataset.getDefaultGraph().find(), snapshot.texts());
  }

  /** The named graphs and how many statements each has, by name. */
  public SortedMap<String, Long> graphs() {
    SortedMap<String, Long> graphs = new TreeMap<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(name -> {
          if (name.isURI()) {
            graphs.put(name.getURI(), (long) dataset.getGraph(name).size());
          }
        });
    return graphs;
  }

  /** Whether there is a named graph of a name. */
  public boolean hasGraph(String iri) {
    return dataset.containsGraph(NodeFactory.createURI(iri));
  }

  /**
   * Writes all statements of a graph, without holding them.
   *
   * @param iri one of {@link #graphs}; null for the default graph
   * @param format one for graphs
   * @param out stays open
   */
  public void writeGraph(@Nullable String iri, ResultFormat format, OutputStream out)
      throws SparqlException {
    AnswerWriter.graph(
        iri == null ? dataset.getDefaultGraph() : dataset.getGraph(NodeFactory.createURI(iri)),
        format,
        out);
  }

  /** Whether the default graph is the union of all named graphs. */
  boolean defaultGraphIsUnion() {
    return !"stated".equals(snapshot.facts().get(Snapshot.DEFAULT_GRAPH))
        && select(
                "SELECT * { ?new <http://www.w3.org/ns/prov#wasRevisionOf> ?old } LIMIT 1",
                Map.of())
            .isEmpty();
  }

  /** The IRIs of the functions that queries may call beside those of SPARQL. */
  Set<String> functions() {
    Set<String> names = new HashSet<>();
    FunctionRegistry.get(context).keys().forEachRemaining(names::add);
    return names;
  }

  /** The IRIs of the properties that are computed. */
  Set<String> propertyFunctions() {
    Set<String> names = new HashSet<>();
    PropertyFunctionRegistry.get(context).keys().forEachRemaining(names::add);
    return names;
  }

  /** Numbers of the default graph; counted once. */
  synchronized DatasetStatistics statistics() {
    DatasetStatistics counted = statistics;
    if (counted == null) {
      counted = DatasetStatistics.of(this);
      statistics = counted;
    }
    return counted;
  }

  /** For queries of the program's own. */
  QueryExecDatasetBuilder execution() {
    return QueryExecDatasetBuilder.create().dataset(dataset).context(context.copy());
  }

  /** For a query of somebody's that has an account. */
  QueryExecDatasetBuilder execution(MemoryAccount account, RemoteService remote) {
    Context own = context.copy();
    account.open(own);
    Services.install(own, remote);
    return QueryExecDatasetBuilder.create().dataset(dataset).context(own);
  }

  Graph defaultGraph() {
    return dataset.getDefaultGraph();
  }

  /** The first object of a property, in the default graph. */
  @Nullable Node first(Node subject, Node property) {
    return dataset.getDefaultGraph().stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .min(java.util.Comparator.comparing(Node::toString))
        .orElse(null);
  }
}
