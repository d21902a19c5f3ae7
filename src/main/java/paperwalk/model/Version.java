package paperwalk.model;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the forms in which a paper exists. */
public sealed interface Version {

  /** The page of this version, or null if none is known. */
  @Nullable String url();

  /**
   * A preprint.
   *
   * @param arxiv its arXiv id, if it is there
   * @param series the repository it lies in
   * @param month when it first appeared, if known
   * @param url its page
   */
  record Preprint(
      @Nullable ArxivId arxiv, VenueSeries series, @Nullable YearMonth month, @Nullable String url)
      implements Version {}

  /**
   * A version published at a conference or in a journal.
   *
   * @param series the venue
   * @param year the edition's year
   * @param doi its DOI, if known
   * @param acl its id in the ACL Anthology, if it has one
   * @param others what further registries call it
   * @param url its page, if known
   */
  record Publication(
      VenueSeries series,
      int year,
      @Nullable Doi doi,
      @Nullable AclId acl,
      List<Identifier> others,
      @Nullable String url)
      implements Version {}

  /**
   * A version of which no list says where it was published.
   *
   * @param year its year, if known
   * @param doi its DOI, if known
   * @param acl its id in the ACL Anthology, if it has one
   * @param others what further registries call it
   * @param url its page, if known
   */
  record Unplaced(
      @Nullable Integer year,
      @Nullable Doi doi,
      @Nullable AclId acl,
      List<Identifier> others,
      @Nullable String url)
      implements Version {}
}
