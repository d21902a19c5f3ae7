package paperwalk.walk;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The exact walk of one round, from the papers one has to those they lead to, with evidence weighed
 * by how much of it there is and how far it agrees.
 *
 * <p>A round goes from papers to the nodes of evidence they have and on to the papers that have
 * those (P3alpha: Cooper et al. 2014; with arrivals divided by a power of the degree, which is in
 * the graph's weights, RP3beta: Paudel et al. 2017), or directly to the nearest papers. Two things
 * are added to the plain walk, each an exponent of its kind of evidence, 0 for none: a paper with
 * more evidence of a kind sends more through it; and a node that several of the starting papers
 * have counts more than the sum of what each brings (as boosting does in Pixie: Eksombatchai et al.
 * 2018).
 *
 * <p>Costs an addition for each arc of the starting papers and of the nodes they have, and gives
 * the same numbers every time. May be used by any number of threads at once; each round that is
 * open holds 12 bytes a node.
 */
public final class EvidenceWalk {
  private final CsrGraph graph;
  private final List<Kind> kinds;
  private final double[] weights;
  private final Queue<CountedSums> idle = new ConcurrentLinkedQueue<>();

  /** Powers of small numbers are kept, so that none is taken for each node. */
  private static final int POWERS = 64;

  private final double[][] agreements;
  private final CountedSums zeros;

  /**
   * How one kind of evidence is walked.
   *
   * @param weight its share at a paper, relative to the others; 0 leaves it out
   * @param amount exponent of a paper's number of arcs over their mean
   * @param meanArcs mean number of arcs of this kind, of the papers that have any; above 0
   * @param agreement exponent of the number of starting papers that have a node
   */
  public record Kind(double weight, double amount, double meanArcs, double agreement) {}

  /** What a part of an arrival came through. */
  @FunctionalInterface
  public interface PartVisitor {
    /**
     * Takes a part.
     *
     * @param kind the kind of evidence
     * @param via the node of evidence; or, of a direct arc, the paper it left
     * @param from the starting paper that brought it
     * @param amount what came
     */
    void part(int kind, int via, int from, double amount);
  }

  /**
   * Takes what is the same for all rounds.
   *
   * @param kinds for each kind of the graph how it is walked
   */
  public EvidenceWalk(CsrGraph graph, List<Kind> kinds) {
    if (kinds.size() != graph.kinds()) {
      throw new IllegalArgumentException(
          kinds.size() + " kinds are given for " + graph.kinds() + " of the graph");
    }
    this.graph = graph;
    this.kinds = List.copyOf(kinds);
    this.weights = kinds.stream().mapToDouble(Kind::weight).toArray();
    this.zeros = new CountedSums(graph.nodes());
    this.agreements = new double[kinds.size()][POWERS];
    for (int kind = 0; kind < agreements.length; kind++) {
      for (int count = 0; count < POWERS; count++) {
        agreements[kind][count] = count < 2 ? 1 : Math.pow(count, kinds.get(kind).agreement);
      }
    }
  }

  /**
   * How many arcs a round follows, counted until there are too many.
   *
   * @param papers where it would start
   * @param most where to stop counting
   */
  public long cost(int[] papers, long most) {
    long cost = 0;
    for (int i = 0; i < papers.length && cost <= most; i++) {
      cost += WalkPlanner.firstRound(graph, papers[i], weights, most - cost);
    }
    return cost;
  }

  /**
   * Walks a round.
   *
   * @param nodes where it starts, each once: papers, or evidence in the middle of a round
   * @param masses what starts at each; 0 or more
   */
  public Round round(int[] nodes, double[] masses) {
    return round(nodes, masses, true);
  }

  /**
   * Walks a round.
   *
   * @param again whether what others bring to the papers where it starts is of interest; if not,
   *     nothing arrives there, which costs less
   */
  public Round round(int[] nodes, double[] masses, boolean again) {
    if (nodes.length != masses.length) {
      throw new IllegalArgumentException(nodes.length + " nodes, " + masses.length + " masses");
    }
    return new Round(nodes.clone(), masses.clone(), again);
  }

  /** Where nothing starts, nothing is written: one memory of zeros does for all such rounds. */
  private CountedSums borrow(int starts) {
    if (starts == 0) {
      return zeros;
    }
    CountedSums sums = idle.poll();
    return sums == null ? new CountedSums(graph.nodes()) : sums;
  }

  private double agreement(int kind, int count) {
    return count < POWERS ? agreements[kind][count] : Math.pow(count, kinds.get(kind).agreement);
  }

  private double strength(int kind, int arcs) {
    Kind how = kinds.get(kind);
    return how.amount == 0 ? how.weight : how.weight * Math.pow(arcs / how.meanArcs, how.amount);
  }

  /** What a round brought to nodes of evidence and to papers, until it is closed. */
  public final class Round implements AutoCloseable {
    private final int[] starts;
    private final double[] masses;
    private final CountedSums sums;
    private @Nullable Contributions contributions;

    private Round(int[] starts, double[] masses, boolean again) {
      this.starts = starts;
      this.masses = masses;
      this.sums = borrow(starts.length);
      CsrRows forward = graph.forward();
      for (int i = 0; i < starts.length; i++) {
        if (!graph.isPaper(starts[i])) {
          sums.add(starts[i], masses[i]);
          continue;
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
          int start = graph.start(starts[i], kind);
          int end = graph.end(starts[i], kind);
          double strength = start == end ? 0 : masses[i] * strength(kind, end - start);
          for (int arc = start; strength > 0 && arc < end; arc++) {
            int target = forward.target(arc);
            double mass = strength * forward.weight(arc);
            if (!graph.isPaper(target)) {
              sums.add(target, mass);
            } else if (mass > 0) {
              sums.addUncounted(target, mass);
            }
          }
        }
      }
      int touched = sums.size();
      for (int i = 0; i < touched; i++) {
        if (!graph.isPaper(sums.key(i))) {
          leave(sums.key(i));
        }
      }
      for (int i = 0; i < starts.length; i++) {
        if (graph.isPaper(starts[i]) && sums.sum(starts[i]) > 0) {
          double others = again ? sums.sum(starts[i]) - returned(i) : 0;
          sums.forget(starts[i]);
          if (others > 0) {
            sums.addUncounted(starts[i], others);
          }
        }
      }
    }

    /** What a paper brought to itself: that it has what it has is no evidence for it. */
    private double returned(int start) {
      int paper = starts[start];
      double returned = 0;
      for (int kind = 0; kind < kinds.size(); kind++) {
        int end = kinds.get(kind).weight > 0 ? graph.end(paper, kind) : 0;
        for (int arc = graph.start(paper, kind); arc < end; arc++) {
          int node = graph.forward().target(arc);
          if (!graph.isPaper(node)) {
            double back = weight(graph.backward(), node - graph.papers(), paper);
            returned += brought(start, kind, node) * back;
          }
        }
      }
      return returned;
    }

    /** What a starting paper brought to a node of evidence, agreement included. */
    private double brought(int start, int kind, int node) {
      int row = graph.isPaper(starts[start]) ? starts[start] * graph.kinds() + kind : -1;
      double weight = row < 0 ? 0 : weight(graph.forward(), row, node);
      if (weight == 0) {
        return 0;
      }
      double mass = masses[start] * strength(kind, graph.forward().size(row)) * weight;
      return mass * agreement(kind, sums.count(node));
    }

    private void leave(int node) {
      if (sums.count(node) > 1) {
        sums.scale(node, agreement(graph.kindOf(node), sums.count(node)));
      }
      double mass = sums.sum(node);
      CsrRows backward = graph.backward();
      int end = graph.end(node);
      for (int arc = graph.start(node); arc < end; arc++) {
        double share = mass * backward.weight(arc);
        if (share > 0) {
          sums.addUncounted(backward.target(arc), share);
        }
      }
    }

    /** Forgets what came to a paper. */
    public void forget(int paper) {
      sums.forget(paper);
    }

    /** How many papers and nodes of evidence something came to. */
    public int size() {
      return sums.size();
    }

    /** One of them, in an order that is the same every time. */
    public int node(int index) {
      return sums.key(index);
    }

    /** What came to a paper or a node of evidence. */
    public double arrived(int node) {
      return sums.sum(node);
    }

    /**
     * What arrived at a paper, part by part: for each node of evidence and each starting paper that
     * has it, and for each starting paper that is near. The parts add up to {@link #arrived}.
     */
    public void parts(int paper, PartVisitor visitor) {
      Contributions brought = contributions();
      for (int kind = 0; kind < kinds.size(); kind++) {
        int end = kinds.get(kind).weight > 0 ? graph.end(paper, kind) : 0;
        for (int arc = graph.start(paper, kind); arc < end; arc++) {
          int node = graph.forward().target(arc);
          if (!graph.isPaper(node) && sums.count(node) > 0) {
            double back = weight(graph.backward(), node - graph.papers(), paper);
            double factor = back * agreement(kind, sums.count(node));
            for (int i = brought.first(node); factor > 0 && brought.isTo(node, i); i++) {
              int from = starts[brought.start(i)];
              if (from != paper) {
                visitor.part(kind, node, from, brought.amount(i) * factor);
              }
            }
          }
        }
        for (int i = 0; kinds.get(kind).weight > 0 && i < starts.length; i++) {
          int row = graph.isPaper(starts[i]) ? starts[i] * graph.kinds() + kind : -1;
          double weight = row >= 0 && isDirect(row) ? weight(graph.forward(), row, paper) : 0;
          if (weight > 0) {
            double strength = masses[i] * strength(kind, graph.forward().size(row));
            visitor.part(kind, starts[i], starts[i], strength * weight);
          }
        }
      }
    }

    /** Gone through once for all papers that are asked for. */
    private Contributions contributions() {
      Contributions made = contributions;
      if (made != null) {
        return made;
      }
      made = new Contributions();
      CsrRows forward = graph.forward();
      for (int i = 0; i < starts.length; i++) {
        for (int kind = 0; graph.isPaper(starts[i]) && kind < kinds.size(); kind++) {
          int start = graph.start(starts[i], kind);
          int end = graph.end(starts[i], kind);
          double strength = start == end ? 0 : masses[i] * strength(kind, end - start);
          for (int arc = start; strength > 0 && arc < end; arc++) {
            if (!graph.isPaper(forward.target(arc))) {
              made.add(forward.target(arc), i, strength * forward.weight(arc));
            }
          }
        }
      }
      contributions = made;
      return made;
    }

    /** Rows are sorted: where papers are among the targets, they come first. */
    private boolean isDirect(int row) {
      int start = graph.forward().start(row);
      return start < graph.forward().end(row) && graph.isPaper(graph.forward().target(start));
    }

    private double weight(CsrRows rows, int row, int target) {
      double weight = 0;
      int end = rows.end(row);
      for (int arc = rows.seek(row, target); arc < end && rows.target(arc) == target; arc++) {
        weight += rows.weight(arc);
      }
      return weight;
    }

    /** Gives back the memory; the round must not be asked any more. */
    @Override
    public void close() {
      if (sums != zeros) {
        sums.clear();
        idle.add(sums);
      }
    }
  }
}
