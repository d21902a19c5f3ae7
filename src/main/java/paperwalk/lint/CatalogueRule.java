package paperwalk.lint;

import paperwalk.model.Catalogue;
import paperwalk.model.Finding;

/**
 * One thing that can be wrong in a list, and shows only beside its other entries or other lists.
 *
 * <p>Older versions of a list are no witnesses: they say what the list itself has taken back.
 */
interface CatalogueRule extends NamedRule {

  /** Looks at all lists together; costs time in proportion to the number of their entries. */
  void check(Catalogue catalogue, Report report);

  /** Takes findings. */
  @FunctionalInterface
  interface Report {

    /**
     * Takes one.
     *
     * @param list index of the list that it is about
     * @param finding what is wrong there
     */
    void add(int list, Finding finding);
  }
}
