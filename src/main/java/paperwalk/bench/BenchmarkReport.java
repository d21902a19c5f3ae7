package paperwalk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import paperwalk.bench.SparqlBenchmark.Result;

/**
 * What was measured over a graph of one size.
 *
 * @param triples the size asked for
 * @param results for each question and engine
 * @param repeated what an answer costs that was given before, by name and number of connections
 * @param engines what each engine needs
 */
public record BenchmarkReport(
    long triples,
    List<Result> results,
    Map<String, Map<Integer, Measurement>> repeated,
    List<Engine> engines) {

  /**
   * What an engine needs.
   *
   * @param name its name
   * @param startSeconds from the start of its process to its first answer; 0 if it was there before
   * @param residentMegabytes memory after all questions; 0 if the system does not tell
   */
  public record Engine(String name, double startSeconds, long residentMegabytes) {}

  private List<String> names() {
    return results.stream().map(Result::engine).distinct().toList();
  }

  /** Tables for people. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%,d triples%n%n", triples));
    out.append("CPU ms a request, best of all numbers of connections");
    out.append(names().size() > 1 ? "; in brackets: times Paperwalk's\n" : "\n");
    table(out, Result::processorMillis, "%.2f");
    for (int connections : connections()) {
      out.append(String.format(Locale.ROOT, "%nRequests a second, %d connections%n", connections));
      table(out, result -> figure(result, connections, Measurement::perSecond), "%.0f");
    }
    latencies(out);
    repeated(out);
    differences(out);
    for (Engine engine : engines) {
      out.append(
          String.format(
              Locale.ROOT,
              "%n%s: %sresident %,d MB",
              engine.name(),
              engine.startSeconds() > 0
                  ? String.format(Locale.ROOT, "first answer after %.1f s, ", engine.startSeconds())
                  : "",
              engine.residentMegabytes()));
    }
    return out.append('\n').toString();
  }

  private TreeSet<Integer> connections() {
    TreeSet<Integer> all = new TreeSet<>();
    results.forEach(result -> all.addAll(result.byConnections().keySet()));
    return all;
  }

  private static double figure(
      Result result, int connections, ToDoubleFunction<Measurement> figure) {
    Measurement measured = result.byConnections().get(connections);
    return measured == null ? Double.NaN : figure.applyAsDouble(measured);
  }

  private void table(StringBuilder out, ToDoubleFunction<Result> figure, String form) {
    List<String> names = names();
    out.append(String.format(Locale.ROOT, "%-30s", ""));
    names.forEach(name -> out.append(String.format(Locale.ROOT, " %18s", name)));
    out.append('\n');
    for (Map.Entry<Question, Map<String, Result>> row : byQuestion().entrySet()) {
      out.append(String.format(Locale.ROOT, "%-30s", row.getKey().title()));
      double ours = Double.NaN;
      for (String name : names) {
        Result result = row.getValue().get(name);
        double value = result == null ? Double.NaN : figure.applyAsDouble(result);
        String cell = Double.isNaN(value) ? "-" : String.format(Locale.ROOT, form, value);
        if (name.equals(names.getFirst())) {
          ours = value;
        } else if (!Double.isNaN(value / ours)) {
          cell += String.format(Locale.ROOT, " (%.2f)", value / ours);
        }
        out.append(String.format(Locale.ROOT, " %18s", cell));
      }
      out.append('\n');
    }
  }

  private Map<Question, Map<String, Result>> byQuestion() {
    Map<Question, Map<String, Result>> rows = new TreeMap<>();
    for (Result result : results) {
      rows.computeIfAbsent(result.question(), key -> new TreeMap<>()).put(result.engine(), result);
    }
    return rows;
  }

  private void latencies(StringBuilder out) {
    out.append("\nPaperwalk: ms until answered, p50 and p99\n");
    out.append(String.format(Locale.ROOT, "%-30s", ""));
    connections().forEach(n -> out.append(String.format(Locale.ROOT, " %18s", n)));
    out.append('\n');
    for (Result result : results) {
      if (result.engine().equals(names().getFirst())) {
        out.append(String.format(Locale.ROOT, "%-30s", result.question().title()));
        for (int connections : connections()) {
          out.append(
              String.format(
                  Locale.ROOT,
                  " %9.2f %8.2f",
                  figure(result, connections, Measurement::p50),
                  figure(result, connections, Measurement::p99)));
        }
        out.append('\n');
      }
    }
  }

  private void repeated(StringBuilder out) {
    repeated.forEach((name, byConnections) ->
        byConnections.forEach((connections, measured) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%n%s, %d connections: %.3f CPU ms a request, %.0f a second",
                    name,
                    connections,
                    measured.processorMillis(),
                    measured.perSecond()))));
    out.append(repeated.isEmpty() ? "" : "\n");
  }

  /** Where engines do not answer alike, or not at all. */
  private void differences(StringBuilder out) {
    List<String> lines = new ArrayList<>();
    for (Map<String, Result> row : byQuestion().values()) {
      Result first = row.get(names().getFirst());
      for (Result result : row.values()) {
        if (!result.failure().isEmpty()) {
          lines.add(
              "%s, %s: %s".formatted(result.question().title(), result.engine(), result.failure()));
        } else if (first != null && first.failure().isEmpty() && first.rows() != result.rows()) {
          lines.add(
              "%s, %s: %d rows where %s has %d"
                  .formatted(
                      result.question().title(),
                      result.engine(),
                      result.rows(),
                      first.engine(),
                      first.rows()));
        }
      }
    }
    out.append('\n');
    out.append(lines.isEmpty() ? "All answers have the same numbers of rows." : "");
    out.append(String.join("\n", lines)).append('\n');
  }

  /** How many times as much processor time a request takes over the larger graph. */
  public static String growth(BenchmarkReport small, BenchmarkReport large) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "Growth of CPU ms a request from %,d to %,d triples%n",
            small.triples(),
            large.triples()));
    for (Result before : small.results()) {
      for (Result after : large.results()) {
        if (after.question() == before.question() && after.engine().equals(before.engine())) {
          out.append(
              String.format(
                  Locale.ROOT,
                  "%-30s %18s %9.2f to %9.2f: times %.2f%n",
                  before.question().title(),
                  before.engine(),
                  before.processorMillis(),
                  after.processorMillis(),
                  after.processorMillis() / before.processorMillis()));
        }
      }
    }
    return out.toString();
  }
}
