package paperwalk.curate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes plain text as Markdown that reads back as the same text. */
final class MarkdownText {
  /**
   * Characters that Markdown, GitHub's tables, strike-through or formulas may take for their own.
   */
  private static final String SPECIAL = "\\`*_[]<>|~$";

  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

  /** What begins a line with a heading, a quote, a list or a rule. */
  private static final Pattern BLOCK = Pattern.compile("^(\\d{1,9}(?=[.)])|(?=[#>+=-]))");

  private MarkdownText() {}

  /** Escapes what would be markup. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean address =
          (c == ':' && text.startsWith("//", i + 1))
              || (c == '.' && i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3));
      if (SPECIAL.indexOf(c) >= 0 || address) {
        out.append('\\');
      }
      out.append(c);
    }
    return ENTITY.matcher(out).replaceAll("\\\\&");
  }

  /** Escapes what would be markup, for a text that begins a line or stands behind a bullet. */
  static String escapeBlock(String text) {
    String plain = escape(text);
    Matcher block = BLOCK.matcher(plain);
    return block.find() ? block.group() + "\\" + plain.substring(block.end()) : plain;
  }

  /** A cell of a table, with nothing in it that a page would act on. */
  static String cell(String text) {
    // A zero-width space keeps GitHub from notifying people and from linking other issues.
    return escape(line(text)).replaceAll("([@#])(?=\\w)", "$1&#8203;");
  }

  /** A cell that shows a text letter by letter. */
  static String code(String text) {
    if (text.isBlank()) {
      return "";
    }
    String plain = line(text);
    int longest = 0;
    int run = 0;
    for (int i = 0; i < plain.length(); i++) {
      run = plain.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String space = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
    return fence + space + plain.replace("|", "\\|") + space + fence;
  }

  private static String line(String text) {
    return text.strip().replaceAll("[\\s\\p{Cc}]+", " ");
  }
}
