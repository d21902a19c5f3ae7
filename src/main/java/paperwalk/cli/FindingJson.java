package paperwalk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.FileFinding;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;

/**
 * A finding as it is printed as JSON; lines and columns count from 1, lengths in UTF-16 code units.
 */
record FindingJson(
    String file,
    int line,
    int column,
    int length,
    String severity,
    String rule,
    String message,
    @Nullable Repair fix,
    List<Place> sources) {

  /** The repair: what to write in place of what. */
  record Repair(int line, int column, String before, String after) {}

  /** Another place that the finding rests on. */
  record Place(String file, int line) {}

  static FindingJson of(FoundFinding found) {
    Finding finding = found.finding();
    Fix fix = finding.fix();
    return of(
        found.file().name(),
        finding,
        fix == null
            ? null
            : new Repair(
                fix.span().shownLine(),
                fix.span().shownColumn(),
                found.file().text(fix.span()),
                fix.replacement()));
  }

  /** A finding without a fix, in a file that is not held. */
  static FindingJson of(FileFinding found) {
    return of(found.file(), found.finding(), null);
  }

  private static FindingJson of(String file, Finding finding, @Nullable Repair fix) {
    return new FindingJson(
        file,
        finding.span().shownLine(),
        finding.span().shownColumn(),
        finding.span().length(),
        FoundFinding.word(finding.severity()),
        finding.rule(),
        finding.message(),
        fix,
        finding.sources().stream()
            .map(source -> new Place(source.file().name(), source.span().shownLine()))
            .toList());
  }
}
