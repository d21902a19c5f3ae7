package paperwalk.w3c;

import java.util.EnumMap;
import java.util.Map;

/** What was passed, suite by suite. */
final class Scoreboard {
  private final Map<Suite, int[]> counts = new EnumMap<>(Suite.class);

  void count(Suite suite, boolean passed) {
    int[] count = counts.computeIfAbsent(suite, each -> new int[2]);
    count[0] += passed ? 1 : 0;
    count[1]++;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append("%-34s %10s %18s%n".formatted("W3C suite, over HTTP", "passed", "Fuseki 6.0.0"));
    counts.forEach((suite, count) ->
        table.append(
            "%-34s %10s %18s%n"
                .formatted(suite.label(), count[0] + "/" + count[1], suite.fuseki())));
    return table.toString();
  }
}
