package paperwalk.model;

import java.util.List;
import java.util.Optional;

/** A name that a registry gave to a paper. */
public sealed interface Identifier
    permits ArxivId, Doi, AclId, OpenReviewId, PmlrId, CvfId, DblpKey, PubMedId, SemanticScholarId {

  /** A longer text is none: it would only cost the patterns time and stack. */
  int MAX_LENGTH = 2000;

  /** The schemes from the one that names a paper best to the one that names it least. */
  List<String> STRENGTH =
      List.of(
          "arxiv",
          "doi",
          "acl",
          "openreview",
          "pmlr",
          "cvf",
          "dblp",
          "pubmed",
          "pmc",
          "s2",
          "corpus");

  /** The name of the kind, as used in {@code arxiv:2406.10471}; one of {@link #STRENGTH}. */
  String scheme();

  /** The bare identifier, in its normal form. */
  String value();

  /** The page the registry keeps for it. */
  String url();

  /** Scheme and value, such as {@code arxiv:2406.10471}. */
  default String prefixed() {
    return scheme() + ":" + value();
  }

  /**
   * Finds the identifier in what people write or link to: {@code arxiv:2406.10471}, a bare arXiv
   * id, {@code doi:10.1145/…}, an ACL id, or a URL of one of the registries and their mirrors.
   *
   * <p>Costs a look at the text for each registry, and a pattern only for those it may name.
   *
   * @param text a word without white space
   * @return the identifier in its normal form, or nothing
   */
  static Optional<Identifier> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return IdentifierForm.find(text);
  }
}
