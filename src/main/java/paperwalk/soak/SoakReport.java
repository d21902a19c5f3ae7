package paperwalk.soak;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What came of it.
 *
 * @param requests how many there were
 * @param switches how often the graph changed
 * @param outcomes how often each outcome came, by kind of request
 * @param vitals memory, threads and files over time, a line each
 * @param leases requests that hold a snapshot at the end
 * @param snapshots those open at the end: 1
 * @param unexpected what should not have happened; empty if all is well
 */
public record SoakReport(
    int requests,
    int switches,
    SortedMap<String, Map<String, Integer>> outcomes,
    List<String> vitals,
    long leases,
    long snapshots,
    List<String> unexpected) {

  /** For people. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append("%,d requests, %d changes of the graph%n".formatted(requests, switches));
    outcomes.forEach((kind, counts) ->
        text.append("  %-18s %s%n".formatted(kind, counts.toString().replaceAll("[{}]", ""))));
    text.append("after garbage collection:%n".formatted());
    vitals.forEach(line -> text.append("  ").append(line).append(System.lineSeparator()));
    text.append("%d leases and %d snapshot are left%n".formatted(leases, snapshots));
    if (unexpected.isEmpty()) {
      return text.append("nothing unexpected").toString();
    }
    text.append("UNEXPECTED:");
    unexpected.forEach(each -> text.append(System.lineSeparator()).append("  ").append(each));
    return text.toString();
  }
}
