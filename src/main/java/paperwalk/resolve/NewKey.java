package paperwalk.resolve;

import java.util.Collection;
import java.util.Comparator;
import paperwalk.model.Digest;
import paperwalk.model.Identifier;

/**
 * The last part of a new IRI: made from the strongest identifier ({@link Identifier#STRENGTH}), or,
 * where there is none, from the title. It depends on the work alone, not on other works or on the
 * order of lists.
 */
final class NewKey {
  private static final int LONGEST_ADDRESS = 80;
  private static final int DIGITS = 16;

  private NewKey() {}

  static String of(Collection<String> ids, Claim claim) {
    return ids.stream()
        .min(Comparator.comparing(Claim::rank))
        .map(NewKey::ofId)
        // A title that hardly tells is taken together with its place.
        .orElseGet(() ->
            "t-"
                + Digest.of(
                    claim.place().isEmpty()
                        ? claim.titleKey()
                        : claim.titleKey() + "\t" + claim.place(),
                    DIGITS));
  }

  private static String ofId(String id) {
    String scheme = Claim.scheme(id);
    String value = id.substring(scheme.length() + 1);
    String safe = value.replaceAll("[^A-Za-z0-9._-]+", "-");
    return switch (scheme) {
      case "repo" -> safe;
      case "url" -> safe.length() > LONGEST_ADDRESS ? "u-" + Digest.of(value, DIGITS) : safe;
      default -> scheme + "-" + safe;
    };
  }
}
