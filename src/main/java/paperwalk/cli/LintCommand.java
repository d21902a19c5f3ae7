package paperwalk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ListFile;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk lint}: what is wrong in a list. */
@Command(
    name = "lint",
    description = {
      "Says what is wrong in lists, line by line, and how to mend it.",
      "Ends with exit code 1 if there is anything."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk lint data/awesome-personalized-llm.md",
      "  paperwalk lint lists/ --format json"
    })
final class LintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Lists in Markdown.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to print (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  /** A finding as it is printed as JSON; lines and columns count from 1. */
  record Row(
      String file,
      int line,
      int column,
      int length,
      String severity,
      String rule,
      String message,
      @Nullable Repair fix) {

    /** The repair: what to write in place of what. */
    record Repair(int line, int column, String before, String after) {}
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Pipeline pipeline = new Pipeline(Vocabulary.DEFAULT_BASE);
    List<Row> rows = new ArrayList<>();
    for (ListFile file : ListFiles.load(paths)) {
      for (Finding finding : pipeline.lint(file).findings()) {
        rows.add(row(file, finding));
      }
    }
    if (format == TextOrJson.JSON) {
      out.println(Json.of(rows));
    } else {
      rows.forEach(row -> out.println(text(row)));
      out.println(summary(rows.size()));
    }
    return rows.isEmpty() ? Main.OK : Main.FINDINGS;
  }

  private static String summary(int findings) {
    return switch (findings) {
      case 0 -> "no findings";
      case 1 -> "1 finding";
      default -> findings + " findings";
    };
  }

  private static Row row(ListFile file, Finding finding) {
    Fix fix = finding.fix();
    return new Row(
        file.name(),
        finding.span().shownLine(),
        finding.span().shownColumn(),
        finding.span().length(),
        finding.severity().name().toLowerCase(java.util.Locale.ROOT),
        finding.rule(),
        finding.message(),
        fix == null
            ? null
            : new Row.Repair(
                fix.span().shownLine(),
                fix.span().shownColumn(),
                file.text(fix.span()),
                fix.replacement()));
  }

  private static String text(Row row) {
    String line =
        "%s:%d:%d: %s [%s] %s"
            .formatted(
                row.file(), row.line(), row.column(), row.severity(), row.rule(), row.message());
    Row.Repair fix = row.fix();
    if (fix == null) {
      return line;
    }
    if (fix.before().isEmpty()) {
      return line + "\n    fix: insert \"" + fix.after() + "\" at column " + fix.column();
    }
    return line
        + (fix.after().isEmpty()
            ? "\n    fix: remove \"" + fix.before() + "\""
            : "\n    fix: \"" + fix.before() + "\" → \"" + fix.after() + "\"");
  }
}
