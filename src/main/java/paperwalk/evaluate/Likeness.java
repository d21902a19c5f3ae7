package paperwalk.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import paperwalk.model.Identifier;
import paperwalk.model.RepositoryId;

/** When two statements of the same fact are taken to be the same. */
final class Likeness {
  private Likeness() {}

  /** Titles, names and headings: letters and digits alone count. */
  static String letters(String text) {
    String plain = text.indexOf('<') < 0 ? text : text.replaceAll("</?[a-z]{1,6}>", "");
    return Normalizer.normalize(plain, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Venues: the year that some write within the name does not count. */
  static boolean sameVenue(String one, String other) {
    return venue(one).equals(venue(other));
  }

  private static String venue(String name) {
    return letters(name.replaceAll("(?:19|20)\\d\\d", " "));
  }

  /** Addresses: protocol, a slash at the end and the letters' case of the host do not count. */
  static boolean sameAddress(String one, String other) {
    return address(one).equals(address(other));
  }

  private static String address(String url) {
    String plain = url.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/+$", "");
    int slash = plain.indexOf('/');
    return slash < 0
        ? plain.toLowerCase(Locale.ROOT)
        : plain.substring(0, slash).toLowerCase(Locale.ROOT) + plain.substring(slash);
  }

  /** Addresses of papers: those that hold the same identifier lead to the same paper. */
  static boolean samePaper(String one, String other) {
    return sameAddress(one, other)
        || Identifier.parse(one)
            .flatMap(id -> Identifier.parse(other).map(o -> o.prefixed().equals(id.prefixed())))
            .orElse(false);
  }

  /** Addresses of code: the repository counts, not a folder in it. */
  static boolean sameCode(String one, String other) {
    return sameAddress(one, other)
        || RepositoryId.parse(one)
            .flatMap(id -> RepositoryId.parse(other).map(o -> o.key().equals(id.key())))
            .orElse(false);
  }
}
