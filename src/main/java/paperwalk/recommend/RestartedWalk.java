package paperwalk.recommend;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import paperwalk.walk.CsrGraph;
import paperwalk.walk.WalkPart;
import paperwalk.walk.WalkScores;

/** What a random walk with restart brought. */
final class RestartedWalk extends Walked {
  private final EvidenceGraph graph;
  private final Starts starts;
  private final WalkScores scores;
  private final @Nullable WalkScores less;
  private final Set<Integer> known;

  RestartedWalk(
      EvidenceGraph graph,
      Starts starts,
      Starts away,
      WalkScores scores,
      @Nullable WalkScores less) {
    this.graph = graph;
    this.starts = starts;
    this.scores = scores;
    this.less = less;
    this.known = new HashSet<>(starts.papers());
    known.addAll(away.papers());
  }

  @Override
  public double score(int paper) {
    double score = scores.score(paper);
    return less == null ? score : score - TwoRounds.AWAY * less.score(paper);
  }

  @Override
  void candidates(IntConsumer visitor) {
    for (int i = 0; i < scores.size(); i++) {
      if (!known.contains(scores.paper(i))) {
        visitor.accept(scores.paper(i));
      }
    }
  }

  /** A walk forgets where it came from: what no start has came by way of the likeliest paper. */
  @Override
  void parts(int paper, PartVisitor visitor) {
    for (WalkPart part : scores.parts(paper)) {
      boolean node = !graph.isPaper(part.node());
      int from = node ? source(paper, part) : part.node();
      boolean second = !starts.papers().contains(from);
      visitor.part(part.kind(), part.node(), from, second, part.amount());
    }
    if (less != null) {
      for (WalkPart part : less.parts(paper)) {
        double amount = -TwoRounds.AWAY * part.amount();
        visitor.part(part.kind(), part.node(), part.node(), false, amount);
      }
    }
  }

  /** A start that has the node, or else the paper that most walkers came from to it. */
  private int source(int paper, WalkPart part) {
    CsrGraph walk = graph.walk();
    for (int start : starts.papers()) {
      int row = start * walk.kinds() + part.kind();
      if (walk.forward().find(row, part.node()) >= 0) {
        return start;
      }
    }
    int best = -1;
    double most = -1;
    for (int arc = walk.start(part.node()); arc < walk.end(part.node()); arc++) {
      int other = walk.backward().target(arc);
      double share = other == paper ? -1 : scores.score(other) / walk.degree(other);
      if (share > most) {
        most = share;
        best = other;
      }
    }
    return best < 0 ? starts.papers().isEmpty() ? paper : starts.papers().getFirst() : best;
  }

  @Override
  public void close() {
    // Holds nothing but memory.
  }
}
