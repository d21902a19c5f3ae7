package paperwalk.model;

import java.util.Optional;

/** A name that a registry gave to a paper. */
public sealed interface Identifier permits ArxivId, Doi, AclId {

  /** A longer text is none: it would only cost the patterns time and stack. */
  int MAX_LENGTH = 2000;

  /** The name of the kind, as used in {@code arxiv:2406.10471}. */
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
   * @param text a word without white space
   * @return the identifier in its normal form, or nothing
   */
  static Optional<Identifier> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<? extends Identifier> found = ArxivId.parse(text);
    if (found.isEmpty()) {
      found = AclId.parse(text);
    }
    if (found.isEmpty()) {
      found = Doi.parse(text);
    }
    return found.map(id -> id);
  }
}
