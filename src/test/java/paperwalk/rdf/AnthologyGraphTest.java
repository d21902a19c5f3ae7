package paperwalk.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.AclId;
import paperwalk.model.VenueSeries;
import paperwalk.read.AnthologyReader;
import paperwalk.read.AnthologyVenues;
import paperwalk.resolve.VenueMatcher;

/** The statements that come of the Anthology's files. */
class AnthologyGraphTest {
  private static final Path FIXTURES = Path.of("src/test/resources/paperwalk/read/anthology");
  private static final Path EXPECTED = Path.of("src/test/resources/paperwalk/rdf/anthology.ttl");
  private static final String BASE = Vocabulary.DEFAULT_BASE;
  private static final Shapes SHAPES = Shapes.parse(new Ontology(BASE).graph("shapes.ttl"));

  @TempDir Path folder;

  @Test
  void theFixturesGiveTheseStatements() throws Exception {
    Graph expected = GraphFactory.createDefaultGraph();
    RDFParser.source(EXPECTED).base(BASE).parse(expected);

    Graph actual = anthology(write(BASE));

    assertThat(actual.stream().filter(triple -> !expected.contains(triple)))
        .as("not expected")
        .isEmpty();
    assertThat(expected.stream().filter(triple -> !actual.contains(triple)))
        .as("missing")
        .isEmpty();
  }

  @Test
  void whatIsImportedConforms() throws Exception {
    assertThat(remarks(write(BASE))).isEmpty();
  }

  /** Early proceedings, a workshop, a journal, and what the Anthology wrote in 2020. */
  @ParameterizedTest
  @ValueSource(strings = {"C65.xml", "1991.iwpt.xml", "O05.xml", "2020.cl.xml"})
  void realFilesConform(String name) throws Exception {
    Path file = Path.of("../shared/data/acl-anthology/xml", name);
    assumeThat(file).as("../shared/data/acl-anthology/xml").exists();

    assertThat(remarks(write(BASE, file))).isEmpty();
  }

  @Test
  void everyStatementIsWrittenOnce() throws Exception {
    List<String> lines = write(BASE).lines().toList();

    assertThat(lines).doesNotHaveDuplicates();
    assertThat(lines).allMatch(line -> line.endsWith(" ."));
  }

  @Test
  void aVenueThatIsSpeltInTwoWaysHasOneName() throws Exception {
    String volume =
        "<volume id='%d'><meta><booktitle>Proceedings of the %s on Paths</booktitle></meta>"
            + "<paper id='1'><title>T</title></paper></volume>";
    Files.writeString(
        folder.resolve("W09.xml"),
        "<collection id='W09'>"
            + volume.formatted(1, "First Workshop")
            + volume.formatted(2, "Second workshop")
            + "</collection>");

    assertThat(write(BASE, folder).lines().filter(line -> line.contains("orkshop on Paths 2009")))
        .singleElement()
        .asString()
        .contains("\"Workshop on Paths 2009\"");
  }

  @Test
  void theBaseIsTheOneGiven() throws Exception {
    assertThat(write("https://example.org/id/"))
        .contains("<https://example.org/id/paper/acl-P98-1001>")
        .contains("<https://example.org/id/venue/acl/1998>")
        .doesNotContain(BASE);
  }

  /** What the shapes object to, but that papers stand below no known heading. */
  private static List<String> remarks(String quads) {
    return ShaclValidator.get()
        .validate(SHAPES, GraphOps.unionGraph(parse(quads)))
        .getEntries()
        .stream()
        .filter(entry -> !entry.severity().equals(Severity.Info))
        .map(entry -> entry.focusNode() + " " + entry.source() + " " + entry.value())
        .toList();
  }

  /** What stands for the Anthology, as a graph. */
  private static Graph anthology(String quads) {
    return parse(quads).getGraph(NodeFactory.createURI(BASE + "graph/acl-anthology"));
  }

  private static DatasetGraph parse(String quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(quads, Lang.NQUADS)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
        .parse(dataset);
    assertThat(dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
        .toIterable()
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.isDefaultGraph());
    return dataset;
  }

  private static String write(String base) throws Exception {
    return write(base, FIXTURES);
  }

  private static String write(String base, Path xml) throws Exception {
    List<VenueSeries> known = new Ontology(base).venues();
    AnthologyVenues names = new AnthologyVenues(known);
    VenueMatcher matcher = new VenueMatcher(known);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AnthologyGraph graph =
        new AnthologyGraph(base, volume -> matcher.match(names.name(volume)), out)) {
      AnthologyReader.read(xml, graph::add, finding -> {});
      graph.cite(new AclId("2021.acl-long.1"), new AclId("P98-1001"));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
