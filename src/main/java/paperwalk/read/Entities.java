package paperwalk.read;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Character references of HTML. */
final class Entities {
  /** The longest name is {@code CounterClockwiseContourIntegral}. */
  private static final int MAX_LENGTH = 34;

  private static final Parser PARSER = Parser.builder().build();

  private Entities() {}

  /**
   * Where the reference that begins at an ampersand ends, behind its semicolon.
   *
   * @return {@code start} if none begins there
   */
  static int end(String text, int start, int limit) {
    int i = start + 1;
    int most = Math.min(limit, start + MAX_LENGTH);
    boolean number = i < most && text.charAt(i) == '#';
    i += number ? 1 : 0;
    int from = i;
    while (i < most && (Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) < 0x80)) {
      i++;
    }
    return i > from && i < most && text.charAt(i) == ';' ? i + 1 : start;
  }

  /** What a reference stands for; itself if it is unknown. */
  static String decode(String reference) {
    return switch (reference) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;" -> "\"";
      case "&apos;", "&#39;" -> "'";
      case "&nbsp;", "&#160;" -> " ";
      default -> byTheLibrary(reference);
    };
  }

  /** Resolves all references of a text. */
  static String resolve(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      int end = end(text, at, text.length());
      if (end > at) {
        out.append(text, done, at).append(decode(text.substring(at, end)));
        done = end;
      }
      at = text.indexOf('&', Math.max(at + 1, end));
    }
    return out.append(text, done, text.length()).toString();
  }

  /** CommonMark knows all names of HTML 5; so the parser is asked for the rarer ones. */
  private static String byTheLibrary(String reference) {
    Node paragraph = PARSER.parse(reference).getFirstChild();
    return paragraph instanceof Paragraph && paragraph.getFirstChild() instanceof Text text
        ? text.getLiteral()
        : reference;
  }
}
