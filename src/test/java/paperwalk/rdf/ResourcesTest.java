package paperwalk.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import paperwalk.cli.Mixed;
import paperwalk.model.Catalogue;

/** Data sets, programs and other resources are written as what they are. */
class ResourcesTest {
  private static final String ID = "<https://w3id.org/paperwalk/id/";
  private static final String SCHEMA = "<https://schema.org/";
  private static final Catalogue CATALOGUE = Mixed.catalogue();
  private static final List<String> LINES =
      new GraphWriter(Vocabulary.DEFAULT_BASE).write(CATALOGUE, List.of());

  @Test
  void theyHaveTheirTypeNameAndAddress() {
    says(
        "dataset/example.org-walkset",
        "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>",
        SCHEMA + "Dataset>");
    says("dataset/example.org-walkset", SCHEMA + "name>", "\"WalkSet\"");
    says("dataset/example.org-walkset", SCHEMA + "url>", "<https://www.example.org/walkset/>");
    says(
        "software/github.com-owner-walker",
        SCHEMA + "codeRepository>",
        "<https://github.com/Owner/Walker>");
    assertThat(LINES).filteredOn(line -> line.contains("schema.org/CreativeWork>")).hasSize(1);
    assertThat(LINES).filteredOn(line -> line.contains("ns#Paper>")).hasSize(1);
  }

  @Test
  void entriesOnOneLineAreTwo() {
    String describes = "<https://w3id.org/paperwalk/ns#describes>";
    says("list/mixed/readme/v/000000000000#L2", describes, ID + "dataset/example.org-walkset>");
    says(
        "list/mixed/readme/v/000000000000#L2-2",
        describes,
        ID + "software/github.com-owner-walker>");
    says(
        "list/mixed/readme/v/000000000000#L2-2",
        "<https://w3id.org/paperwalk/ns#statedAuthor>",
        "\"Ada Lovelace\"");
  }

  @Test
  void namesThatWereReplacedLeadOnAndBack() {
    says(
        "paper/" + Mixed.OLD,
        "<http://purl.org/dc/terms/isReplacedBy>",
        ID + "paper/" + Mixed.NEW + ">");
    says(
        "paper/" + Mixed.NEW,
        "<http://purl.org/dc/terms/replaces>",
        ID + "paper/" + Mixed.OLD + ">");
  }

  @Test
  void listsOfOneFileNameAreToldApart() {
    says("list/mixed/readme/v/000000000000", SCHEMA + "name>", "\"mixed/README.md\"");
  }

  @Test
  void theyConform() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(String.join("\n", LINES) + "\n", Lang.NQUADS).parse(dataset);
    Graph union = dataset.getUnionGraph();
    Shapes shapes = Shapes.parse(new Ontology(Vocabulary.DEFAULT_BASE).graph("shapes.ttl"));

    assertThat(ShaclValidator.get().validate(shapes, union).getEntries())
        .filteredOn(entry -> entry.severity().level().toString().contains("Violation"))
        .isEmpty();
  }

  private static void says(String subject, String property, String object) {
    assertThat(LINES)
        .anyMatch(line -> line.startsWith(ID + subject + "> " + property + " " + object + " "));
  }
}
