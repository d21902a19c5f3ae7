package paperwalk.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What all lists together say, with each paper once.
 *
 * @param lists the lists, older versions of a list directly behind the newest one
 * @param papers the papers, by key
 * @param resources data sets, programs and other resources, by kind and key
 * @param retired keys that once named one of them, by kind and key
 */
public record Catalogue(
    List<CataloguedList> lists,
    List<Paper> papers,
    List<Resource> resources,
    List<RetiredKey> retired) {

  /**
   * A list and what is known of it.
   *
   * @param list as read
   * @param findings what is wrong with it, by place
   * @param sectionFacets for each section, by its index, the facets of it and its ancestors
   * @param newer index of the list version that came after this older one, or -1 if this is the
   *     newest
   */
  public record CataloguedList(
      ReadingList list, List<Finding> findings, List<List<Facet>> sectionFacets, int newer) {}

  /**
   * The same catalogue with other findings.
   *
   * @param findings for each list, by its index
   */
  public Catalogue withFindings(List<List<Finding>> findings) {
    return new Catalogue(
        IntStream.range(0, lists.size())
            .mapToObj(i -> {
              CataloguedList list = lists.get(i);
              return new CataloguedList(
                  list.list(), findings.get(i), list.sectionFacets(), list.newer());
            })
            .toList(),
        papers,
        resources,
        retired);
  }
}
