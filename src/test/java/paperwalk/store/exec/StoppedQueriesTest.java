package paperwalk.store.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.store.QueryLimits;
import paperwalk.store.guard.LimitException;
import paperwalk.store.guard.MemoryAccount;
import paperwalk.store.index.DefaultGraphRule;
import paperwalk.store.index.IndexDatasetGraph;
import paperwalk.store.index.IndexSource;
import paperwalk.store.index.QuadIndex;
import paperwalk.store.index.QuadIndexBuilder;

/** Queries that would run for years, or fill the heap, end when they are told to. */
class StoppedQueriesTest {
  private static final String ALL =
      "?a <http://example.org/p> ?b . ?c <http://example.org/p> ?d . ?e <http://example.org/p> ?f ."
          + " ";

  @TempDir private Path folder;
  private QuadIndex index;

  @BeforeEach
  void open() throws IOException {
    QuadIndexBuilder builder = new QuadIndexBuilder(DefaultGraphRule.OWN);
    Node p = NodeFactory.createURI("http://example.org/p");
    for (int i = 0; i < 3000; i++) {
      Node s = NodeFactory.createURI("http://example.org/" + i);
      Node o = NodeFactory.createURI("http://example.org/" + (i + 1));
      builder.add(Quad.create(Quad.defaultGraphIRI, s, p, o));
    }
    builder.write(folder.resolve("index"), new IndexSource("ab".repeat(32), 1));
    index = QuadIndex.open(folder.resolve("index"));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { " + ALL + "}",
        "SELECT * { " + ALL + "FILTER (?a = ?f && ?a != ?f) }",
        "SELECT (COUNT(*) AS ?n) { ?a <http://example.org/p>* ?b . ?c <http://example.org/p>* ?d }",
        "SELECT * { { ?a ?p ?b . ?c ?q ?d } MINUS { ?x ?p ?y . ?z ?q ?w } }",
        "SELECT * { ?a ?p ?b FILTER NOT EXISTS { ?c ?q ?d . ?e ?r ?f FILTER (?c = ?f && ?c != ?f) }"
            + " }",
        "SELECT ?a { " + ALL + "OPTIONAL { ?f <http://example.org/none> ?x } FILTER (BOUND(?x)) }"
      })
  void oneThatIsToldToStopStops(String query) throws InterruptedException {
    MemoryAccount account = new MemoryAccount(QueryLimits.DEFAULT);
    CountDownLatch begun = new CountDownLatch(1);
    Thread stopper =
        Thread.ofVirtual()
            .start(() -> {
              try {
                begun.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              account.stop(new LimitException(LimitException.Limit.TIME, "enough"));
            });
    assertThatThrownBy(
            () -> {
              begun.countDown();
              count(query, account);
            })
        .isInstanceOf(org.apache.jena.query.QueryCancelledException.class);
    stopper.join();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?p ?b . ?c ?q ?d } ORDER BY ?d",
        "SELECT DISTINCT ?a ?d { ?a ?p ?b . ?c ?q ?d }",
        "SELECT ?a ?d (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d } GROUP BY ?a ?d",
        "SELECT * { ?a ?p ?b { SELECT ?a ?c { ?a ?p ?b . ?c ?q ?d } } }",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?p ?b . ?c ?q ?d }",
        "SELECT * { ?a ?p ?b . ?c ?q ?d BIND (CONCAT(STR(?a), STR(?c)) AS ?e) } ORDER BY ?e"
      })
  void oneThatHoldsTooMuchEnds(String query) {
    MemoryAccount account = new MemoryAccount(QueryLimits.DEFAULT.withMemory(4 << 20));
    assertThatThrownBy(() -> count(query, account))
        .isInstanceOfSatisfying(
            LimitException.class, e -> assertThat(e.limit()).isEqualTo(LimitException.Limit.SIZE));
  }

  private long count(String query, MemoryAccount account) {
    Context context = ARQ.getContext().copy();
    IdExecutor.install(context);
    account.open(context);
    long count = 0;
    try (QueryExec exec =
        QueryExec.dataset(new IndexDatasetGraph(index)).query(query).context(context).build()) {
      RowSet rows = exec.select();
      while (rows.hasNext()) {
        rows.next();
        count++;
      }
    }
    return count;
  }
}
