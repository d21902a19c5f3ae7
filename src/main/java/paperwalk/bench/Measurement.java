package paperwalk.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a number of requests has cost.
 *
 * @param requests how many were answered
 * @param processorMillis milliseconds of processor time of the server's process for each
 * @param perSecond how many were answered in a second
 * @param p50 milliseconds within which half of them were answered
 * @param p99 milliseconds within which 99 of 100 were
 */
public record Measurement(
    long requests, double processorMillis, double perSecond, double p50, double p99) {

  static Measurement of(long[] nanos, double processorMillis, double seconds) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Measurement(
        sorted.length,
        processorMillis / sorted.length,
        sorted.length / seconds,
        at(sorted, 0.5),
        at(sorted, 0.99));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
  }

  /** The median of each figure. */
  static Measurement median(List<Measurement> runs) {
    return new Measurement(
        (long) median(runs, Measurement::requests),
        median(runs, Measurement::processorMillis),
        median(runs, Measurement::perSecond),
        median(runs, Measurement::p50),
        median(runs, Measurement::p99));
  }

  private static double median(List<Measurement> runs, ToDoubleFunction<Measurement> figure) {
    List<Double> sorted =
        runs.stream().map(figure::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
