package paperwalk.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What badges say: small pictures with words in their address, as shields.io draws them. */
final class Badges {
  private static final String PATH = "/badge/";

  private Badges() {}

  /**
   * The words of a badge that always shows the same.
   *
   * @param address of the picture
   * @return empty if it is none, or if it shows a number that changes
   */
  static String words(String address) {
    int path = address.indexOf(PATH);
    if (path < 0 || (!address.contains("shields.io") && !address.contains("badgen.net"))) {
      return "";
    }
    int end = address.length();
    for (char stop : new char[] {'?', '#'}) {
      int at = address.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String spec = address.substring(Math.min(path + PATH.length(), end), end);
    int last = lastDash(spec);
    String words = last > 0 ? spec.substring(0, last) : spec;
    return decode(words)
        .replace("--", "\u0001")
        .replace('-', ' ')
        .replace("\u0001", "-")
        .replace("__", "\u0001")
        .replace('_', ' ')
        .replace("\u0001", "_")
        .strip();
  }

  /** The dash before the colour: a doubled one is a dash that is shown. */
  private static int lastDash(String spec) {
    int i = spec.lastIndexOf('-');
    while (i > 0 && spec.charAt(i - 1) == '-') {
      i = spec.lastIndexOf('-', i - 2);
    }
    return i;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
