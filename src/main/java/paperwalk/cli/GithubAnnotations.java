package paperwalk.cli;

import java.util.List;
import java.util.stream.Collectors;
import paperwalk.model.Finding;

/** Findings as commands that a workflow of GitHub shows beside the lines. */
final class GithubAnnotations {
  private GithubAnnotations() {}

  static String of(List<FoundFinding> findings) {
    return findings.stream().map(GithubAnnotations::command).collect(Collectors.joining());
  }

  private static String command(FoundFinding found) {
    Finding finding = found.finding();
    String level =
        switch (finding.severity()) {
          case INFO -> "notice";
          case WARNING -> "warning";
          case ERROR -> "error";
        };
    boolean oneLine = found.end().line() == finding.span().line();
    return "::%s file=%s,line=%d,%stitle=%s::%s%n"
        .formatted(
            level,
            property(found.file().name().replace('\\', '/')),
            finding.span().shownLine(),
            // Columns are only understood within a line.
            oneLine
                ? "col=%d,endColumn=%d,"
                    .formatted(
                        finding.span().shownColumn(),
                        Math.max(finding.span().shownColumn(), found.end().column()))
                : "endLine=%d,".formatted(found.end().shownLine()),
            property(finding.rule()),
            message(finding.message()))
        .replace(System.lineSeparator(), "\n");
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
