package paperwalk.w3c;

import java.io.StringWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The data that a test is run on. */
final class TestData {
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

  private TestData() {}

  /**
   * What {@code qt:data}, {@code qt:graphData} and their counterparts of the update tests name.
   *
   * @return N-Quads; the triples of the default graph stand in no graph
   */
  static String of(Resource action) {
    DatasetGraph data = DatasetGraphFactory.createGeneral();
    for (String property : new String[] {W3cTest.QT + "data", W3cTest.UT + "data"}) {
      for (RDFNode file : W3cTest.objects(action, property)) {
        RDFParser.source(W3cTest.file(file.asResource())).base(file.toString()).parse(data);
      }
    }
    for (String property : new String[] {W3cTest.QT + "graphData", W3cTest.UT + "graphData"}) {
      for (RDFNode each : W3cTest.objects(action, property)) {
        Resource graph = each.asResource();
        boolean named = graph.isAnon();
        Resource file =
            named ? W3cTest.object(graph, W3cTest.UT + "graph").orElseThrow().asResource() : graph;
        String name =
            named
                ? W3cTest.object(graph, LABEL).orElseThrow().asLiteral().getString()
                : graph.getURI();
        load(file, data, NodeFactory.createURI(name));
      }
    }
    return quads(data);
  }

  static String quads(DatasetGraph data) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, data, Lang.NQUADS);
    return out.toString();
  }

  private static void load(Resource file, DatasetGraph data, Node graph) {
    RDFParser.source(W3cTest.file(file))
        .base(file.getURI())
        .parse(StreamRDFLib.extendTriplesToQuads(graph, StreamRDFLib.dataset(data)));
  }
}
