package paperwalk.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a title that joins lists: NFKC, lower case, letters and digits only. */
public final class TitleKey {
  /** LaTeX's commands for fonts: they are marks, not words of the title. */
  private static final Pattern FONT =
      Pattern.compile(
          "\\\\(?:text[a-z]{2}|emph|math(?:rm|bf|bb|cal|frak|it|sf|tt)|boldsymbol|operatorname"
              + "|ensuremath|rm|bf|it|tt|sc)(?![A-Za-z])");

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TitleKey() {}

  /** The key; empty if the title has neither letter nor digit. */
  public static String of(String title) {
    return OTHER.matcher(plain(title)).replaceAll("");
  }

  /** The title in NFKC and lower case, without LaTeX's commands for fonts. */
  static String plain(String title) {
    String text = title.indexOf('\\') < 0 ? title : FONT.matcher(title).replaceAll("");
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
