package paperwalk.cli;

import java.io.PrintWriter;
import java.util.List;
import paperwalk.model.ListFile;
import paperwalk.model.RuleDescription;

/** Prints what was found and mended: results to the one, remarks to the other. */
record LintReport(
    LintFormat format, List<RuleDescription> rules, PrintWriter out, PrintWriter err) {

  /** The findings; then how many, where people read. */
  void findings(List<FoundFinding> findings) {
    print(findings);
    if (format == LintFormat.TEXT) {
      out.println(FindingText.count(findings.size()));
    }
  }

  /** How many fixes were made, and the findings that remain. */
  void mended(Mending mending) {
    print(mending.remaining());
    int remaining = mending.remaining().size();
    (format == LintFormat.TEXT ? out : err)
        .println(
            "fixed %d, %s %s"
                .formatted(
                    mending.fixed(),
                    FindingText.count(remaining),
                    remaining == 1 ? "remains" : "remain"));
  }

  private void print(List<FoundFinding> findings) {
    switch (format) {
      case TEXT -> FindingText.print(findings, out);
      case JSON -> out.println(Json.of(findings.stream().map(FindingJson::of).toList()));
      case SARIF -> out.println(Json.of(Sarif.of(findings, rules)));
      case GITHUB -> out.print(GithubAnnotations.of(findings));
    }
  }

  /** What would be changed. */
  void diff(List<ListFile> before, Mending mending) throws UsageException {
    for (int i = 0; i < before.size(); i++) {
      ListFile old = before.get(i);
      String text = mending.files().get(i).text();
      if (!text.equals(old.text())) {
        out.print(
            UnifiedDiff.of(
                old.name(), ListRewrite.whole(old, old.text()), ListRewrite.whole(old, text)));
      }
    }
    out.flush();
    int remaining = mending.remaining().size();
    err.println(
        "would fix %d, %s would remain; nothing was written"
            .formatted(mending.fixed(), FindingText.count(remaining)));
  }

  /** What a baseline knows and is no more. */
  void stale(List<Baseline.Key> gone) {
    if (!gone.isEmpty()) {
      err.println(
          "the baseline knows %s gone; --write-baseline makes it anew:"
              .formatted(
                  gone.size() == 1 ? "1 finding that is" : gone.size() + " findings that are"));
      gone.forEach(key -> err.println("  " + key.rule() + " in " + key.file()));
    }
  }
}
