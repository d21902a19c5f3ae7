package paperwalk.walk;

import java.util.Arrays;

/** One run of {@link PushWalk}: what waits where, what was sent on, and who is to be looked at. */
final class Pushing {
  private final CsrGraph graph;
  private final CsrRows forward;
  private final CsrRows backward;
  private final int papers;
  private final double[] kindWeights;
  private final Expansion expansion;
  private final double restart;
  private final double epsilon;
  private final SparseVector waiting;
  private final SparseVector sent;
  private final SparseVector home;
  private final byte[] queued;
  private int[] queue = new int[1024];
  private int size;
  private long steps;

  Pushing(CsrGraph graph, double[] kindWeights, double restart, double epsilon, Scratch scratch) {
    this.graph = graph;
    this.forward = graph.forward();
    this.backward = graph.backward();
    this.papers = graph.papers();
    this.kindWeights = kindWeights;
    this.expansion = new Expansion(graph, kindWeights);
    this.restart = restart;
    this.epsilon = epsilon;
    this.waiting = scratch.vector(0);
    this.sent = scratch.vector(1);
    this.home = scratch.vector(2);
    this.queued = scratch.flags();
  }

  void start(int node, double amount) {
    home.add(node, amount);
    add(node, amount);
  }

  /** Sends on, first come first served, until too little waits everywhere. */
  void run() {
    int[] now = new int[1024];
    while (size > 0) {
      int count = size;
      int[] swap = now;
      now = queue;
      queue = swap;
      size = 0;
      for (int i = 0; i < count; i++) {
        int node = now[i];
        queued[node] = 0;
        if (waiting.get(node) > epsilon * graph.degree(node)) {
          double amount = waiting.take(node);
          sent.add(node, amount);
          if (node < papers) {
            leavePaper(node, amount);
          } else {
            leaveEvidence(node - papers, amount);
          }
        }
      }
    }
  }

  /**
   * What was found. An arrival counts {@code restart}, and its other part waits or was sent on: so
   * what ever came to a paper says its score, and nothing else needs to be held.
   */
  WalkScores scores() {
    int[] keys = new int[waiting.size()];
    double[] scores = new double[keys.length];
    int found = 0;
    double left = 0;
    for (int i = 0; i < waiting.size(); i++) {
      int node = waiting.touched(i);
      left += waiting.get(node);
      double came = waiting.get(node) + sent.get(node) - home.get(node);
      if (node < papers && came > 2 * SparseVector.TRACE) {
        keys[found] = node;
        scores[found++] = restart / (1 - restart) * came;
      }
    }
    SparseScores all = new SparseScores(Arrays.copyOf(keys, found), Arrays.copyOf(scores, found));
    LastSteps lastSteps = new RecordedSteps(graph, kindWeights, sent.copy(restart));
    return new WalkScores(all, left, steps, paper -> 0, lastSteps);
  }

  private void leavePaper(int paper, double mass) {
    double total = expansion.total(paper);
    if (!(total > 0)) {
      return;
    }
    for (int kind = 0; kind < kindWeights.length; kind++) {
      double share = mass * (kindWeights[kind] / total);
      int end = share > 0 ? graph.end(paper, kind) : 0;
      int start = share > 0 ? graph.start(paper, kind) : 0;
      for (int arc = start; arc < end; arc++) {
        int target = forward.target(arc);
        double amount = share * forward.weight(arc);
        add(target, target < papers ? (1 - restart) * amount : amount);
      }
      steps += end - start;
    }
  }

  private void leaveEvidence(int row, double mass) {
    double share = (1 - restart) * mass;
    int end = backward.end(row);
    int start = backward.start(row);
    for (int arc = start; arc < end; arc++) {
      add(backward.target(arc), share * backward.weight(arc));
    }
    steps += end - start;
  }

  private void add(int node, double amount) {
    if (amount > 0) {
      waiting.add(node, amount);
      if (queued[node] == 0 && waiting.get(node) > epsilon) {
        queued[node] = 1;
        if (size == queue.length) {
          queue = Arrays.copyOf(queue, size * 2);
        }
        queue[size++] = node;
      }
    }
  }
}
