package paperwalk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GraphGeneratorTest {
  private static final ScholarlyGraph SMALL = ScholarlyGraph.ofTriples(30_000, 1);
  private static final Graph GRAPH = parse(bytes(SMALL));

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherOthers() {
    assertThat(bytes(ScholarlyGraph.ofTriples(30_000, 1))).isEqualTo(bytes(SMALL));
    assertThat(bytes(ScholarlyGraph.ofTriples(30_000, 2))).isNotEqualTo(bytes(SMALL));
  }

  @Test
  void isAboutAsLargeAsAskedForAndSaysNothingTwice() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long written = GraphGenerator.write(SMALL, out);

    assertThat(GRAPH.size()).isEqualTo((int) written);
    assertThat((double) written).isCloseTo(30_000, within(1_500.0));
  }

  /** Of the terms, those that are Paperwalk’s own; others are borrowed from where they are. */
  @Test
  void usesOnlyTermsOfTheOntology() {
    String ontology = paperwalk.rdf.Ontology.text("paperwalk.ttl");
    Set<String> own = new TreeSet<>();
    GRAPH
        .find()
        .forEachRemaining(triple -> {
          for (Node node : new Node[] {triple.getPredicate(), triple.getObject()}) {
            if (node.isURI() && node.getURI().startsWith(Names.PW)) {
              own.add(node.getURI().substring(Names.PW.length()));
            }
          }
        });

    assertThat(own)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(ontology).contains("\npw:" + name + " a "));
  }

  @Test
  void papersCiteEarlierOnes() {
    for (int i = 0; i < SMALL.papers(); i++) {
      int paper = i;
      assertThat(SMALL.paper(i).cites()).allMatch(cited -> cited >= 0 && cited < paper);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "WORDS_BY_INDEX")
  void mostQueriesHaveAnswers(Question question) {
    long answered = IntStream.range(0, 8).filter(i -> rows(question.query(SMALL, i)) > 0).count();

    assertThat(answered).isGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PAPERS_A_YEAR")
  void constantsRotate(Question question) {
    Set<String> queries =
        IntStream.range(0, 300).mapToObj(i -> question.query(SMALL, i)).collect(Collectors.toSet());

    assertThat(queries).hasSizeGreaterThan(10);
    assertThat(question.query(ScholarlyGraph.ofTriples(30_000, 1), 7))
        .isEqualTo(question.query(SMALL, 7));
  }

  @Test
  void refusesSizesThatMakeNoGraph() {
    assertThatThrownBy(() -> ScholarlyGraph.ofTriples(10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1000");
  }

  private static long rows(String query) {
    try (QueryExec exec = QueryExec.graph(GRAPH).query(query).build()) {
      return query.startsWith("DESCRIBE") ? exec.describe().size() : RowSetOps.count(exec.select());
    }
  }

  private static byte[] bytes(ScholarlyGraph graph) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      GraphGenerator.write(graph, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Graph parse(byte[] bytes) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(Lang.NQUADS).parse(graph);
    return graph;
  }
}
