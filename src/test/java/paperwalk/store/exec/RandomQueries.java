package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Small random graphs, and random queries of every operator over them. */
final class RandomQueries {
  private static final String[] VARS = {"?a", "?b", "?c", "?d", "?e"};
  private final Random random;
  private int fresh;

  RandomQueries(long seed) {
    this.random = new Random(seed);
  }

  DatasetGraph graph() {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    int size = 20 + random.nextInt(120);
    for (int i = 0; i < size; i++) {
      dataset.add(graphName(), subject(), iri("p" + random.nextInt(4)), object());
    }
    return dataset;
  }

  private Node graphName() {
    return random.nextInt(4) == 0 ? iri("g" + random.nextInt(3)) : Quad.defaultGraphIRI;
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  private Node subject() {
    return random.nextInt(12) == 0
        ? NodeFactory.createBlankNode("b" + random.nextInt(3))
        : iri("s" + random.nextInt(12));
  }

  private Node object() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3, 4 -> subject();
      case 5 ->
          NodeFactory.createLiteralDT(
              (random.nextInt(4) == 0 ? "0" : "") + random.nextInt(9), XSDDatatype.XSDinteger);
      case 6 -> NodeFactory.createLiteralDT(random.nextInt(5) + ".50", XSDDatatype.XSDdecimal);
      case 7 -> NodeFactory.createLiteralLang(word(), random.nextBoolean() ? "en" : "de");
      case 8 -> NodeFactory.createLiteralDT("20" + (10 + random.nextInt(9)), XSDDatatype.XSDgYear);
      case 9 -> NodeFactory.createLiteralDT(random.nextInt(4) + "e0", XSDDatatype.XSDdouble);
      default -> NodeFactory.createLiteralString(word());
    };
  }

  private String word() {
    return List.of("alpha", "Beta", "gamma ray", "delta-7", "", "éclair", "alphabet", "Été")
        .get(random.nextInt(8));
  }

  private String var() {
    return VARS[random.nextInt(VARS.length)];
  }

  private String term() {
    return switch (random.nextInt(9)) {
      case 0 -> "<http://example.org/s" + random.nextInt(13) + ">";
      case 1 -> random.nextInt(9) + "";
      case 2 -> "\"" + word() + "\"";
      default -> var();
    };
  }

  private String triple() {
    String subject =
        random.nextInt(5) == 0 ? "<http://example.org/s" + random.nextInt(12) + ">" : var();
    String predicate =
        random.nextInt(8) == 0 ? "?p" : "<http://example.org/p" + random.nextInt(4) + ">";
    if (random.nextInt(8) == 0) {
      predicate = path();
    }
    return subject + " " + predicate + " " + term() + " . ";
  }

  private String path() {
    String p = "<http://example.org/p" + random.nextInt(4) + ">";
    String q = "<http://example.org/p" + random.nextInt(4) + ">";
    return switch (random.nextInt(9)) {
      case 0 -> p + "*";
      case 1 -> p + "+";
      case 2 -> p + "?";
      case 3 -> "(" + p + "|" + q + ")+";
      case 4 -> "(" + p + "/" + q + ")*";
      case 5 -> "^" + p + "/" + q;
      case 6 -> "(^" + p + ")+";
      case 7 -> "!(" + p + "|^" + q + ")";
      default -> p + "|" + q;
    };
  }

  private String triples() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(triple());
    }
    return text.toString();
  }

  String group(int depth) {
    StringBuilder text = new StringBuilder("{ ");
    if (random.nextInt(10) > 0) {
      text.append(triples());
    }
    for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
      text.append(part(depth - 1));
    }
    if (random.nextInt(3) == 0) {
      text.append("FILTER (").append(condition(depth)).append(") ");
    }
    return text.append("} ").toString();
  }

  private String part(int depth) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> "OPTIONAL " + group(depth);
      case 2, 3 -> group(depth) + "UNION " + group(depth);
      case 4 -> "MINUS " + group(depth);
      case 5 -> "BIND (" + expression() + " AS ?f" + fresh++ + ") ";
      case 6 ->
          "VALUES ("
              + var()
              + " "
              + "?v"
              + fresh++
              + ") { ("
              + constant()
              + " 1) (UNDEF 2) ("
              + constant()
              + " UNDEF) } ";
      case 7 -> "{ " + select(depth, true) + " } ";
      case 8 ->
          "GRAPH "
              + (random.nextBoolean() ? var() : "<http://example.org/g" + random.nextInt(4) + ">")
              + " "
              + group(depth);
      default -> group(depth);
    };
  }

  private String constant() {
    return random.nextBoolean()
        ? "<http://example.org/s" + random.nextInt(12) + ">"
        : "\"" + word() + "\"";
  }

  private String condition(int depth) {
    return switch (random.nextInt(18)) {
      case 14 ->
          "REGEX("
              + var()
              + ", \""
              + List.of("ALPHA", "a.*b", "ét", "^be", "mm+a").get(random.nextInt(5))
              + "\", \"i\")";
      case 15 ->
          "CONTAINS(LCASE(STR("
              + var()
              + ")), \""
              + List.of("alpha", "é", "", "S1").get(random.nextInt(4))
              + "\")";
      case 16 ->
          "STRENDS(STR(" + var() + "), \"" + List.of("a", "s1", "7").get(random.nextInt(3)) + "\")";
      case 17 ->
          "REGEX("
              + var()
              + ", \""
              + List.of("alpha", "bet?a", "mm+", "y$").get(random.nextInt(4))
              + "\")";
      case 0 -> var() + " = " + var();
      case 1 -> var() + " != <http://example.org/s" + random.nextInt(12) + ">";
      case 2 -> var() + " = <http://example.org/s" + random.nextInt(12) + ">";
      case 3 -> var() + " > " + random.nextInt(9);
      case 4 -> "BOUND(" + var() + ")";
      case 5 ->
          "REGEX(STR("
              + var()
              + "), \""
              + List.of("alpha", "^B", "a$", "é", "s1").get(random.nextInt(5))
              + "\", \"i\")";
      case 6 -> "CONTAINS(STR(" + var() + "), \"l\")";
      case 7 -> "isIRI(" + var() + ") || " + condition(0);
      case 8 -> "!(" + condition(0) + ")";
      case 9 -> condition(0) + " && " + condition(0);
      case 10 -> var() + " IN (<http://example.org/s1>, 3, \"alpha\")";
      case 11 -> (random.nextBoolean() ? "NOT " : "") + "EXISTS " + group(Math.min(1, depth));
      case 12 -> "STRSTARTS(" + var() + ", \"al\")";
      default -> "LANG(" + var() + ") = \"en\"";
    };
  }

  private String expression() {
    return switch (random.nextInt(6)) {
      case 0 -> var();
      case 1 -> "STR(" + var() + ")";
      case 2 -> var() + " + 1";
      case 3 -> "COALESCE(" + var() + ", \"none\")";
      case 4 -> "DATATYPE(" + var() + ")";
      default -> "IF(BOUND(" + var() + "), " + var() + ", 7)";
    };
  }

  /** A SELECT, whose order does not matter. */
  String select(int depth, boolean inner) {
    String where = group(depth);
    List<String> vars = new ArrayList<>();
    for (String var : VARS) {
      if (random.nextInt(3) > 0) {
        vars.add(var);
      }
    }
    if (vars.isEmpty()) {
      vars.add(VARS[0]);
    }
    if (random.nextInt(4) == 0) {
      String key = random.nextInt(4) == 0 ? "" : vars.getFirst();
      String by = key.isEmpty() ? "" : " GROUP BY " + key;
      String aggregate =
          switch (random.nextInt(8)) {
            case 0 -> "COUNT(*)";
            case 1 -> "COUNT(" + var() + ")";
            case 2 -> "COUNT(DISTINCT " + var() + ")";
            case 3 -> "SUM(" + var() + ")";
            case 4 -> "MIN(" + var() + ")";
            case 5 -> "MAX(" + var() + ")";
            case 6 -> "AVG(" + var() + ")";
            default -> "COUNT(DISTINCT *)";
          };
      String having = random.nextInt(4) == 0 ? " HAVING (COUNT(*) > 1)" : "";
      return "SELECT "
          + key
          + " ("
          + aggregate
          + " AS ?n"
          + fresh++
          + ") WHERE "
          + where
          + by
          + having;
    }
    String distinct = random.nextInt(3) == 0 ? "DISTINCT " : "";
    return "SELECT " + distinct + String.join(" ", vars) + " WHERE " + where;
  }

  /** Keys to order a query's answer by. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      String var = var();
      keys.add(random.nextInt(3) == 0 ? "DESC(" + var + ")" : var);
    }
    return keys;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
