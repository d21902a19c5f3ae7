package paperwalk.model;

import java.util.List;

/**
 * A scholarly work, whatever its versions (FRBR: work).
 *
 * @param key last part of its IRI, such as {@code arxiv-2406.10471}
 * @param title the title the catalogue settled on
 * @param titleKey the title's letters and digits in lower case: what joins lists
 * @param occurrences where the lists state it, in the order of lists and lines
 */
public record Paper(String key, String title, String titleKey, List<Occurrence> occurrences) {

  /**
   * What one entry of one list says of the paper.
   *
   * @param list index of the list in {@link Catalogue#lists}
   * @param entry the entry
   * @param versions the versions it names
   * @param facets the facets of its sections, outermost first
   * @param repositories the code repositories it links to
   * @param pages project pages it links to
   * @param disowned identifiers it links to as the paper's that are not: they belong to a paper of
   *     another title, or nothing says to which
   */
  public record Occurrence(
      int list,
      Entry entry,
      List<Version> versions,
      List<Facet> facets,
      List<RepositoryId> repositories,
      List<String> pages,
      List<Identifier> disowned) {}
}
