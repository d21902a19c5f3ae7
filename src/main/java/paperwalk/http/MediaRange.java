package paperwalk.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Proactive content negotiation (RFC 9110, section 12.5.1).
 *
 * @param type such as {@code text/html}, {@code text/*} or {@code *}{@code /*}
 * @param parameters whether it asks for a variety of the type, such as a profile; what is offered
 *     here has no varieties, so a range without parameters says more of it
 * @param quality 0 to 1
 */
record MediaRange(String type, boolean parameters, double quality) {
  private static final Pattern QUALITY = Pattern.compile("q\\s*=\\s*[01](\\.\\d{0,3})?");
  private static final Pattern TYPE = Pattern.compile("[^/\\s]+/[^/\\s]+");

  /** Reads an Accept header; a missing or unreadable one accepts everything. */
  static List<MediaRange> parse(@Nullable String accept) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String part : accept == null ? List.<String>of() : split(accept, ',')) {
      List<String> pieces = split(part, ';');
      double quality = 1;
      boolean parameters = false;
      for (String piece : pieces.subList(1, pieces.size())) {
        String parameter = piece.strip().toLowerCase(Locale.ROOT);
        if (QUALITY.matcher(parameter).matches()) {
          quality =
              Math.min(1, Double.parseDouble(parameter.substring(parameter.indexOf('=') + 1)));
        } else if (!parameter.isEmpty()
            && !parameter.startsWith("charset=")
            && !parameter.startsWith("q=")) {
          parameters = true;
        }
      }
      String type = pieces.getFirst().strip().toLowerCase(Locale.ROOT);
      if (TYPE.matcher(type).matches()) {
        ranges.add(new MediaRange(type, parameters, quality));
      }
    }
    return ranges.isEmpty() ? List.of(new MediaRange("*/*", false, 1)) : ranges;
  }

  /** Splits at a separator, except within quotation marks (RFC 9110, section 5.6.4). */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted && c == '\\') {
        i++;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /**
   * The offered type that is wanted most; of equals, the one offered first.
   *
   * @param ranges what is accepted
   * @param offered media types without parameters
   * @return nothing if none is acceptable
   */
  static Optional<String> best(List<MediaRange> ranges, List<String> offered) {
    String best = null;
    double most = 0;
    for (String type : offered) {
      double quality = quality(ranges, type);
      if (quality > most) {
        most = quality;
        best = type;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The most specific range that covers a type decides. */
  private static double quality(List<MediaRange> ranges, String type) {
    String family = type.substring(0, type.indexOf('/')) + "/*";
    double quality = 0;
    int specific = -1;
    for (MediaRange range : ranges) {
      int match =
          range.type.equals(type)
              ? (range.parameters ? 2 : 3)
              : range.type.equals(family) ? 1 : range.type.equals("*/*") ? 0 : -1;
      if (match > specific) {
        specific = match;
        quality = range.quality;
      }
    }
    return quality;
  }
}
