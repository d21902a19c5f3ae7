package paperwalk.store.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Terms and statements of all kinds, the same for the same seed. */
final class RandomTerms {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final List<String> TEXTS =
      List.of(
          "", "a", "ab", "é", "\u4e2d\u6587", "\ud83d\ude00", "\uffff", "\ud83d", "A\n\t\"\\", " ");

  private final Random random;
  private final List<Node> subjects = new ArrayList<>();
  private final List<Node> predicates = new ArrayList<>();
  private final List<Node> objects = new ArrayList<>();
  private final List<Node> graphs = new ArrayList<>();

  RandomTerms(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      subjects.add(
          i % 4 == 0
              ? NodeFactory.createBlankNode("b" + i)
              : NodeFactory.createURI("http://x/" + text() + i));
      predicates.add(NodeFactory.createURI("http://x/p" + i % 6));
      graphs.add(i % 7 == 0 ? NodeFactory.createBlankNode("g" + i % 2) : uri("g" + i % 5));
    }
    objects.addAll(subjects);
    objects.addAll(literals());
    for (int i = 0; i < 20; i++) {
      objects.add(NodeFactory.createTripleTerm(any(subjects), any(predicates), any(objects)));
    }
  }

  /** Terms that differ only in what RDF tells apart. */
  static List<Node> literals() {
    List<Node> all = new ArrayList<>();
    for (String text : TEXTS) {
      if (!text.equals("\ud83d")) {
        all.add(NodeFactory.createLiteralString(text));
        all.add(NodeFactory.createLiteralLang(text, "en"));
        all.add(NodeFactory.createLiteralLang(text, "EN-gb"));
        all.add(NodeFactory.createLiteralDirLang(text, "en", "ltr"));
        all.add(NodeFactory.createLiteralDirLang(text, "ar", "rtl"));
        all.add(typed(text, "http://x/type"));
        all.add(typed(text, XSD + "integer"));
      }
    }
    for (String type :
        List.of(
            "integer",
            "long",
            "int",
            "short",
            "byte",
            "nonNegativeInteger",
            "positiveInteger",
            "nonPositiveInteger",
            "negativeInteger",
            "unsignedLong",
            "unsignedInt",
            "unsignedShort",
            "unsignedByte",
            "decimal",
            "double",
            "float",
            "string",
            "boolean")) {
      for (String text :
          List.of(
              "1",
              "01",
              "+1",
              "-1",
              "0",
              "-0",
              "10",
              "9",
              "300",
              "-129",
              "1.0",
              "1.50",
              "1e0",
              "1E1",
              "NaN",
              "INF",
              "-INF",
              "99999999999999999999",
              "-99999999999999999999",
              "0.1000000000000000000001",
              "0.1",
              " 7 ",
              "x",
              "true")) {
        all.add(typed(text, XSD + type));
      }
    }
    for (String type : List.of("gYear", "gYearMonth", "date", "dateTime", "time", "gDay")) {
      for (String text :
          List.of(
              "2024",
              "0999",
              "-0044",
              "12024",
              "2024Z",
              "2024-02",
              "2023-12",
              "2024-02+02:00",
              "2024-02-29",
              "2023-02-29",
              "1969-12-31",
              "2024-02-29Z",
              "2024-02-29T10:00:00",
              "2024-02-29T09:59:59.999",
              "2024-02-29T24:00:00",
              "2024-02-29T10:00:00Z",
              "2024-02-29T10:00:00+02:00",
              "2024-02-29T10:00:00-05:30",
              "10:00:00",
              "---05")) {
        all.add(typed(text, XSD + type));
      }
    }
    return all;
  }

  static Node typed(String text, String type) {
    return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
  }

  static Node uri(String name) {
    return NodeFactory.createURI("http://x/" + name);
  }

  private String text() {
    return List.of("", "é", "\ud83d\ude00", "z", "\uffee").get(random.nextInt(5));
  }

  Node subject() {
    return any(subjects);
  }

  Node predicate() {
    return any(predicates);
  }

  Node object() {
    return any(objects);
  }

  Node graph() {
    return any(graphs);
  }

  private Node any(List<Node> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Statements, some of them twice and some in the default graph. */
  List<Quad> quads(int count) {
    Quad[] quads = new Quad[count];
    Arrays.setAll(
        quads,
        i -> {
          Node graph = random.nextInt(8) == 0 ? Quad.defaultGraphNodeGenerated : graph();
          return Quad.create(graph, subject(), predicate(), object());
        });
    return List.of(quads);
  }
}
