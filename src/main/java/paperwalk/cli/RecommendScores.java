package paperwalk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import paperwalk.evaluate.ranking.Difference;
import paperwalk.evaluate.ranking.Latency;
import paperwalk.evaluate.ranking.Measures;
import paperwalk.evaluate.ranking.MethodResult;

/** What {@code paperwalk eval recommend} found, for people and for machines. */
final class RecommendScores {
  private RecommendScores() {}

  /**
   * A method's figures; those that {@code score.py} also has under its names, as rounded there.
   *
   * @param first the method that it is compared with
   */
  static Map<String, Object> json(MethodResult result, MethodResult first) {
    Map<String, Object> values = new LinkedHashMap<>();
    figures(result).forEach((name, value) -> values.put(name, rounded(value)));
    Difference difference = Difference.of(result, first);
    values.put("nDCG@10_difference", rounded(difference.mean()));
    values.put("nDCG@10_difference_95", rounded(difference.margin()));
    values.put("queries", result.queries());
    values.put("prepare_s", result.prepareSeconds());
    values.put("p50_ms", result.latency().p50());
    values.put("p99_ms", result.latency().p99());
    values.put("requests_per_s", result.latency().perSecond());
    return values;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }

  private static Map<String, Double> figures(MethodResult result) {
    Measures measures = result.measures();
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("R@20", measures.recall20());
    figures.put("R@50", measures.recall50());
    figures.put("R@100", measures.recall100());
    figures.put("nDCG@10", measures.ndcg10());
    figures.put("nDCG@20", measures.ndcg20());
    figures.put("MRR", measures.mrr());
    figures.put("HR@10", measures.hit10());
    figures.put("cov@20", result.coverage20());
    Measures among = result.among();
    if (among != null) {
      figures.put("P@5", measures.precision5());
      figures.put("P@5-list", among.precision5());
    }
    return figures;
  }

  /** The lines of a table. */
  static List<String> table(List<MethodResult> results) {
    List<String> lines = new ArrayList<>();
    for (MethodResult result : results) {
      Map<String, Double> figures = figures(result);
      if (lines.isEmpty()) {
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-12s", "method"));
        figures.keySet().forEach(name -> head.append(String.format(Locale.ROOT, " %8s", name)));
        head.append(
            String.format(
                Locale.ROOT,
                " %15s %8s %8s %8s %8s",
                "nDCG@10 - first",
                "p50 ms",
                "p99 ms",
                "1/s",
                "ready s"));
        lines.add(head.toString());
      }
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-12s", result.method()));
      figures.values().forEach(v -> line.append(String.format(Locale.ROOT, " %8.4f", v)));
      Latency latency = result.latency();
      Difference difference = Difference.of(result, results.getFirst());
      line.append(
          String.format(
              Locale.ROOT,
              " %+8.4f±%.4f %8.3f %8.3f %8.0f %8.2f",
              difference.mean(),
              difference.margin(),
              latency.p50(),
              latency.p99(),
              latency.perSecond(),
              result.prepareSeconds()));
      lines.add(line.toString());
    }
    return lines;
  }
}
