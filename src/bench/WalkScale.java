package paperwalk.walk;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DefaultUndirectedGraph;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedGraph;
import org.jgrapht.traverse.RandomWalkVertexIterator;

/**
 * The walks beside others, in turns within one run, with the ratios: {@code kernel} the loop of
 * walkers beside the same in C, {@code hops} beside JGraphT's random walk iterator, {@code
 * requests} the exact walk and the push beside JGraphT's PageRank, each to the same best twenty,
 * {@code memory} what a graph takes.
 */
final class WalkScale {
  private static final double RESTART = 0.3;
  private static final double[] ONE = {1};

  /** Papers of one subject. */
  private static final int SUBJECT = 200;

  private WalkScale() {}

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    int edges = Integer.parseInt(arguments[1]);
    switch (arguments[0]) {
      case "kernel" -> kernel(edges, Path.of(arguments[2]), Path.of(arguments[3]));
      case "hops" -> hops(edges);
      case "requests" -> requests(edges);
      case "memory" -> memory(edges, Path.of(arguments[2]));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /**
   * Readers with 20 papers each, 16 of them of the reader's subject, the first of it more often; as
   * many papers as readers.
   */
  static CsrGraph graph(int edges) {
    SplittableRandom random = new SplittableRandom(42);
    int papers = Math.max(SUBJECT, edges / 20);
    int readers = edges / 20;
    CsrGraphBuilder builder = new CsrGraphBuilder(papers, 1);
    builder.addNodes(0, readers);
    for (int reader = 0; reader < readers; reader++) {
      int subject = random.nextInt(papers / SUBJECT) * SUBJECT;
      for (int i = 0; i < 20; i++) {
        double place = random.nextDouble();
        int near = subject + (int) (place * Math.sqrt(place) * SUBJECT);
        int paper = i < 16 ? near : random.nextInt(papers);
        builder.addEdge(paper, papers + reader, 0, 1, 1);
      }
    }
    return builder.normaliseForward().normaliseBackward().build();
  }

  private static int[] seeds(CsrGraph graph, int count) {
    return new SplittableRandom(7)
        .ints(0, graph.papers())
        .filter(paper -> graph.degree(paper) > 0)
        .distinct()
        .limit(count)
        .sorted()
        .toArray();
  }

  // The loop of walkers beside C.

  private static void kernel(int edges, Path program, Path file) throws IOException {
    CsrGraph graph = huge(graph(edges));
    int[] seeds = seeds(graph, 1024);
    export(graph, seeds, file);
    long steps = 10_000_000;
    for (int i = 0; i < 500; i++) {
      walk(graph, seeds, 20_000);
    }
    int runs = 9;
    double[] ours = new double[runs];
    double[] theirs = new double[runs];
    for (int run = 0; run < runs; run++) {
      String[] mine = walk(graph, seeds, steps).split(" ");
      Process process =
          new ProcessBuilder(program.toString(), file.toString(), "" + steps, "" + RESTART, "2")
              .start();
      String[] lines = new String(process.getInputStream().readAllBytes()).split("\n");
      String[] other = lines[1].split(" ");
      if (!mine[2].equals(other[2])) {
        throw new IllegalStateException("the counts differ");
      }
      ours[run] = Double.parseDouble(mine[0]);
      theirs[run] = Double.parseDouble(other[0]);
    }
    System.out.printf(
        "%,13d arcs: million steps a second: Java %6.1f, C %6.1f, ratio %.2f (of single turns"
            + " %.2f to %.2f)%n",
        graph.arcs(),
        median(ours),
        median(theirs),
        median(ours) / median(theirs),
        IntStream.range(0, runs).mapToDouble(i -> ours[i] / theirs[i]).min().orElse(0),
        IntStream.range(0, runs).mapToDouble(i -> ours[i] / theirs[i]).max().orElse(0));
  }

  /** Processor time, as in C: others may be at work on the machine. */
  private static String walk(CsrGraph graph, int[] seeds, long steps) {
    double[] weights = new double[seeds.length];
    Arrays.fill(weights, 1.0 / seeds.length);
    WalkStarts starts = new WalkStarts(seeds, weights, Math.round(steps * RESTART), 1, 0);
    int[] counts = new int[graph.papers()];
    VisitCount count = new VisitCount(counts, 0, StopRule.NEVER, null);
    UniformWalkers walkers = new UniformWalkers(graph, 0, RESTART);
    long before = processorTime();
    walkers.run(starts, count);
    double seconds = (processorTime() - before) / 1e9;
    long sum = 0;
    int visited = 0;
    for (int paper = 0; paper < counts.length; paper++) {
      if (counts[paper] > 0) {
        visited++;
        sum += CounterRandom.mix(paper * CounterRandom.STEP + counts[paper]);
      }
    }
    return String.format("%.3f %d %x", count.arrivals() / seconds / 1e6, visited, sum);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Rows in arrays on the heap, which lies on huge pages. */
  private static CsrGraph huge(CsrGraph graph) {
    int[] firstNodes = {graph.papers(), graph.nodes()};
    return new CsrGraph(
        graph.papers(), firstNodes, huge(graph.forward()), huge(graph.backward()), graph.traits());
  }

  private static CsrRows huge(CsrRows rows) {
    return new CsrRows(
        MemorySegment.ofArray(rows.offsets().toArray(ValueLayout.JAVA_INT_UNALIGNED)),
        MemorySegment.ofArray(rows.targets().toArray(ValueLayout.JAVA_INT_UNALIGNED)),
        rows.weights());
  }

  private static void export(CsrGraph graph, int[] seeds, Path file) throws IOException {
    int papers = graph.papers();
    CsrRows forward = graph.forward();
    CsrRows backward = graph.backward();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      int[] head = {papers, backward.rows(), seeds.length, forward.arcs()};
      write(head.length, i -> head[i], out);
      write(forward.rows() + 1, i -> i == 0 ? 0 : forward.end(i - 1), out);
      write(forward.arcs(), i -> forward.target(i) - papers, out);
      write(backward.rows() + 1, i -> i == 0 ? 0 : backward.end(i - 1), out);
      write(backward.arcs(), backward::target, out);
      write(seeds.length, i -> seeds[i], out);
    }
  }

  private static void write(int count, IntFunction<Integer> numbers, DataOutputStream out)
      throws IOException {
    for (int i = 0; i < count; i++) {
      out.writeInt(Integer.reverseBytes(numbers.apply(i)));
    }
  }

  // Hops beside JGraphT's iterator.

  private static void hops(int edges) {
    CsrGraph graph = graph(edges);
    Graph<Integer, Integer> plain = new DefaultUndirectedGraph<>(null, null, false);
    IntStream.range(0, graph.nodes()).forEach(plain::addVertex);
    Graph<Integer, Integer> sparse = sparse(graph);
    for (int paper = 0; paper < graph.papers(); paper++) {
      for (int arc = graph.start(paper, 0); arc < graph.end(paper, 0); arc++) {
        plain.addEdge(paper, graph.forward().target(arc), arc);
      }
    }
    int seed = seeds(graph, 1)[0];
    int[] seeds = seeds(graph, 1024);
    double[] ours = new double[7];
    double[][] theirs = new double[3][7];
    for (int turn = -3; turn < 7; turn++) {
      int at = Math.max(0, turn);
      // A step of ours is two hops.
      ours[at] = 2 * Double.parseDouble(walk(graph, seeds, 2_000_000).split(" ")[0]);
      theirs[0][at] = iterate(plain, seed);
      theirs[1][at] = iterate(sparse, seed);
      theirs[2][at] = iterate(new CsrGraphView(graph, 1), seed);
    }
    double best = Math.max(median(theirs[0]), median(theirs[1]));
    System.out.printf(
        "%,13d edges: million hops a second: ours %.1f; JGraphT's iterator over"
            + " DefaultUndirectedGraph %.2f, SparseIntDirectedGraph %.2f, our rows %.2f;"
            + " ratio to the best of its own graphs %.0f%n",
        edges,
        median(ours),
        median(theirs[0]),
        median(theirs[1]),
        median(theirs[2]),
        median(ours) / best);
  }

  private static double iterate(Graph<Integer, Integer> graph, int start) {
    int hops = 200_000;
    long before = processorTime();
    RandomWalkVertexIterator<Integer, Integer> walk =
        new RandomWalkVertexIterator<>(graph, start, hops, false, new Random(1));
    int made = 0;
    while (walk.hasNext()) {
      walk.next();
      made++;
    }
    return made / ((processorTime() - before) / 1e3);
  }

  private static Graph<Integer, Integer> sparse(CsrGraph graph) {
    List<Pair<Integer, Integer>> arcs = new ArrayList<>();
    for (int paper = 0; paper < graph.papers(); paper++) {
      for (int arc = graph.start(paper, 0); arc < graph.end(paper, 0); arc++) {
        arcs.add(Pair.of(paper, graph.forward().target(arc)));
        arcs.add(Pair.of(graph.forward().target(arc), paper));
      }
    }
    return new SparseIntDirectedGraph(graph.nodes(), arcs);
  }

  // Requests beside PageRank.

  private static void requests(int edges) {
    CsrGraph graph = graph(edges);
    Graph<Integer, Integer> sparse = sparse(graph);
    int iterations = 2;
    Map<Integer, Double> ranks = rank(sparse, 30);
    while (!settled(best(rank(sparse, iterations)), best(ranks), ranks::get)) {
      iterations++;
    }
    int turns = edges > 5_000_000 ? 3 : 5;
    int[] seeds = seeds(graph, 20);
    double[] epsilons = new double[seeds.length];
    for (int i = 0; i < seeds.length; i++) {
      int seed = seeds[i];
      double epsilon = 1e-3;
      WalkScores fine = new PushWalk(RESTART, 1e-7).scores(graph, Seeds.of(seed), ONE);
      while (!settled(top(push(graph, seed, epsilon), seed), top(fine, seed), fine::score)) {
        epsilon /= 2;
      }
      epsilons[i] = epsilon;
    }
    Walk exact = new ExactWalk(RESTART, 1);
    for (int i = 0; i < 20_000; i++) {
      push(graph, seeds[i % seeds.length], 1e-4);
      exact.scores(graph, Seeds.of(seeds[i % seeds.length]), ONE);
    }
    double[] pageRank = new double[turns];
    double[] pushed = new double[turns];
    double[] expanded = new double[turns];
    long steps = 0;
    for (int turn = 0; turn < turns; turn++) {
      long start = processorTime();
      rank(sparse, iterations);
      pageRank[turn] = (processorTime() - start) / 1e6;
      start = processorTime();
      for (int i = 0; i < seeds.length; i++) {
        steps += push(graph, seeds[i], epsilons[i]).steps();
      }
      pushed[turn] = (processorTime() - start) / 1e6 / seeds.length;
      start = processorTime();
      for (int round = 0; round < 50; round++) {
        for (int seed : seeds) {
          exact.scores(graph, Seeds.of(seed), ONE);
        }
      }
      expanded[turn] = (processorTime() - start) / 1e6 / seeds.length / 50;
    }
    Arrays.sort(epsilons);
    System.out.printf(
        "%,13d edges: ms: JGraphT's PageRank %.1f (%d iterations), push %.3f (epsilon %.0e to %.0e,"
            + " %,d arcs), exact round %.4f; ratios %.0f and %.0f%n",
        edges,
        median(pageRank),
        iterations,
        median(pushed),
        epsilons[epsilons.length - 1],
        epsilons[0],
        steps / turns / seeds.length,
        median(expanded),
        median(pageRank) / median(pushed),
        median(pageRank) / median(expanded));
  }

  private static WalkScores push(CsrGraph graph, int seed, double epsilon) {
    return new PushWalk(RESTART, epsilon).scores(graph, Seeds.of(seed), ONE);
  }

  private static Map<Integer, Double> rank(Graph<Integer, Integer> graph, int iterations) {
    return new PageRank<>(graph, 1 - RESTART, iterations, 1e-300).getScores();
  }

  private static int[] best(Map<Integer, Double> scores) {
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(20)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private static int[] top(WalkScores scores, int seed) {
    return scores.top(20, null, paper -> paper != seed);
  }

  /** Whether these are the best twenty, but for some as good as the last within a thousandth. */
  private static boolean settled(int[] found, int[] best, IntToDoubleFunction scores) {
    double last = scores.applyAsDouble(best[best.length - 1]) * 0.999;
    return found.length == best.length
        && Arrays.stream(found).mapToDouble(scores).allMatch(score -> score >= last);
  }

  // What a graph takes.

  private static void memory(int edges, Path file) throws IOException {
    long start = System.nanoTime();
    CsrGraph graph = graph(edges);
    double built = (System.nanoTime() - start) / 1e9;
    try (SectionFileWriter writer = new SectionFileWriter(file, 1)) {
      CsrGraphFile.write(graph, writer);
      writer.commit();
    }
    double structure = 0;
    for (CsrRows rows : List.of(graph.forward(), graph.backward())) {
      structure += rows.offsets().byteSize() + rows.targets().byteSize();
    }
    double[] opening = new double[5];
    for (int i = 0; i < 5; i++) {
      start = System.nanoTime();
      CsrGraph opened = CsrGraphFile.read(SectionFile.open(file, 1));
      opening[i] = (System.nanoTime() - start) / 1e6;
      if (opened.arcs() != graph.arcs()) {
        throw new IllegalStateException("the file holds another graph");
      }
    }
    System.out.printf(
        "%,13d edges: built in %.2f s a million, structure %.2f bytes an arc, file %.1f bytes an"
            + " edge, opened in %.1f ms%n",
        edges,
        built / edges * 1e6,
        structure / graph.arcs(),
        (double) Files.size(file) / edges,
        median(opening));
    Files.delete(file);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
