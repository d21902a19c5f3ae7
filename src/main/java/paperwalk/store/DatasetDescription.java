package paperwalk.store;

import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * What a snapshot's data are: how many, of which classes and properties, in whose vocabularies, and
 * how to get at them; in the terms of VoID (W3C Interest Group Note, 2011).
 */
public final class DatasetDescription {
  private static final String VOID = DescribedGraph.VOID;

  private DatasetDescription() {}

  /**
   * Writes the description. The first time for a store costs a few passes over all statements.
   *
   * @param address where the description is
   * @param root the address of the server, with a slash at the end
   * @param format one for graphs
   * @param out stays open
   * @throws SparqlException if the form cannot carry it
   */
  public static void write(
      GraphStore store, String address, String root, ResultFormat format, OutputStream out)
      throws SparqlException {
    DatasetStatistics statistics = store.statistics();
    DescribedGraph graph = new DescribedGraph();
    Node document = DescribedGraph.iri(address);
    Node dataset = DescribedGraph.iri(address + "#dataset");
    graph.type(document, VOID + "DatasetDescription");
    graph.link(document, DescribedGraph.FOAF + "primaryTopic", dataset);
    graph.type(dataset, VOID + "Dataset");
    graph.english(
        dataset,
        DescribedGraph.DCTERMS + "title",
        "Papers, venues, topics and code repositories of curated reading lists");
    graph.text(dataset, DescribedGraph.DCTERMS + "identifier", store.snapshot().name());
    graph.link(dataset, DescribedGraph.FOAF + "homepage", root);
    graph.link(dataset, VOID + "sparqlEndpoint", root + "sparql");
    graph.link(dataset, VOID + "dataDump", root + "graph?default");
    graph.text(dataset, VOID + "uriSpace", store.snapshot().base());
    for (String form : new String[] {"Turtle", "JSON-LD", "N-Triples", "RDF_XML"}) {
      graph.link(dataset, VOID + "feature", DescribedGraph.FORMATS + form);
    }
    numbers(statistics, graph, dataset, address);
    statistics.examples().forEach(each -> graph.link(dataset, VOID + "exampleResource", each));
    graph.write(format, out);
  }

  private static void numbers(
      DatasetStatistics statistics, DescribedGraph graph, Node dataset, String address) {
    graph.number(dataset, VOID + "triples", statistics.triples());
    graph.number(dataset, VOID + "entities", statistics.entities());
    graph.number(dataset, VOID + "distinctSubjects", statistics.subjects());
    graph.number(dataset, VOID + "distinctObjects", statistics.objects());
    graph.number(dataset, VOID + "classes", statistics.classes().size());
    graph.number(dataset, VOID + "properties", statistics.properties().size());
    Set<String> vocabularies = new TreeSet<>();
    int number = 0;
    for (Map.Entry<String, Long> each : statistics.classes().entrySet()) {
      Node part = DescribedGraph.part(address, "class", ++number);
      graph.link(dataset, VOID + "classPartition", part);
      graph.link(part, VOID + "class", each.getKey());
      graph.number(part, VOID + "entities", each.getValue());
      vocabularies.add(namespace(each.getKey()));
    }
    number = 0;
    for (Map.Entry<String, Long> each : statistics.properties().entrySet()) {
      Node part = DescribedGraph.part(address, "property", ++number);
      graph.link(dataset, VOID + "propertyPartition", part);
      graph.link(part, VOID + "property", each.getKey());
      graph.number(part, VOID + "triples", each.getValue());
      vocabularies.add(namespace(each.getKey()));
    }
    vocabularies.forEach(each -> graph.link(dataset, VOID + "vocabulary", each));
  }

  /** What stands before the local name. */
  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
