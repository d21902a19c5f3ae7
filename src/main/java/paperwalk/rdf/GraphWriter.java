package paperwalk.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import paperwalk.model.Catalogue;
import paperwalk.model.Paper;
import paperwalk.model.Paper.Occurrence;
import paperwalk.model.Resource;
import paperwalk.model.Resource.Mention;
import paperwalk.model.RetiredKey;
import paperwalk.model.RuleDescription;
import paperwalk.rdf.QuadSink.TripleSink;

/**
 * Writes a catalogue as N-Quads: sorted lines, each once, so that equal catalogues give equal bytes
 * (the canonical form of RDF 1.1 N-Quads, which is plain since there are no blank nodes).
 *
 * <p>Costs n log n in the number of statements, which are held in memory.
 */
public final class GraphWriter {
  private final String base;

  /**
   * Takes the base of all IRIs.
   *
   * @param base ends in {@code /}
   */
  public GraphWriter(String base) {
    this.base = base;
  }

  /**
   * The lines of the N-Quads document, without their ends.
   *
   * @param catalogue what the lists say
   * @param rules the rules that findings refer to
   */
  public List<String> write(Catalogue catalogue, List<RuleDescription> rules) {
    TreeSet<String> lines = new TreeSet<>();
    QuadSink sink =
        (g, s, p, o) ->
            lines.add(
                NodeFmtLib.strNT(s)
                    + " "
                    + NodeFmtLib.strNT(p)
                    + " "
                    + NodeFmtLib.strNT(o)
                    + " "
                    + NodeFmtLib.strNT(g)
                    + " .");
    Iris iris = new Iris(base);
    Ontology ontology = new Ontology(base);
    ontology.copyKnown(iris, sink);
    rules(iris, rules, sink.in(iris.graph("rules")));
    List<ListGraph> lists = new ArrayList<>();
    for (int i = 0; i < catalogue.lists().size(); i++) {
      ListGraph list = new ListGraph(iris, catalogue, i);
      lists.add(list);
      list.describe(sink.in(iris.graph("lists")));
      list.sections(sink.in(list.graph()));
      list.findings(sink.in(list.findingsGraph()));
    }
    PaperGraph papers = new PaperGraph(iris);
    for (Paper paper : catalogue.papers()) {
      for (Occurrence occurrence : paper.occurrences()) {
        ListGraph list = lists.get(occurrence.list());
        TripleSink in = sink.in(list.graph());
        papers.write(paper, occurrence, in);
        list.entry(iris.paper(paper), occurrence.entry(), in);
      }
    }
    ResourceGraph resources = new ResourceGraph(iris);
    for (Resource resource : catalogue.resources()) {
      for (Mention mention : resource.occurrences()) {
        ListGraph list = lists.get(mention.list());
        TripleSink in = sink.in(list.graph());
        resources.write(resource, mention, in);
        list.entry(iris.named(resource.kind(), resource.key()), mention.entry(), in);
      }
    }
    retired(iris, catalogue.retired(), sink.in(iris.graph("identity")));
    return List.copyOf(lines);
  }

  /** What was once named otherwise leads to its name today, and back. */
  private static void retired(Iris iris, List<RetiredKey> keys, TripleSink sink) {
    for (RetiredKey key : keys) {
      Node old = iris.named(key.kind(), key.key());
      Node now = iris.named(key.kind(), key.successor());
      sink.add(old, Vocabulary.REPLACED_BY, now);
      sink.add(now, Vocabulary.REPLACES, old);
    }
  }

  private static void rules(Iris iris, List<RuleDescription> rules, TripleSink sink) {
    Node scheme = iris.rule("scheme");
    sink.add(scheme, Vocabulary.TYPE, Vocabulary.CONCEPT_SCHEME);
    sink.add(scheme, Vocabulary.PREF_LABEL, Literals.english("Rules for lists"));
    for (RuleDescription rule : rules) {
      Node node = iris.rule(rule.name());
      sink.add(node, Vocabulary.TYPE, Vocabulary.CONCEPT);
      sink.add(node, Vocabulary.IN_SCHEME, scheme);
      sink.add(node, Vocabulary.NOTATION, Literals.text(rule.name()));
      sink.add(node, Vocabulary.PREF_LABEL, Literals.english(rule.title()));
      sink.add(node, Vocabulary.DEFINITION, Literals.english(rule.explanation()));
    }
  }
}
