package paperwalk.store;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * What an endpoint over a snapshot can do and which graphs it has, in the terms of SPARQL 1.1
 * Service Description (W3C, 2013) and VoID.
 */
public final class ServiceDescription {
  private static final String SD = DescribedGraph.SD;

  /** The forms of answers, as W3C's registry of formats names them. */
  private static final List<String> FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML");

  private ServiceDescription() {}

  /**
   * Writes the description.
   *
   * @param endpoint its address
   * @param dataset the address of the description of the data
   * @param format one for graphs
   * @param out stays open
   * @throws SparqlException if the form cannot carry it
   */
  public static void write(
      GraphStore store, String endpoint, String dataset, ResultFormat format, OutputStream out)
      throws SparqlException {
    DescribedGraph graph = new DescribedGraph();
    Node service = DescribedGraph.iri(endpoint + "#service");
    graph.type(service, SD + "Service");
    graph.link(service, SD + "endpoint", endpoint);
    graph.english(service, DescribedGraph.DCTERMS + "title", "SPARQL endpoint of Paperwalk");
    graph.link(service, SD + "supportedLanguage", SD + "SPARQL11Query");
    graph.link(service, SD + "supportedLanguage", SD + "SPARQL12Query");
    graph.link(service, SD + "defaultEntailmentRegime", "http://www.w3.org/ns/entailment/Simple");
    FORMATS.forEach(
        name -> graph.link(service, SD + "resultFormat", DescribedGraph.FORMATS + name));
    if (store.defaultGraphIsUnion()) {
      graph.link(service, SD + "feature", SD + "UnionDefaultGraph");
    }
    functions(store, graph, service);
    dataset(store, graph, service, endpoint, dataset);
    graph.write(format, out);
  }

  private static void functions(GraphStore store, DescribedGraph graph, Node service) {
    for (String function : new TreeSet<>(store.functions())) {
      graph.link(service, SD + "extensionFunction", function);
      graph.type(DescribedGraph.iri(function), SD + "Function");
    }
    for (String property : new TreeSet<>(store.propertyFunctions())) {
      graph.link(service, SD + "propertyFeature", property);
      graph.type(DescribedGraph.iri(property), SD + "Feature");
    }
  }

  private static void dataset(
      GraphStore store, DescribedGraph graph, Node service, String endpoint, String address) {
    Node dataset = DescribedGraph.iri(address + "#dataset");
    graph.link(service, SD + "defaultDataset", dataset);
    graph.type(dataset, SD + "Dataset");
    Node union = DescribedGraph.iri(endpoint + "#default-graph");
    graph.link(dataset, SD + "defaultGraph", union);
    graph.type(union, SD + "Graph");
    graph.number(union, DescribedGraph.VOID + "triples", store.size());
    int number = 0;
    for (Map.Entry<String, Long> each : store.graphs().entrySet()) {
      number++;
      Node named = DescribedGraph.part(endpoint, "named-graph", number);
      Node content = DescribedGraph.part(endpoint, "graph", number);
      graph.link(dataset, SD + "namedGraph", named);
      graph.type(named, SD + "NamedGraph");
      graph.link(named, SD + "name", each.getKey());
      graph.link(named, SD + "graph", content);
      graph.type(content, SD + "Graph");
      graph.number(content, DescribedGraph.VOID + "triples", each.getValue());
    }
  }
}
