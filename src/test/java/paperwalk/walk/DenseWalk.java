package paperwalk.walk;

/** The walk by dense linear algebra, to hold the others against. */
final class DenseWalk {
  private final CsrGraph graph;
  private final double[][] steps;

  DenseWalk(CsrGraph graph, double... kindWeights) {
    this.graph = graph;
    int n = graph.papers();
    steps = new double[n][n];
    for (int paper = 0; paper < n; paper++) {
      double total = 0;
      for (int kind = 0; kind < kindWeights.length; kind++) {
        total += graph.end(paper, kind) > graph.start(paper, kind) ? kindWeights[kind] : 0;
      }
      for (int kind = 0; kind < kindWeights.length && total > 0; kind++) {
        for (int arc = graph.start(paper, kind); arc < graph.end(paper, kind); arc++) {
          double share = kindWeights[kind] / total * graph.forward().weight(arc);
          add(graph.forward().target(arc), share, steps[paper]);
        }
      }
    }
  }

  /** The shares of walkers at papers after the first round. */
  private double[] firstRound(Seeds seeds) {
    double[] arrived = new double[graph.papers()];
    for (int i = 0; i < seeds.size(); i++) {
      int seed = seeds.node(i);
      if (graph.isPaper(seed)) {
        for (int to = 0; to < arrived.length; to++) {
          arrived[to] += seeds.weight(i) * steps[seed][to];
        }
      } else {
        add(seed, seeds.weight(i), arrived);
      }
    }
    return arrived;
  }

  /** Walkers that go to a node: to its papers, if it is evidence. */
  private void add(int node, double share, double[] arrived) {
    if (graph.isPaper(node)) {
      arrived[node] += share;
      return;
    }
    for (int arc = graph.start(node); arc < graph.end(node); arc++) {
      arrived[graph.backward().target(arc)] += share * graph.backward().weight(arc);
    }
  }

  /** The scores of a number of rounds. */
  double[] scores(Seeds seeds, double restart, int rounds) {
    int n = graph.papers();
    double[] now = firstRound(seeds);
    double[] scores = new double[n];
    double factor = restart;
    for (int round = 1; round <= rounds; round++) {
      double[] next = new double[n];
      for (int from = 0; from < n; from++) {
        scores[from] += factor * now[from];
        for (int to = 0; to < n; to++) {
          next[to] += now[from] * steps[from][to];
        }
      }
      now = next;
      factor *= 1 - restart;
    }
    return scores;
  }

  /** The scores of all rounds: x = restart · first round + (1 − restart) · steps · x. */
  double[] scores(Seeds seeds, double restart) {
    int n = graph.papers();
    double[] first = firstRound(seeds);
    double[][] matrix = new double[n][n + 1];
    for (int to = 0; to < n; to++) {
      for (int from = 0; from < n; from++) {
        matrix[to][from] = (to == from ? 1 : 0) - (1 - restart) * steps[from][to];
      }
      matrix[to][n] = restart * first[to];
    }
    return eliminate(matrix);
  }

  /** Gauss, with the largest pivot of the column. */
  private static double[] eliminate(double[][] matrix) {
    int n = matrix.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column; row < n; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      double[] swap = matrix[column];
      matrix[column] = matrix[pivot];
      matrix[pivot] = swap;
      for (int row = 0; row < n; row++) {
        double factor = row == column ? 0 : matrix[row][column] / matrix[column][column];
        for (int i = column; i <= n && factor != 0; i++) {
          matrix[row][i] -= factor * matrix[column][i];
        }
      }
    }
    double[] solution = new double[n];
    for (int row = 0; row < n; row++) {
      solution[row] = matrix[row][n] / matrix[row][row];
    }
    return solution;
  }
}
