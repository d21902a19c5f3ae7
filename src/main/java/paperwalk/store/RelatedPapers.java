package paperwalk.store;

import java.util.List;

/** What the property function {@code pw:related} asks; wired in by whoever has a walk graph. */
@FunctionalInterface
public interface RelatedPapers {

  /**
   * Papers related to others.
   *
   * @param seeds IRIs of papers
   * @param limit how many at most; at least 1
   * @return the most related first; empty if no seed is known
   */
  List<Scored> related(List<String> seeds, int limit);

  /**
   * A related paper.
   *
   * @param paper its IRI
   * @param score above 0; those of all papers add up to at most 1
   * @param why the reasons, the heaviest first, as one text
   */
  record Scored(String paper, double score, String why) {}
}
