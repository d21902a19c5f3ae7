package paperwalk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ReadException;
import paperwalk.recommend.RelatedQuestion;
import paperwalk.recommend.RelatedRequest;
import paperwalk.walk.WalkPlanner.Method;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What one has, and which papers are wanted. */
final class RelatedOptions {
  @Parameters(arity = "0..*", paramLabel = "ID", description = "A paper one has.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = {"-t", "--text"},
      paramLabel = "TEXT",
      description = "What one looks for, in words. May be given several times.")
  private List<String> texts = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "A BibTeX file or a reading list one has; papers that the graph does not have count by"
              + " the words of their titles. May be given several times.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--less",
      paramLabel = "ID",
      description = "A paper of whose like less is wanted. May be given several times.")
  private List<String> less = new ArrayList<>();

  @Option(
      names = "--less-text",
      paramLabel = "TEXT",
      description = "Words of whose like less is wanted.")
  private List<String> lessTexts = new ArrayList<>();

  @Option(
      names = "--not",
      paramLabel = "ID|FILE",
      description = "A paper, or a file of papers, already read: not to be named.")
  private List<String> not = new ArrayList<>();

  @Option(names = "--since", paramLabel = "DATE", description = "Only papers from 2024-06 on.")
  private String since = "";

  @Option(names = "--until", paramLabel = "DATE", description = "Only papers up to 2024-06.")
  private String until = "";

  @Option(names = "--with-code", description = "Only papers whose code is known.")
  private boolean onlyWithCode;

  @Option(
      names = "--topic",
      paramLabel = "NAME",
      split = ",",
      description = "Only papers of a topic, a section or a list.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--venue",
      paramLabel = "NAME",
      split = ",",
      description = "Only papers of a venue or one of its editions.")
  private List<String> venues = new ArrayList<>();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Only papers of an author or a reader.")
  private List<String> people = new ArrayList<>();

  @Option(
      names = {"-n", "--count"},
      paramLabel = "N",
      description = "How many papers at most (default: ${DEFAULT-VALUE}).")
  private int count = RelatedRequest.DEFAULT_COUNT;

  @Option(
      names = "--diverse",
      arity = "0..1",
      paramLabel = "0..1",
      fallbackValue = "" + RelatedRequest.SOME_DIVERSITY,
      description = "Papers that are unlike each other; how much (if not said: ${FALLBACK-VALUE}).")
  private double diversity;

  @Option(
      names = "--what-if",
      description = "Say what would change without each of the papers one has.")
  private boolean counterfactuals;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      description =
          "How to walk: ${COMPLETION-CANDIDATES} (default: exact, as long as that is cheap).")
  private @Nullable Method method;

  /** Whether nothing was said at all. */
  boolean isEmpty() {
    return ids.isEmpty()
        && texts.isEmpty()
        && files.isEmpty()
        && less.isEmpty()
        && lessTexts.isEmpty();
  }

  /** The question that was asked. */
  RelatedQuestion question() throws ReadException, UsageException {
    if (count < 1) {
      throw new UsageException("-n " + count + ": give a number above 0");
    }
    if (!(diversity >= 0 && diversity <= 1)) {
      throw new UsageException("--diverse " + diversity + ": give a number from 0 to 1");
    }
    List<String> readPapers = new ArrayList<>();
    List<Path> readFiles = new ArrayList<>();
    for (String each : not) {
      if (Files.isRegularFile(Path.of(each))) {
        readFiles.add(Path.of(each));
      } else {
        readPapers.add(each);
      }
    }
    return new RelatedQuestion(
        ids,
        texts,
        lists(files),
        less,
        lessTexts,
        readPapers,
        lists(readFiles),
        since,
        until,
        onlyWithCode,
        topics,
        venues,
        people,
        count,
        diversity,
        counterfactuals,
        method);
  }

  private static List<ReadingList> lists(List<Path> paths) throws ReadException {
    List<ReadingList> lists = new ArrayList<>();
    if (!paths.isEmpty()) {
      Pipeline pipeline = new Pipeline(Vocabulary.DEFAULT_BASE);
      for (ListFile file : pipeline.load(paths)) {
        lists.add(pipeline.read(file));
      }
    }
    return lists;
  }
}
