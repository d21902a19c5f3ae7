package paperwalk.store;

import java.util.List;

/** What the property function {@code pw:related} asks; wired in by whoever has a walk graph. */
@FunctionalInterface
public interface RelatedPapers {

  /**
   * Papers related to others.
   *
   * @return the most related first, in the same order each time; empty if there is no text and no
   *     seed is known
   * @throws IllegalArgumentException if it cannot be answered; the message says why
   */
  List<Scored> related(Question question);

  /**
   * What is asked.
   *
   * @param seeds IRIs of papers
   * @param texts what is looked for, in words
   * @param limit how many papers at most; at least 1
   * @param why whether reasons are wanted, which cost more than the papers
   */
  record Question(List<String> seeds, List<String> texts, int limit, boolean why) {}

  /**
   * A related paper.
   *
   * @param paper its IRI
   * @param score above 0; those of all papers add up to at most 1
   * @param why the reasons, the heaviest first, as one text; empty if they were not wanted
   */
  record Scored(String paper, double score, String why) {}
}
