package paperwalk.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.jspecify.annotations.Nullable;
import paperwalk.rdf.Vocabulary;
import paperwalk.w3c.Endpoint.Answer;

/**
 * The reading half of the graph store protocol. What a test writes must be refused; it is then made
 * a snapshot, as new lists would be, and read as the test says.
 */
final class GraphStoreCheck {
  private GraphStoreCheck() {}

  static void run(W3cTest test, Endpoint endpoint) throws Exception {
    DatasetGraph data = DatasetGraphFactory.createGeneral();
    for (RDFNode each : W3cTest.list(test.action().orElseThrow(), ProtocolCheck.HT + "requests")) {
      Resource request = each.asResource();
      Resource expected =
          W3cTest.object(request, ProtocolCheck.HT + "resp").orElseThrow().asResource();
      assertThat(W3cTest.object(expected, W3cTest.MF + "expectedLocation"))
          .as("the graph store would have to name a graph")
          .isEmpty();
      String path = ProtocolCheck.text(request, "absolutePath").replaceFirst("^/gsp", "/graph");
      endpoint.serve(TestData.quads(data));
      Answer answer = ProtocolCheck.send(request, endpoint, path);
      String method = ProtocolCheck.text(request, "methodName");
      if (method.equals("GET") || method.equals("HEAD")) {
        ProtocolCheck.checkStatus(answer, expected);
        checkGraph(answer, expected);
      } else {
        assertThat(answer.status()).as("%s", answer).isEqualTo(405);
        assertThat(answer.response().headers().firstValue("Allow").orElse("")).contains("GET");
        write(method, path, request, data);
      }
    }
  }

  private static void checkGraph(Answer answer, Resource expected) {
    @Nullable Resource content =
        W3cTest.object(expected, ProtocolCheck.HT + "body").map(RDFNode::asResource).orElse(null);
    if (content != null) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(new ByteArrayInputStream(answer.body()))
          .lang(RDFLanguages.contentTypeToLang(answer.type()))
          .parse(graph);
      assertThat(IsoMatcher.isomorphic(graph, turtle(content))).as("%s", answer).isTrue();
    }
  }

  /** Reads Turtle, or the parts of a form that are Turtle. */
  private static Graph turtle(Resource content) {
    Graph graph = GraphFactory.createDefaultGraph();
    String text = ProtocolCheck.body(content).replace("\r", "");
    boolean form = text.strip().startsWith("--");
    for (String part : form ? text.split("(?m)^\\s*--\\S+\\s*$") : new String[] {text}) {
      String turtle = form ? part.strip().replaceFirst("(?s)^.*?\\R\\s*\\R", "") : part;
      RDFParser.create()
          .source(new StringReader(turtle))
          .base("http://www.example/")
          .lang(Lang.TURTLE)
          .parse(graph);
    }
    return graph;
  }

  private static void write(String method, String path, Resource request, DatasetGraph data) {
    Node name = name(path);
    if (!method.equals("POST")) {
      data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }
    W3cTest.object(request, ProtocolCheck.HT + "body")
        .ifPresent(content ->
            turtle(content.asResource())
                .find()
                .forEachRemaining(triple -> data.add(Quad.create(name, triple))));
  }

  /** The graph that an address stands for. */
  private static Node name(String path) {
    if (path.endsWith("?default")) {
      return Quad.defaultGraphIRI;
    }
    int parameter = path.indexOf("?graph=");
    return NodeFactory.createURI(
        parameter < 0
            ? Vocabulary.DEFAULT_BASE + path.substring("/graph/".length())
            : URLDecoder.decode(
                path.substring(parameter + "?graph=".length()), StandardCharsets.UTF_8));
  }
}
