package paperwalk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The round with agreement, against full matrices. */
class EvidenceWalkTest {
  private static final int PAPERS = 12;
  private static final int KINDS = 3;

  /** Two kinds of nodes and one of direct arcs, as full matrices and as a graph. */
  private static final class Case {
    final double[][][] there = new double[KINDS][PAPERS][];
    final double[][][] back = new double[KINDS][][];
    final double[][] direct = new double[PAPERS][PAPERS];
    final int[] sizes = {7, 5, 0};
    final CsrGraph graph;

    Case(Random random) {
      CsrGraphBuilder builder = new CsrGraphBuilder(PAPERS, KINDS);
      int[] first = new int[KINDS];
      for (int kind = 0; kind < KINDS; kind++) {
        first[kind] = builder.addNodes(kind, sizes[kind]);
        back[kind] = new double[sizes[kind]][PAPERS];
      }
      for (int paper = 0; paper < PAPERS; paper++) {
        for (int kind = 0; kind < KINDS; kind++) {
          there[kind][paper] = new double[sizes[kind]];
          for (int node = 0; node < sizes[kind]; node++) {
            if (random.nextInt(3) == 0) {
              float to = random.nextFloat();
              float from = random.nextFloat();
              builder.addEdge(paper, first[kind] + node, kind, to, from);
              there[kind][paper][node] = to;
              back[kind][node][paper] = from;
            }
          }
        }
        for (int other = 0; other < PAPERS; other++) {
          if (other != paper && random.nextInt(4) == 0) {
            float weight = random.nextFloat();
            builder.addArc(paper, other, 2, weight);
            direct[paper][other] = weight;
          }
        }
      }
      graph = builder.build();
    }

    /** What comes to each paper, by the definition; what a paper brings itself does not count. */
    double[] arrivals(int[] starts, double[] masses, List<EvidenceWalk.Kind> kinds) {
      double[] arrivals = new double[PAPERS];
      for (int kind = 0; kind < KINDS; kind++) {
        for (int node = 0; node < sizes[kind]; node++) {
          int having = 0;
          for (int i = 0; i < starts.length; i++) {
            having += masses[i] > 0 && there[kind][starts[i]][node] > 0 ? 1 : 0;
          }
          for (int i = 0; i < starts.length; i++) {
            double mass = masses[i] * strength(kind, starts[i], kinds.get(kind));
            mass *= there[kind][starts[i]][node] * Math.pow(having, kinds.get(kind).agreement());
            for (int paper = 0; paper < PAPERS; paper++) {
              arrivals[paper] += paper == starts[i] ? 0 : mass * back[kind][node][paper];
            }
          }
        }
      }
      for (int i = 0; i < starts.length; i++) {
        for (int paper = 0; paper < PAPERS; paper++) {
          double mass = masses[i] * strength(2, starts[i], kinds.get(2));
          arrivals[paper] += mass * direct[starts[i]][paper];
        }
      }
      return arrivals;
    }

    private double strength(int kind, int paper, EvidenceWalk.Kind how) {
      double arcs = 0;
      for (double weight : kind == 2 ? direct[paper] : there[kind][paper]) {
        arcs += weight > 0 ? 1 : 0;
      }
      return arcs == 0 ? 0 : how.weight() * Math.pow(arcs / how.meanArcs(), how.amount());
    }
  }

  private static List<EvidenceWalk.Kind> kinds(Random random) {
    List<EvidenceWalk.Kind> kinds = new ArrayList<>();
    for (int kind = 0; kind < KINDS; kind++) {
      kinds.add(
          new EvidenceWalk.Kind(
              random.nextDouble(), random.nextInt(2) * 0.5, 2.5, random.nextInt(2) * 0.8));
    }
    return kinds;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRoundIsWhatFullMatricesSay(long seed) {
    Random random = new Random(seed);
    Case given = new Case(random);
    List<EvidenceWalk.Kind> kinds = kinds(random);
    EvidenceWalk walk = new EvidenceWalk(given.graph, kinds);
    int[] starts = {1, 4, 7, 9};
    double[] masses = {1, 0.5, 2, 0};

    try (EvidenceWalk.Round round = walk.round(starts, masses)) {
      double[] expected = given.arrivals(starts, masses, kinds);
      for (int paper = 0; paper < PAPERS; paper++) {
        double[] sum = {0};
        round.parts(paper, (kind, via, from, amount) -> sum[0] += amount);
        assertThat(round.arrived(paper)).isCloseTo(expected[paper], within(1e-9));
        assertThat(sum[0]).isCloseTo(expected[paper], within(1e-9));
      }
    }
  }

  @Test
  void memoryIsCleanForTheNextRound() {
    Random random = new Random(11);
    Case given = new Case(random);
    EvidenceWalk walk = new EvidenceWalk(given.graph, kinds(random));
    double[] first = new double[PAPERS];
    for (int turn = 0; turn < 3; turn++) {
      try (EvidenceWalk.Round round = walk.round(new int[] {2, 3}, new double[] {1, 1})) {
        for (int paper = 0; paper < PAPERS; paper++) {
          if (turn == 0) {
            first[paper] = round.arrived(paper);
          }
          assertThat(round.arrived(paper)).isEqualTo(first[paper]);
        }
      }
      walk.round(new int[] {5, 6, 7}, new double[] {3, 2, 1}).close();
    }
  }

  @Test
  void aRoundMayStartAtEvidence() {
    Case given = new Case(new Random(5));
    List<EvidenceWalk.Kind> kinds = kinds(new Random(5));
    int node = given.graph.firstNode(0) + 3;

    try (EvidenceWalk.Round round =
        new EvidenceWalk(given.graph, kinds).round(new int[] {node}, new double[] {2})) {
      for (int paper = 0; paper < PAPERS; paper++) {
        assertThat(round.arrived(paper)).isCloseTo(2 * given.back[0][3][paper], within(1e-9));
      }
    }
  }

  @Test
  void theCostIsTheNumberOfArcs() {
    Case given = new Case(new Random(6));
    EvidenceWalk walk =
        new EvidenceWalk(
            given.graph,
            List.of(
                new EvidenceWalk.Kind(1, 0, 1, 0),
                new EvidenceWalk.Kind(0, 0, 1, 0),
                new EvidenceWalk.Kind(1, 0, 1, 0)));
    long arcs = 0;
    for (int arc = given.graph.start(4, 0); arc < given.graph.end(4, 0); arc++) {
      arcs += 1 + given.graph.degree(given.graph.forward().target(arc));
    }
    arcs += given.graph.end(4, 2) - given.graph.start(4, 2);

    assertThat(walk.cost(new int[] {4}, Long.MAX_VALUE)).isEqualTo(arcs);
    assertThat(walk.cost(new int[] {4}, 3)).isBetween(4L, arcs);
  }

  @Test
  void wrongNumbersAreRefused() {
    CsrGraph graph = new Case(new Random(7)).graph;

    assertThatThrownBy(() -> new EvidenceWalk(graph, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 of the graph");
    EvidenceWalk walk = new EvidenceWalk(graph, kinds(new Random(7)));
    assertThatThrownBy(() -> walk.round(new int[] {1}, new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
