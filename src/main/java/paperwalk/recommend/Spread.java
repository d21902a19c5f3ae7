package paperwalk.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import paperwalk.walk.EvidenceWalk;

/** What came to papers in one round, from papers and from texts. */
final class Spread implements AutoCloseable {
  private final EvidenceGraph graph;
  private final EvidenceWalk.Round round;
  private final List<TextStarts.Near> near = new ArrayList<>();
  private final List<Integer> texts = new ArrayList<>();

  private Spread(EvidenceGraph graph, EvidenceWalk.Round round) {
    this.graph = graph;
    this.round = round;
  }

  /** From papers, with the same weight each, and texts. */
  static Spread of(EvidenceGraph graph, EvidenceWalk walk, TextStarts starts, Starts from) {
    int[] papers = from.papers().stream().mapToInt(Integer::intValue).toArray();
    double[] masses = new double[papers.length];
    Arrays.fill(masses, 1);
    Spread spread = new Spread(graph, walk.round(papers, masses, false));
    for (int text = 0; text < from.texts().size(); text++) {
      for (TextStarts.Near found : starts.near(from.texts().get(text))) {
        spread.near.add(found);
        spread.texts.add(text);
      }
    }
    return spread;
  }

  /** From papers with weights. */
  static Spread of(EvidenceGraph graph, EvidenceWalk walk, int[] papers, double[] masses) {
    return new Spread(graph, walk.round(papers, masses));
  }

  /** What came to a paper. */
  double arrived(int paper) {
    double sum = round.arrived(paper);
    for (int i = 0; i < near.size(); i++) {
      sum += near.get(i).arrived(paper);
    }
    return sum;
  }

  /** Forgets what came to a paper. */
  void forget(int paper) {
    round.forget(paper);
    near.forEach(found -> found.forget(paper));
  }

  /** Visits the papers to which something came, each once. */
  void papers(IntConsumer visitor) {
    int papers = graph.paperCount();
    for (int i = 0; i < round.size(); i++) {
      int node = round.node(i);
      if (node < papers && round.arrived(node) > 0) {
        visitor.accept(node);
      }
    }
    for (int i = 0; i < near.size(); i++) {
      for (int paper : near.get(i).papers()) {
        if (round.arrived(paper) == 0 && arrived(paper) > 0 && !before(i, paper)) {
          visitor.accept(paper);
        }
      }
    }
  }

  private boolean before(int text, int paper) {
    for (int i = 0; i < text; i++) {
      if (near.get(i).arrived(paper) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The parts of what came to a paper; a text is {@code -1 - number}. */
  void parts(int paper, EvidenceWalk.PartVisitor visitor) {
    round.parts(paper, visitor);
    for (int i = 0; i < near.size(); i++) {
      double amount = near.get(i).arrived(paper);
      if (amount > 0) {
        int text = -1 - texts.get(i);
        visitor.part(near.get(i).kind(), text, text, amount);
      }
    }
  }

  @Override
  public void close() {
    round.close();
  }
}
