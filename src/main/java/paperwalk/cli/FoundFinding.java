package paperwalk.cli;

import java.util.Locale;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/**
 * A finding and the list it is about.
 *
 * @param file the list
 * @param finding what is wrong there
 */
record FoundFinding(ListFile file, Finding finding) {

  /** The line it is on, as written. */
  String line() {
    return file.line(finding.span().line());
  }

  /** The place just behind its last character. */
  Span end() {
    return file.span(finding.span().end(), 0);
  }

  /** A severity as people type it. */
  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
