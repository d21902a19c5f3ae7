package paperwalk.evaluate.ranking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import paperwalk.model.AnthologyPaper;
import paperwalk.model.Person;
import paperwalk.read.AnthologyReader;
import paperwalk.read.ReadException;

/**
 * The ACL Anthology Network (Radev et al. 2013), {@code aan/edges.tsv}, with what the Anthology
 * says of its papers, {@code acl-anthology/xml}.
 *
 * <p>What is cited before the queries' years is known. Citations of a paper by itself or of the
 * future are dropped. Candidates are the papers of the network that appeared no later than the
 * query, whether anything cites them or not.
 */
final class CitationGraph {
  /** So many citations of its years make a paper a query. */
  private static final int FEWEST = 5;

  private static final int TEST_YEAR = 2011;
  private static final int VALID_YEAR = 2009;

  private static final String HEADER = "citing<TAB>cited<TAB>citing_year<TAB>cited_year";

  private final Path data;
  private final Consumer<String> progress;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> years = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();

  private record Citation(int citing, int cited) {}

  /**
   * Reads the citations.
   *
   * @param data where {@code aan} and {@code acl-anthology} are
   * @param progress takes a line of what was met
   */
  CitationGraph(Path data, Consumer<String> progress) throws ReadException {
    this.data = data;
    this.progress = progress;
    boolean[] header = {true};
    TableFile.read(
        data.resolve("aan").resolve("edges.tsv"),
        4,
        HEADER,
        (cells, place) -> {
          if (header[0]) {
            header[0] = false;
            return;
          }
          Citation citation =
              new Citation(paper(cells[0], cells[2], place), paper(cells[1], cells[3], place));
          if (citation.citing != citation.cited
              && years.get(citation.cited) <= years.get(citation.citing)) {
            citations.add(citation);
          }
        });
  }

  private int paper(String id, String written, String place) throws ReadException {
    int year;
    try {
      year = Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw new ReadException(place + ": \"" + written + "\" is no year; a row is " + HEADER);
    }
    Integer known = numbers.putIfAbsent(id, years.size());
    if (known == null) {
      years.add(year);
      return years.size() - 1;
    }
    if (years.get(known) != year) {
      throw new ReadException(
          "%s: %s is of %d here and of %d before".formatted(place, id, year, years.get(known)));
    }
    return known;
  }

  /** Reads the texts and makes the task. */
  RankingTask task(Split split) throws ReadException {
    int from = split == Split.TEST ? TEST_YEAR : VALID_YEAR;
    int to = from + 1;
    List<Set<Integer>> known = sets();
    List<Set<Integer>> wanted = sets();
    for (Citation citation : citations) {
      int year = years.get(citation.citing);
      if (year < from) {
        known.get(citation.citing).add(citation.cited);
      } else if (year <= to) {
        wanted.get(citation.citing).add(citation.cited);
      }
    }
    int[][] rows = Rows.of(known.stream().map(List::copyOf).toList());
    int[][] relevant = Rows.of(wanted.stream().map(List::copyOf).toList());
    Map<Integer, BitSet> candidates = new HashMap<>();
    List<CorpusPaper> papers = papers();
    List<Query> queries = new ArrayList<>();
    for (int paper = 0; paper < relevant.length; paper++) {
      if (relevant[paper].length >= FEWEST) {
        BitSet before = candidates.computeIfAbsent(years.get(paper), this::until);
        int[] seed = {paper};
        int[] none = {};
        String id = papers.get(paper).id();
        queries.add(new Query(id, seed, none, seed, before, null, relevant[paper]));
      }
    }
    Corpus corpus =
        new Corpus(papers, new int[0][], rows, List.of(), Companions.of(new int[0][], rows));
    return new RankingTask(TaskKind.AAN, split, List.of(new Fold("", corpus, queries)));
  }

  private List<Set<Integer>> sets() {
    List<Set<Integer>> sets = new ArrayList<>();
    years.forEach(year -> sets.add(new HashSet<>()));
    return sets;
  }

  private BitSet until(int year) {
    BitSet papers = new BitSet();
    for (int paper = 0; paper < years.size(); paper++) {
      papers.set(paper, years.get(paper) <= year);
    }
    return papers;
  }

  private List<CorpusPaper> papers() throws ReadException {
    CorpusPaper[] papers = new CorpusPaper[years.size()];
    numbers.forEach((id, number) ->
        papers[number] = new CorpusPaper(id, "", "", List.of(), List.of(), "", years.get(number)));
    AnthologyReader.read(
        data.resolve("acl-anthology").resolve("xml"),
        paper -> {
          Integer number = numbers.get(paper.id().value());
          if (number != null) {
            papers[number] = described(paper, years.get(number));
          }
        },
        finding -> {});
    long known = Arrays.stream(papers).filter(paper -> !paper.title().isEmpty()).count();
    progress.accept(
        String.format(
            Locale.ROOT,
            "%,d citations among %,d papers; the Anthology's files describe %,d of them",
            citations.size(),
            papers.length,
            known));
    return Arrays.asList(papers);
  }

  private static CorpusPaper described(AnthologyPaper paper, int year) {
    return new CorpusPaper(
        paper.id().value(),
        paper.title(),
        paper.abstractText(),
        List.of(),
        paper.authors().stream().map(Person::name).toList(),
        series(paper),
        year);
  }

  /** What stays of a volume's id from year to year: {@code P} of {@code P11-1}. */
  private static String series(AnthologyPaper paper) {
    return paper.volume().venues().isEmpty()
        ? paper.volume().collection().replaceAll("[0-9]+", "")
        : String.join(" ", paper.volume().venues());
  }
}
