package paperwalk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperwalk.curate.ContributionForm;
import paperwalk.curate.MergeText;
import paperwalk.curate.MergedList;
import paperwalk.curate.Merger;
import paperwalk.curate.ReadBack;
import paperwalk.model.Catalogue;
import paperwalk.model.Entry;
import paperwalk.model.ListFile;
import paperwalk.rdf.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk merge}: one list of several. */
@Command(
    name = "merge",
    description = {
      "Makes one list of several: each paper once, with the best-known tag, its identifiers and its"
          + " code, in the section where the earliest list has it.",
      "What was written is read again, and what does not come back the same is named."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk merge mine.md theirs.md -o merged.md",
      "  paperwalk merge lists/ refs.bib -o merged.md --report -",
      "  paperwalk merge a.md b.md -o c.md --report why.json --format json"
    })
final class MergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Lists, the one to follow first: Markdown, BibTeX, or folders of them.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the list (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = {"-r", "--report"},
      paramLabel = "FILE",
      description = "Where to write what was chosen and why; - for standard output.")
  private @Nullable Path report;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to write the report (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  @Option(
      names = {"-t", "--title"},
      paramLabel = "TEXT",
      description = "The title of the list (default: that of the first).")
  private @Nullable String title;

  @Override
  public Integer call() throws Exception {
    boolean reportToOut = report != null && report.toString().equals("-");
    if (reportToOut && output == null) {
      throw new UsageException(
          "--report -: the list goes to standard output; give it a file with -o");
    }
    Pipeline pipeline = new Pipeline(Vocabulary.DEFAULT_BASE);
    Catalogue catalogue = pipeline.papers(paths);
    String first = catalogue.lists().getFirst().list().title();
    MergedList merged =
        new Merger(pipeline.venueMatcher(), tag -> isTag(pipeline, tag))
            .merge(catalogue, title == null ? first : title);
    String text = ContributionForm.of(merged);
    List<String> differences = ReadBack.differences(merged, read(pipeline, text));
    PrintWriter out = spec.commandLine().getOut();
    if (output == null) {
      out.print(text);
    } else {
      write(output, text);
    }
    String told =
        format == TextOrJson.JSON ? Json.of(MergeJson.of(merged)) + "\n" : MergeText.of(merged);
    if (reportToOut) {
      out.print(told);
    } else if (report != null) {
      write(report, told);
    } else if (output != null) {
      out.println(MergeText.summary(merged));
    }
    out.flush();
    differences.forEach(each -> spec.commandLine().getErr().println("paperwalk: " + each));
    return Main.OK;
  }

  private static List<Entry> read(Pipeline pipeline, String text) {
    return pipeline.read(new ListFile("merged.md", "merged", text, "")).entries();
  }

  /** Tries whether the reader takes a text in brackets for a tag. */
  private static boolean isTag(Pipeline pipeline, String tag) {
    List<Entry> read = read(pipeline, ContributionForm.trial(tag));
    return read.size() == 1 && read.getFirst().tag() != null && !read.getFirst().venue().isEmpty();
  }

  private static void write(Path file, String text) throws UsageException {
    try {
      Files.writeString(file, text);
    } catch (NoSuchFileException e) {
      throw new UsageException(
          file + ": its folder does not exist; make it or choose another file");
    } catch (IOException e) {
      String reason = e instanceof FileSystemException f ? f.getReason() : null;
      throw new UsageException(
          "%s: cannot be written (%s); choose another file"
              .formatted(file, reason == null ? "not allowed" : reason));
    }
  }
}
