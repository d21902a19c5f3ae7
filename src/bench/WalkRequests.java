package paperwalk.walk;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Requests of ten seeds each for the best twenty papers, by two threads, in microseconds: the
 * distribution and not the mean alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Threads(2)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx6g", "-XX:+UseTransparentHugePages"})
public class WalkRequests {
  private static final double[] ONE = {1};

  /** Edges between papers and readers, twice as many arcs. */
  @Param({"100000", "1000000", "10000000"})
  public int edges;

  private final Walk exact = new ExactWalk(Walk.DEFAULT_RESTART, 1);
  private final Walk push = new PushWalk(Walk.DEFAULT_RESTART, 1e-5);
  private final Walk sampled = new MonteCarloWalk(Walk.DEFAULT_RESTART, 20_000, 1);
  private final Walk boosted =
      new MonteCarloWalk(Walk.DEFAULT_RESTART, 20_000, true, StopRule.NEVER, 1);
  private final Seeds[] seeds = new Seeds[1024];
  private final AtomicInteger next = new AtomicInteger();
  private CsrGraph graph;

  @Setup
  public void build() {
    graph = WalkScale.graph(edges);
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = Seeds.of(random.ints(10, 0, graph.papers()).toArray());
    }
  }

  @Benchmark
  public int[] exactRound() {
    return request(exact);
  }

  @Benchmark
  public int[] push() {
    return request(push);
  }

  @Benchmark
  public int[] sampled20000Steps() {
    return request(sampled);
  }

  @Benchmark
  public int[] boosted20000Steps() {
    return request(boosted);
  }

  private int[] request(Walk walk) {
    Seeds some = seeds[next.getAndIncrement() & (seeds.length - 1)];
    return walk.scores(graph, some, ONE).top(20, null, paper -> true);
  }
}
