package paperwalk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import paperwalk.curate.DiffMarkdown;
import paperwalk.curate.DiffText;
import paperwalk.curate.ListDiff;
import paperwalk.curate.NamedList;
import paperwalk.model.ListFile;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.GitRepository;
import paperwalk.read.ListFiles;
import paperwalk.read.ReadException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk diff}: what changed between two versions of a list. */
@Command(
    name = "diff",
    customSynopsis = {
      "paperwalk diff [OPTIONS] OLD NEW",
      "       paperwalk diff [OPTIONS] --git REVISION [REVISION] FILE|FOLDER"
    },
    description = {
      "Says which papers were added, removed, moved, retitled, retagged or relinked.",
      "Above all: which titles stayed while identifier, year or venue silently became others.",
      "Ends with exit code 0 if nothing changed, 1 if something did, 2 on misuse."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk diff old.md new.md",
      "  paperwalk diff --git HEAD~1 README.md",
      "  paperwalk diff --git main my-branch lists/ --format markdown"
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "2..3",
      paramLabel = "OLD|NEW",
      description =
          "Two files or two folders; with --git, one or two revisions and a file or folder."
              + " With one revision, the other version is the one on the disk.")
  private List<String> operands = new ArrayList<>();

  @Option(names = "--git", description = "Compare revisions of a git repository.")
  private boolean git;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|markdown",
      description = "How to print (default: text); markdown is for a pull request.")
  private Format format = Format.TEXT;

  /** The forms of a diff. */
  enum Format {
    /** For people. */
    TEXT,
    /** For machines. */
    JSON,
    /** For a pull request. */
    MARKDOWN
  }

  @Override
  public Integer call() throws Exception {
    Pipeline pipeline = new Pipeline(Vocabulary.DEFAULT_BASE);
    ListDiff diff = git ? revisions(pipeline) : files(pipeline);
    if (diff.before() + diff.after() == 0) {
      throw new UsageException(operands.getLast() + ": no entry found in either version");
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> out.print(DiffText.of(diff));
      case JSON -> out.println(Json.of(DiffJson.of(diff)));
      case MARKDOWN -> out.print(DiffMarkdown.of(diff));
    }
    out.flush();
    return diff.changes().isEmpty() ? Main.OK : Main.FINDINGS;
  }

  private ListDiff files(Pipeline pipeline) throws ReadException, UsageException {
    if (operands.size() != 2) {
      throw new UsageException("give two files or folders, or --git to compare revisions");
    }
    Path old = path(operands.getFirst());
    Path now = path(operands.getLast());
    if (Files.exists(old)
        && Files.exists(now)
        && Files.isDirectory(old) != Files.isDirectory(now)) {
      throw new UsageException(
          "%s and %s: give two files or two folders, not one of each".formatted(old, now));
    }
    return ListDiff.between(onDisk(pipeline, old), onDisk(pipeline, now), pipeline.venueMatcher());
  }

  private ListDiff revisions(Pipeline pipeline) throws ReadException, UsageException {
    Path file = path(operands.getLast());
    GitRepository repository = GitRepository.around(file);
    List<NamedList> old = inRevision(pipeline, repository, operands.getFirst(), file);
    List<NamedList> now =
        operands.size() == 2
            ? onDisk(pipeline, file)
            : inRevision(pipeline, repository, operands.get(1), file);
    return ListDiff.between(old, now, pipeline.venueMatcher());
  }

  private static List<NamedList> onDisk(Pipeline pipeline, Path path) throws ReadException {
    return named(pipeline, ListFiles.load(List.of(path)), path.toString(), Files.isDirectory(path));
  }

  private static List<NamedList> inRevision(
      Pipeline pipeline, GitRepository repository, String revision, Path file)
      throws ReadException {
    String folder = revision + ":" + repository.path(file);
    List<ListFile> files = repository.load(revision, file);
    boolean single = files.size() == 1 && files.getFirst().name().equals(folder);
    return named(pipeline, files, folder, !single);
  }

  /** Files of folders are known by their paths below them; of two files, each is the other's. */
  private static List<NamedList> named(
      Pipeline pipeline, List<ListFile> files, String folder, boolean below) {
    return files.stream()
        .map(file -> {
          String rest = below ? file.name().substring(folder.length()) : "";
          return new NamedList(
              rest.replace('\\', '/').replaceFirst("^/+", ""), pipeline.read(file));
        })
        .toList();
  }

  private static Path path(String operand) throws UsageException {
    try {
      return Path.of(operand);
    } catch (InvalidPathException e) {
      throw new UsageException(operand + ": is no path; " + e.getReason());
    }
  }
}
