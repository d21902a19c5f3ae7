package paperwalk.recommend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import paperwalk.model.EdgeKind;
import paperwalk.model.NodeKind;
import paperwalk.walk.EvidenceWalk;
import paperwalk.walk.SectionFile;
import paperwalk.walk.SectionFileWriter;
import paperwalk.walk.TextColumn;

/**
 * The kinds of evidence of a graph.
 *
 * @param kinds as {@code walk.ttl} declares them, by number; behind them, in the graph, follow the
 *     words of each kind that is a text
 * @param meanArcs for each, the mean number of nodes of a paper that has any
 */
record KindTable(List<EdgeKind> kinds, List<Double> meanArcs) {
  private static final String SECTION = "evidence.kinds";

  /** The number of the layer that holds the words of a kind, or -1 if it is no text. */
  int words(int kind) {
    if (!kinds.get(kind).form().isText()) {
      return -1;
    }
    int layer = kinds.size();
    for (int i = 0; i < kind; i++) {
      layer += kinds.get(i).form().isText() ? 1 : 0;
    }
    return layer;
  }

  /** The kind that a layer of the graph belongs to. */
  int kindOf(int layer) {
    for (int i = 0; layer >= kinds.size() && i < kinds.size(); i++) {
      if (words(i) == layer) {
        return i;
      }
    }
    return layer;
  }

  /** What a node of a layer stands for. */
  NodeKind nodeKind(int layer) {
    return layer >= kinds.size() ? NodeKind.TERM : kinds.get(layer).nodeKind();
  }

  /** How each layer is walked: those of words are not, papers go to their neighbours directly. */
  List<EvidenceWalk.Kind> walked(double[] weights) {
    return walked(weights, 0);
  }

  /**
   * The same, with the words of texts walked as well.
   *
   * @param words weight of a word that two texts share and that is all of both, in parts of the
   *     weight of its kind
   */
  List<EvidenceWalk.Kind> walked(double[] weights, double words) {
    List<EvidenceWalk.Kind> walked = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      EdgeKind kind = kinds.get(i);
      walked.add(
          new EvidenceWalk.Kind(weights[i], kind.amount(), meanArcs.get(i), kind.agreement()));
    }
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).form().isText()) {
        walked.add(new EvidenceWalk.Kind(weights[i] * words, 0, 1, 0));
      }
    }
    return walked;
  }

  /** The declared weights of the first round. */
  double[] weights() {
    return kinds.stream().mapToDouble(EdgeKind::weight).toArray();
  }

  /** The declared weights of the second round. */
  double[] onward() {
    return kinds.stream().mapToDouble(EdgeKind::onward).toArray();
  }

  void write(SectionFileWriter file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      EdgeKind kind = kinds.get(i);
      lines.add(
          String.join(
              "\t",
              kind.id(),
              kind.path(),
              kind.form().name(),
              kind.nodeKind().name(),
              Double.toString(kind.weight()),
              Double.toString(kind.onward()),
              Double.toString(kind.amount()),
              Double.toString(kind.agreement()),
              Double.toString(kind.popularity()),
              kind.phrase().replace('\t', ' '),
              Double.toString(meanArcs.get(i))));
    }
    TextColumn.write(file, SECTION, lines);
  }

  static KindTable read(SectionFile file) throws IOException {
    TextColumn lines = TextColumn.read(file, SECTION);
    List<EdgeKind> kinds = new ArrayList<>();
    List<Double> meanArcs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split("\t", -1);
      try {
        kinds.add(
            new EdgeKind(
                parts[0],
                parts[1],
                EdgeKind.Form.valueOf(parts[2]),
                NodeKind.valueOf(parts[3]),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                Double.parseDouble(parts[6]),
                Double.parseDouble(parts[7]),
                Double.parseDouble(parts[8]),
                parts[9]));
        meanArcs.add(Double.parseDouble(parts[10]));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new IOException(file.path() + " is damaged: kind " + i + " cannot be read", e);
      }
    }
    return new KindTable(kinds, meanArcs);
  }
}
