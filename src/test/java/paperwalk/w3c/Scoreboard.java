package paperwalk.w3c;

import java.util.EnumMap;
import java.util.Map;

/** What was passed, suite by suite. */
final class Scoreboard {
  private final Map<Suite, int[]> counts = new EnumMap<>(Suite.class);

  void count(Suite suite, boolean passed, boolean excepted) {
    int[] count = counts.computeIfAbsent(suite, each -> new int[3]);
    count[0] += passed ? 1 : 0;
    count[1]++;
    count[2] += excepted ? 1 : 0;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-34s %10s %10s %14s%n"
            .formatted("W3C suite, over HTTP", "passed", "excepted", "Fuseki 6.0.0"));
    counts.forEach((suite, count) ->
        table.append(
            "%-34s %10s %10s %14s%n"
                .formatted(
                    suite.label(),
                    count[0] + "/" + count[1],
                    count[2] == 0 ? "" : String.valueOf(count[2]),
                    suite.fuseki())));
    return table.toString();
  }
}
