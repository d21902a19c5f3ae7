package paperwalk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import paperwalk.evaluate.ranking.Latency;
import paperwalk.evaluate.ranking.Measures;
import paperwalk.evaluate.ranking.MethodResult;

/** What {@code paperwalk eval recommend} found, for people and for machines. */
final class RecommendScores {
  private RecommendScores() {}

  /** A method's figures; those that {@code score.py} also has under its names, as rounded there. */
  static Map<String, Object> json(MethodResult result) {
    Map<String, Object> values = new LinkedHashMap<>();
    figures(result).forEach((name, value) -> values.put(name, Math.round(value * 1e4) / 1e4));
    values.put("queries", result.queries());
    values.put("prepare_s", result.prepareSeconds());
    values.put("p50_ms", result.latency().p50());
    values.put("p99_ms", result.latency().p99());
    values.put("requests_per_s", result.latency().perSecond());
    return values;
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
            String.format(Locale.ROOT, " %8s %8s %8s %9s", "p50 ms", "p99 ms", "1/s", "ready s"));
        lines.add(head.toString());
      }
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-12s", result.method()));
      figures.values().forEach(v -> line.append(String.format(Locale.ROOT, " %8.4f", v)));
      Latency latency = result.latency();
      line.append(
          String.format(
              Locale.ROOT,
              " %8.3f %8.3f %8.0f %9.2f",
              latency.p50(),
              latency.p99(),
              latency.perSecond(),
              result.prepareSeconds()));
      lines.add(line.toString());
    }
    return lines;
  }
}
