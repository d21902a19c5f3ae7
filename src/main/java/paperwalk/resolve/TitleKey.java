package paperwalk.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a title that joins lists: NFKC, lower case, letters and digits only. */
public final class TitleKey {
  private TitleKey() {}

  /** The key; empty if the title has neither letter nor digit. */
  public static String of(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
