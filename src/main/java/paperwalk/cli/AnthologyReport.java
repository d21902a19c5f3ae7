package paperwalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What an import of the Anthology did.
 *
 * @param files how many files were read
 * @param papers how many papers were written
 * @param abstracts how many of them have an abstract
 * @param venues how many venue series they appeared in
 * @param otherYears papers that are not of the years asked for
 * @param citations what became of the citations; null if none were given
 * @param statements how many statements were written
 * @param findings how often each rule objected
 * @param details the findings, with their places
 * @param untold how many more there are than {@code details} holds
 * @param snapshot the folder of the new snapshot
 * @param seconds how long it took
 */
record AnthologyReport(
    int files,
    int papers,
    int abstracts,
    int venues,
    int otherYears,
    CitationTally.@Nullable Count citations,
    long statements,
    SortedMap<String, Integer> findings,
    List<FindingJson> details,
    int untold,
    String snapshot,
    double seconds) {

  /** A few lines for people. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d papers of %,d files, %,d with an abstract, %,d venues",
            papers,
            files,
            abstracts,
            venues));
    if (otherYears > 0) {
      lines.add(String.format(Locale.ROOT, "%,d papers of other years left out", otherYears));
    }
    if (citations != null) {
      lines.add(citations.text());
    }
    lines.add(ImportFindings.told(findings));
    lines.add(String.format(Locale.ROOT, "%,d statements", statements));
    lines.add(String.format(Locale.ROOT, "imported %s in %.1f s", snapshot, seconds));
    return String.join("\n", lines);
  }
}
