package paperwalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import paperwalk.model.FileFinding;
import paperwalk.model.Severity;

/** What an import found wrong: all of it counted, and as much of it held as anybody would read. */
final class ImportFindings {
  private static final int HELD = 10_000;
  private static final int PRINTED = 20;

  private final List<FileFinding> held = new ArrayList<>();
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private int found;
  private int errors;

  void add(FileFinding finding) {
    found++;
    counts.merge(finding.finding().rule(), 1, Integer::sum);
    errors += finding.finding().severity() == Severity.ERROR ? 1 : 0;
    if (held.size() < HELD) {
      held.add(finding);
    }
  }

  /** How many records were left out. */
  int errors() {
    return errors;
  }

  /** How often each rule objected. */
  SortedMap<String, Integer> counts() {
    return counts;
  }

  /** The first, as it is printed. */
  Optional<String> first() {
    return held.stream().findFirst().map(ImportFindings::line);
  }

  /** Lines for people: the worst first, and of equals the first ones. */
  List<String> text() {
    List<String> lines = new ArrayList<>();
    held.stream()
        .sorted((a, b) -> b.finding().severity().compareTo(a.finding().severity()))
        .limit(PRINTED)
        .forEach(finding -> lines.add(line(finding)));
    if (found > lines.size()) {
      lines.add("… and %,d more; --format json tells them".formatted(found - lines.size()));
    }
    return lines;
  }

  List<FindingJson> json() {
    return held.stream().map(FindingJson::of).toList();
  }

  /** How many are not held. */
  int untold() {
    return found - held.size();
  }

  private static String line(FileFinding finding) {
    return FindingText.line(finding.file(), finding.finding());
  }

  /** In words, such as {@code 8 bad-doi, 1 missing-title}. */
  static String told(Map<String, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((rule, count) -> parts.add("%,d %s".formatted(count, rule)));
    return parts.isEmpty() ? "no findings" : "findings: " + String.join(", ", parts);
  }
}
