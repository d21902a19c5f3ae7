package paperwalk.store.exec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.store.index.DefaultGraphRule;
import paperwalk.store.index.IndexDatasetGraph;
import paperwalk.store.index.IndexSource;
import paperwalk.store.index.QuadIndex;
import paperwalk.store.index.QuadIndexBuilder;

/** The same queries over the same graphs, by ARQ alone and on ids. */
class DifferentialTest {
  private static final int QUERIES = Integer.getInteger("paperwalk.queries", 25);

  private final List<QuadIndex> open = new ArrayList<>();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void answersAreThoseOfArq(long seed) throws IOException {
    RandomQueries queries = new RandomQueries(seed);
    DatasetGraph dataset = queries.graph();
    DatasetGraph indexed = indexed(dataset);
    Context ours = onIds();
    for (int i = 0; i < QUERIES; i++) {
      String text = queries.select(2, false);
      List<String> expected;
      try {
        expected = rows(dataset, plain(), text);
      } catch (ARQException e) {
        // ARQ does not look for predicates that are no IRIs.
        continue;
      }
      assertThat(rows(indexed, ours, text)).as(text).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void ordersAreThoseOfArq(long seed) throws IOException {
    RandomQueries queries = new RandomQueries(seed);
    DatasetGraph dataset = queries.graph();
    DatasetGraph indexed = indexed(dataset);
    Context ours = onIds();
    for (int i = 0; i < QUERIES; i++) {
      String text =
          "SELECT * WHERE " + queries.group(1) + " ORDER BY " + String.join(" ", queries.keys());
      if (queries.below(2) == 0) {
        text += " LIMIT " + queries.below(12) + " OFFSET " + queries.below(3);
      }
      Query query = QueryFactory.create(text);
      BindingComparator order = new BindingComparator(query.getOrderBy());
      List<Binding> theirs;
      try {
        theirs = bindings(dataset, plain(), text);
      } catch (ARQException e) {
        continue;
      }
      List<Binding> mine = bindings(indexed, ours, text);
      assertThat(mine).as(text).hasSameSizeAs(theirs);
      for (int row = 0; row < mine.size(); row++) {
        Binding left = mine.get(row);
        Binding right = theirs.get(row);
        for (var condition : query.getOrderBy()) {
          var key = condition.getExpression().asVar();
          assertThat(BindingComparator.compareNodesRaw(value(left.get(key)), value(right.get(key))))
              .as(text + "\nrow " + row + " of " + mine + "\n" + theirs)
              .isZero();
        }
      }
      assertThat(order).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void descriptionsAreThoseOfArq(long seed) throws IOException {
    DatasetGraph dataset = new RandomQueries(seed).graph();
    DatasetGraph indexed = indexed(dataset);
    for (int i = 0; i < 14; i++) {
      String text = "DESCRIBE <http://example.org/s" + i + ">";
      try (QueryExec ours = QueryExec.dataset(indexed).query(text).context(onIds().copy()).build();
          QueryExec theirs = QueryExec.dataset(dataset).query(text).build()) {
        Graph expected = theirs.describe();
        assertThat(ours.describe().isIsomorphicWith(expected)).as(text + " " + expected).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void answersInJsonAreReadAsTheyWere(long seed) throws IOException {
    RandomQueries queries = new RandomQueries(seed);
    DatasetGraph dataset = queries.graph();
    DatasetGraph indexed = indexed(dataset);
    for (String text :
        List.of(
            "SELECT * { ?s ?p ?o }",
            "SELECT (CONCAT(STR(?o), '\\t\\n\\u0001\"\\\\é😀') AS ?x) ?o ?none { ?s ?p ?o }",
            "SELECT (TRIPLE(?s, ?p, ?o) AS ?t) { ?s ?p ?o FILTER (!isBlank(?s) && !isBlank(?o)) }",
            "SELECT * { ?s <http://example.org/none> ?o }")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (QueryExec exec =
          QueryExec.dataset(indexed).query(text).context(onIds().copy()).build()) {
        new JsonRows().write(out, exec.select(), new Context());
      }
      RowSet read =
          RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
              .create(ResultSetLang.RS_JSON)
              .read(new ByteArrayInputStream(out.toByteArray()), new Context());
      RowSet expected = QueryExec.dataset(dataset).query(text).context(plain()).build().select();
      assertThat(read.getResultVars()).isEqualTo(expected.getResultVars());
      assertThat(ResultsCompare.equalsByTerm(expected, read)).as(text).isTrue();
    }
  }

  private static org.apache.jena.sparql.expr.@org.jspecify.annotations.Nullable NodeValue value(
      org.apache.jena.graph.Node node) {
    return node == null ? null : org.apache.jena.sparql.expr.NodeValue.makeNode(node);
  }

  private DatasetGraph indexed(DatasetGraph dataset) throws IOException {
    Path file = folder.resolve("index");
    QuadIndexBuilder builder = new QuadIndexBuilder(DefaultGraphRule.OWN);
    dataset.find().forEachRemaining(builder::add);
    builder.write(file, new IndexSource("ab".repeat(32), 1));
    QuadIndex index = QuadIndex.open(file);
    open.add(index);
    return new IndexDatasetGraph(index);
  }

  @AfterEach
  void close() {
    open.forEach(QuadIndex::close);
  }

  private static Context onIds() {
    Context context = ARQ.getContext().copy();
    IdExecutor.install(context);
    return context;
  }

  private static Context plain() {
    return ARQ.getContext().copy();
  }

  private static List<String> rows(DatasetGraph dataset, Context context, String text) {
    return bindings(dataset, context, text).stream().map(DifferentialTest::show).toList();
  }

  private static String show(Binding binding) {
    List<String> cells = new ArrayList<>();
    binding.forEach((var, node) -> cells.add(var + "=" + node));
    cells.sort(null);
    return String.join(" ", cells);
  }

  static List<Binding> bindings(DatasetGraph dataset, Context context, String text) {
    List<Binding> found = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(dataset).query(text).context(context.copy()).build()) {
      RowSet rows = exec.select();
      rows.forEachRemaining(found::add);
    }
    return found;
  }
}
