package paperwalk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import paperwalk.bench.BenchmarkReport.Engine;
import paperwalk.bench.SparqlBenchmark.Result;

class BenchmarkReportTest {
  @Test
  void tellsTimesAsRatiosAndWhereEnginesDiffer() {
    assertThat(report(1_020_000, 0.5, 0.25).text())
        .contains("1,020,000 triples")
        .containsPattern("look-up of one paper +0\\.25 +0\\.50 \\(2\\.00\\)")
        .containsPattern("Requests a second, 8 connections")
        .contains("look-up of one paper, Other: 7 rows where Paperwalk has 6")
        .contains("DESCRIBE, Other: answered 500")
        .contains("An answer that is kept, 8 connections: 0.100 CPU ms")
        .contains("Paperwalk: first answer after 1.5 s, resident 300 MB");
  }

  @Test
  void tellsGrowth() {
    assertThat(BenchmarkReport.growth(report(1_000, 1, 1), report(5_000, 1, 3)))
        .containsPattern("look-up of one paper +Paperwalk +1\\.00 to +3\\.00: times 3\\.00");
  }

  @Test
  void theMedianIsOfEachFigure() {
    Measurement median =
        Measurement.median(
            List.of(
                new Measurement(1, 5, 10, 3, 9),
                new Measurement(3, 1, 30, 1, 8),
                new Measurement(2, 3, 20, 2, 7)));

    assertThat(median).isEqualTo(new Measurement(2, 3, 20, 2, 8));
  }

  @Test
  void quantilesAreOfTheSortedTimes() {
    Measurement measured =
        Measurement.of(new long[] {4_000_000, 1_000_000, 3_000_000, 2_000_000}, 8, 2);

    assertThat(measured).isEqualTo(new Measurement(4, 2, 2, 3, 4));
  }

  private static BenchmarkReport report(long triples, double other, double ours) {
    return new BenchmarkReport(
        triples,
        List.of(
            result("Paperwalk", Question.LOOK_UP, 6, "", ours),
            result("Other", Question.LOOK_UP, 7, "", other),
            result("Paperwalk", Question.DESCRIBE, 6, "", ours),
            new Result("Other", Question.DESCRIBE, 0, 0, "answered 500", new TreeMap<>())),
        Map.of("An answer that is kept", Map.of(8, new Measurement(9, 0.1, 90, 1, 2))),
        List.of(new Engine("Paperwalk", 1.5, 300), new Engine("Other", 0, 400)));
  }

  private static Result result(
      String engine, Question question, long rows, String failure, double millis) {
    return new Result(
        engine,
        question,
        rows,
        100,
        failure,
        new TreeMap<>(Map.of(8, new Measurement(100, millis, 1000, 1, 2))));
  }
}
