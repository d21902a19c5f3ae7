package paperwalk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.model.RuleDescription;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ReadException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk lint}: what is wrong in a list. */
@Command(
    name = "lint",
    description = {
      "Says what is wrong in lists, line by line, and how to mend it; mends what is certain.",
      "Lists that are given together, or with --with, are held against each other.",
      "Ends with exit code 1 if there is anything."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk lint data/awesome-personalized-llm.md",
      "  paperwalk lint my-list.md --with other-list.md another.md",
      "  paperwalk lint my-list.md --fix",
      "  paperwalk lint my-list.md --dry-run | patch -p0",
      "  paperwalk lint lists/ --format sarif > lint.sarif",
      "  paperwalk lint lists/ --write-baseline old-sins.tsv",
      "  paperwalk lint lists/ --baseline old-sins.tsv --format github",
      "  paperwalk lint --explain venue-differs"
    })
final class LintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RuleChoice choice = new RuleChoice();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|FOLDER",
      description = "Lists in Markdown, reStructuredText or BibTeX.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--with",
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description =
          "Other lists, to hold these against. What is wrong in the others is not told."
              + " Give it behind the lists to be linted.")
  private List<Path> with = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|sarif|github",
      description = "How to print (default: text).")
  private LintFormat format = LintFormat.TEXT;

  @Option(
      names = "--fix",
      description = "Mend what is certain, in the files themselves, and tell what remains.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description = "Write nothing; print what --fix would change as a unified diff.")
  private boolean dryRun;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Do not tell the findings that this file knows.")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write all findings to a file for --baseline.")
  private @Nullable Path newBaseline;

  @Option(names = "--list-rules", description = "Print the rules.")
  private boolean listRules;

  @Option(names = "--explain", paramLabel = "NAME", description = "Print the page of a rule.")
  private @Nullable String explained;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<RuleDescription> rules = new Pipeline(Vocabulary.DEFAULT_BASE).rules();
    choice.check(rules);
    if (listRules) {
      rules.stream()
          .filter(rule -> choice.has(rule.name()))
          .map(LintCommand::line)
          .forEach(out::println);
      return Main.OK;
    }
    if (explained != null) {
      out.print(RulePages.of(RuleChoice.find("--explain", explained, rules).name()));
      return Main.OK;
    }
    if (paths.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no list given: name a FILE or FOLDER");
    }
    if (dryRun && format != LintFormat.TEXT) {
      throw new UsageException("--dry-run prints a diff; leave out --format");
    }
    return lint(rules, out);
  }

  private static String line(RuleDescription rule) {
    return "%-30s %-8s %s".formatted(rule.name(), FoundFinding.word(rule.severity()), rule.title());
  }

  private int lint(List<RuleDescription> rules, PrintWriter out)
      throws UsageException, ReadException {
    LintReport report = new LintReport(format, rules, out, spec.commandLine().getErr());
    ListLinter linter = new ListLinter(paths, with);
    List<ListFile> files = linter.files();
    FindingFilter filter = new FindingFilter(choice, newBaseline == null ? baseline : null);
    if (!fix && !dryRun) {
      List<FoundFinding> findings = filter.of(linter.find(files));
      if (newBaseline != null) {
        return write(newBaseline, findings, out);
      }
      report.findings(findings);
      report.stale(filter.stale(files));
      return findings.isEmpty() ? Main.OK : Main.FINDINGS;
    }
    Mending mending = Mending.of(files, current -> filter.of(linter.find(current)));
    if (dryRun) {
      report.diff(files, mending);
      return mending.fixed() == 0 && mending.remaining().isEmpty() ? Main.OK : Main.FINDINGS;
    }
    for (int i = 0; i < files.size(); i++) {
      String text = mending.files().get(i).text();
      if (!text.equals(files.get(i).text())) {
        ListRewrite.write(files.get(i), text);
      }
    }
    if (newBaseline != null) {
      return write(newBaseline, mending.remaining(), out);
    }
    report.mended(mending);
    report.stale(filter.stale(files));
    return mending.remaining().isEmpty() ? Main.OK : Main.FINDINGS;
  }

  private static int write(Path to, List<FoundFinding> findings, PrintWriter out)
      throws UsageException {
    try {
      Files.writeString(to, Baseline.of(findings, to));
    } catch (IOException e) {
      throw new UsageException("--write-baseline " + to + ": cannot be written; check the path");
    }
    out.println(FindingText.count(findings.size()) + " written to " + to);
    return Main.OK;
  }
}
