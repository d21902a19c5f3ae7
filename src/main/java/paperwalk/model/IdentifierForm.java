package paperwalk.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of identifier, and what an address must hold to be worth its patterns.
 *
 * @param hints lower-case words of which one occurs in every address of the kind
 * @param parser finds the identifier
 */
record IdentifierForm(List<String> hints, Function<String, Optional<? extends Identifier>> parser) {

  /** In the order in which they are tried: an arXiv or ACL DOI is an arXiv or ACL id. */
  private static final List<IdentifierForm> ALL =
      List.of(
          new IdentifierForm(
              List.of("xiv", "ar5iv", "xxx.lanl.gov", "huggingface.co/papers"), ArxivId::parse),
          new IdentifierForm(List.of("acl", "10.18653/"), AclId::parse),
          new IdentifierForm(List.of("openreview"), OpenReviewId::parse),
          new IdentifierForm(List.of("mlr", "mlresearch"), PmlrId::parse),
          new IdentifierForm(List.of("cvf"), CvfId::parse),
          new IdentifierForm(List.of("dblp"), DblpKey::parse),
          new IdentifierForm(
              List.of("nlm.nih.gov", "europepmc", "pmid", "pubmed", "pmc"), PubMedId::parse),
          new IdentifierForm(List.of("semanticscholar", "s2:", "corpus"), SemanticScholarId::parse),
          new IdentifierForm(List.of("10.", "citation.cfm", "nature.com"), Doi::parse));

  /** The first kind that finds its identifier. */
  static Optional<Identifier> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean bare = !lower.contains("://");
    for (IdentifierForm form : ALL) {
      if (bare || form.hints.stream().anyMatch(lower::contains)) {
        Optional<? extends Identifier> found = form.parser.apply(text);
        if (found.isPresent()) {
          return Optional.of(found.get());
        }
      }
    }
    return Optional.empty();
  }
}
