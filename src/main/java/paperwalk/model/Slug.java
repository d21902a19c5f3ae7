package paperwalk.model;

import java.text.Normalizer;
import java.util.Locale;

/** Names made fit for an IRI. */
public final class Slug {
  private Slug() {}

  /**
   * Letters and digits in lower case, everything else one hyphen.
   *
   * @return never empty: a text without letters and digits gives {@code x}
   */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "x" : plain;
  }
}
