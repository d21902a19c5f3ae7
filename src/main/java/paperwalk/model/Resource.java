package paperwalk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data set, a program or anything else that lists name beside papers.
 *
 * @param key last part of its IRI, unique among those of its kind
 * @param kind anything but {@link EntryKind#PAPER}
 * @param title the name the catalogue settled on
 * @param occurrences where the lists state it, in the order of lists and lines
 */
public record Resource(String key, EntryKind kind, String title, List<Mention> occurrences) {

  /**
   * What one entry of one list says of it.
   *
   * @param list index of the list in {@link Catalogue#lists}
   * @param entry the entry
   * @param url where its main link leads, if it leads to the web
   * @param repository the code repository it is or links to as code, if any
   * @param facets the facets of its sections, outermost first
   */
  public record Mention(
      int list,
      Entry entry,
      @Nullable String url,
      @Nullable RepositoryId repository,
      List<Facet> facets) {}
}
