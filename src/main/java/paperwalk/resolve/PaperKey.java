package paperwalk.resolve;

import java.util.Collection;
import java.util.Comparator;
import paperwalk.model.Digest;
import paperwalk.model.Identifier;

/**
 * The last part of a paper's IRI: made from its strongest identifier ({@link Identifier#STRENGTH}),
 * or, where it has none, from its title. It depends on the paper alone, not on other papers or on
 * the order of lists.
 */
final class PaperKey {
  private PaperKey() {}

  static String of(Collection<Identifier> identifiers, String titleKey) {
    return identifiers.stream()
        .min(
            Comparator.comparingInt((Identifier id) -> Identifier.STRENGTH.indexOf(id.scheme()))
                .thenComparing(Identifier::value))
        .map(id -> id.scheme() + "-" + safe(id.value()))
        .orElseGet(() -> "t-" + Digest.of(titleKey, 16));
  }

  private static String safe(String value) {
    return value.replaceAll("[^A-Za-z0-9._-]+", "-");
  }
}
