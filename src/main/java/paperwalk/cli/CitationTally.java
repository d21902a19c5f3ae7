package paperwalk.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import paperwalk.model.AclId;
import paperwalk.rdf.AnthologyGraph;

/** Writes citations between papers that were imported, and counts all others. */
final class CitationTally implements BiConsumer<String, String> {
  private static final int SHOWN = 10;

  private final Map<String, Integer> imported;
  private final Set<String> otherYears;
  private final AnthologyGraph graph;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> unknown = new TreeSet<>();
  private int unknownPapers;
  private int ofOtherYears;
  private int selfLoops;
  private int repeated;
  private int ofLaterYears;

  /**
   * Begins to count.
   *
   * @param imported the years of the papers that are there, by id
   * @param otherYears ids of those that were left out for their years
   */
  CitationTally(Map<String, Integer> imported, Set<String> otherYears, AnthologyGraph graph) {
    this.imported = imported;
    this.otherYears = otherYears;
    this.graph = graph;
  }

  /**
   * What became of the rows.
   *
   * @param written citations that the graph says
   * @param ofLaterYears how many of them cite a paper of a later year, and so may be wrong
   * @param unknownPapers rows that name a paper which the Anthology does not have
   * @param ofOtherYears rows that name a paper which was left out for its year
   * @param selfLoops rows in which a paper cites itself
   * @param repeated rows that were there before
   * @param unknownIds some of the ids of unknown papers, in order
   */
  record Count(
      int written,
      int ofLaterYears,
      int unknownPapers,
      int ofOtherYears,
      int selfLoops,
      int repeated,
      List<String> unknownIds) {

    /** In words. */
    String text() {
      return String.format(
          Locale.ROOT,
          "%,d citations (%,d of later papers); left out: %,d of unknown papers%s, %,d of other"
              + " years, %,d to itself, %,d repeated",
          written,
          ofLaterYears,
          unknownPapers,
          unknownIds.isEmpty()
              ? ""
              : " (such as " + String.join(", ", unknownIds.stream().limit(3).toList()) + ")",
          ofOtherYears,
          selfLoops,
          repeated);
    }
  }

  @Override
  public void accept(String citing, String cited) {
    Integer from = imported.get(citing);
    Integer to = imported.get(cited);
    int strangers = countUnknown(citing) + countUnknown(cited);
    if (citing.equals(cited)) {
      selfLoops++;
    } else if (strangers > 0) {
      unknownPapers++;
    } else if (from == null || to == null) {
      ofOtherYears++;
    } else if (!seen.add(citing + " " + cited)) {
      repeated++;
    } else {
      ofLaterYears += to > from ? 1 : 0;
      graph.cite(new AclId(citing), new AclId(cited));
    }
  }

  private int countUnknown(String id) {
    if (imported.containsKey(id) || otherYears.contains(id)) {
      return 0;
    }
    unknown.add(id);
    return 1;
  }

  Count count() {
    return new Count(
        seen.size(),
        ofLaterYears,
        unknownPapers,
        ofOtherYears,
        selfLoops,
        repeated,
        unknown.stream().limit(SHOWN).toList());
  }
}
