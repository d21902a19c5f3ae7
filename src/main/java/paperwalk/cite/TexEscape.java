package paperwalk.cite;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as a BibTeX field says it. Letters stay as they are (UTF-8); what TeX would take for a
 * command is escaped, and braces always pair, since BibTeX counts escaped ones too.
 */
final class TexEscape {
  /** A run of letters and digits with a capital that is not its first letter: LLMs, LaMP, iOS. */
  private static final Pattern KEPT_CASE = Pattern.compile("[\\p{L}\\p{N}]+\\p{Lu}[\\p{L}\\p{N}]*");

  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private TexEscape() {}

  /** A text in which nothing is kept from a style that changes case. */
  static String text(String plain) {
    String line = line(plain);
    return text(line, 0, line.length());
  }

  /** A title: words that their inner capitals mark as names are kept by braces. */
  static String title(String plain) {
    String line = line(plain);
    boolean shouting = line.equals(line.toUpperCase(Locale.ROOT));
    StringBuilder out = new StringBuilder(line.length() + 16);
    Matcher name = KEPT_CASE.matcher(line);
    int from = 0;
    while (!shouting && name.find()) {
      out.append(text(line, from, name.start())).append('{').append(name.group()).append('}');
      from = name.end();
    }
    return out.append(text(line, from, line.length())).toString();
  }

  private static String text(String line, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(escape(line.charAt(i), i == 0 ? ' ' : line.charAt(i - 1)));
    }
    return out.toString();
  }

  /** An address or a DOI, which styles set as it is: what would break out is percent-encoded. */
  static String verbatim(String address) {
    return address
        .replace("\\", "%5C")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replaceAll("[\\s\\p{Z}\\p{Cntrl}]", "%20");
  }

  /** White space and what cannot be seen is one space. */
  static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  private static String escape(char c, char before) {
    return switch (c) {
      case '\\' -> "\\textbackslash{}";
      case '{' -> "\\textbraceleft{}";
      case '}' -> "\\textbraceright{}";
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      case '`' -> "\\textasciigrave{}";
      case '<' -> "\\textless{}";
      case '>' -> "\\textgreater{}";
      case '|' -> "\\textbar{}";
      case '#', '$', '%', '&', '_' -> "\\" + c;
      // Two of them would be set as another sign.
      case '-', '\'' -> before == c ? "{}" + c : String.valueOf(c);
      default -> String.valueOf(c);
    };
  }
}
