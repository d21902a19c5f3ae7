package paperwalk.cli;

import java.io.PrintWriter;
import java.util.List;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ListFile;

/** Findings for people: a line each, and how to mend it. */
final class FindingText {
  private FindingText() {}

  static void print(List<FoundFinding> findings, PrintWriter out) {
    findings.forEach(found -> out.println(text(found)));
  }

  /** How many there are, in words. */
  static String count(int findings) {
    return switch (findings) {
      case 0 -> "no findings";
      case 1 -> "1 finding";
      default -> findings + " findings";
    };
  }

  /** The place, the rule and the message, without the fix. */
  static String line(String file, Finding finding) {
    return "%s:%d:%d: %s [%s] %s"
        .formatted(
            file,
            finding.span().shownLine(),
            finding.span().shownColumn(),
            FoundFinding.word(finding.severity()),
            finding.rule(),
            finding.message());
  }

  private static String text(FoundFinding found) {
    ListFile file = found.file();
    Finding finding = found.finding();
    String line = line(file.name(), finding);
    Fix fix = finding.fix();
    if (fix == null) {
      return line;
    }
    String before = oneLine(file.text(fix.span()));
    if (before.isEmpty()) {
      return line
          + "\n    fix: insert \"%s\" at column %d"
              .formatted(fix.replacement(), fix.span().shownColumn());
    }
    return line
        + (fix.replacement().isEmpty()
            ? "\n    fix: remove \"" + before + "\""
            : "\n    fix: \"" + before + "\" → \"" + fix.replacement() + "\"");
  }

  private static String oneLine(String text) {
    return text.strip().isEmpty() ? text : text.replaceAll("\\R", " ").stripTrailing();
  }
}
