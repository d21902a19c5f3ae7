package paperwalk.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import paperwalk.model.EdgeKind;
import paperwalk.model.PaperNode;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;

/** Walk graphs written down in a test, with the kinds of evidence that the program declares. */
final class SmallGraph {
  private static final List<EdgeKind> KINDS = new Ontology(Vocabulary.DEFAULT_BASE).edgeKinds();

  private final Map<String, Row> rows = new TreeMap<>();

  private record Row(
      String title, int date, boolean code, List<String> ids, List<String[]> nodes) {}

  /** Adds a paper that is known by its title alone. */
  SmallGraph paper(String key, String title) {
    return paper(key, title, 0, false);
  }

  SmallGraph paper(String key, String title, int date, boolean code, String... ids) {
    rows.put("paper/" + key, new Row(title, date, code, List.of(ids), new ArrayList<>()));
    return this;
  }

  /** Adds what a paper has, by the id of the kind. */
  SmallGraph has(String key, String kind, String node) {
    Row row = rows.get("paper/" + key);
    if (row == null) {
      throw new IllegalArgumentException("no paper " + key);
    }
    row.nodes.add(new String[] {kind, node});
    return this;
  }

  EvidenceGraph build() {
    EvidenceGraphBuilder builder = new EvidenceGraphBuilder(KINDS);
    rows.forEach(
        (iri, row) -> builder.addPaper(new PaperNode(iri, row.title, row.ids, row.date, row.code)));
    int paper = 0;
    for (Row row : rows.values()) {
      builder.addText(kind("term"), paper, row.title);
      for (String[] node : row.nodes) {
        builder.add(kind(node[0]), paper, node[1], node[1].toUpperCase(Locale.ROOT));
      }
      paper++;
    }
    return builder.build();
  }

  static int kind(String id) {
    for (int i = 0; i < KINDS.size(); i++) {
      if (KINDS.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
