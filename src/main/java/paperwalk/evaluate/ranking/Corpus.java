package paperwalk.evaluate.ranking;

import java.util.List;
import java.util.Set;

/**
 * What is known before anything is asked. Papers are numbered from 0 in the order of {@link
 * #papers}; all rows are ascending and hold each number once.
 *
 * @param papers what can be recommended, and the papers one asks for
 * @param libraries for each reader the papers in the library, as far as known
 * @param citations for each paper the papers that it cites, as far as known; both ways where the
 *     data does not say who cites whom. Empty, or a row for each paper
 * @param sections what stands together in lists
 * @param companions sets of papers that belong together, on which collaborative filtering works:
 *     libraries, citations or sections, whatever the task is about
 */
@SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
public record Corpus(
    List<CorpusPaper> papers,
    int[][] libraries,
    int[][] citations,
    List<CorpusSection> sections,
    int[][] companions) {

  /** The same without some of the evidence. {@link #companions} stay. */
  public Corpus without(Set<Evidence> evidence) {
    return evidence.isEmpty()
        ? this
        : new Corpus(
            papers.stream().map(paper -> without(paper, evidence)).toList(),
            evidence.contains(Evidence.LIBRARIES) ? new int[0][] : libraries,
            evidence.contains(Evidence.CITATIONS) ? new int[0][] : citations,
            evidence.contains(Evidence.SECTIONS) ? List.of() : sections,
            companions);
  }

  private static CorpusPaper without(CorpusPaper paper, Set<Evidence> evidence) {
    return new CorpusPaper(
        paper.id(),
        paper.title(),
        evidence.contains(Evidence.ABSTRACTS) ? "" : paper.summary(),
        evidence.contains(Evidence.TAGS) ? List.of() : paper.tags(),
        evidence.contains(Evidence.AUTHORS) ? List.of() : paper.authors(),
        evidence.contains(Evidence.VENUES) ? "" : paper.venue(),
        paper.year());
  }
}
