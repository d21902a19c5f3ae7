package paperwalk.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proactive content negotiation (RFC 9110, section 12.5.1).
 *
 * @param type such as {@code text/html}, {@code text/*} or {@code *}{@code /*}
 * @param quality 0 to 1
 */
record MediaRange(String type, double quality) {

  /** Reads an Accept header; a missing or unreadable one accepts everything. */
  static List<MediaRange> parse(@Nullable String accept) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String part : accept == null ? List.<String>of() : List.of(accept.split(",", -1))) {
      String[] pieces = part.strip().split(";", -1);
      double quality = 1;
      for (int i = 1; i < pieces.length; i++) {
        String parameter = pieces[i].strip().toLowerCase(Locale.ROOT);
        if (parameter.matches("q=[01](\\.\\d{0,3})?")) {
          quality = Math.min(1, Double.parseDouble(parameter.substring(2)));
        }
      }
      String type = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (type.matches("[^/\\s]+/[^/\\s]+")) {
        ranges.add(new MediaRange(type, quality));
      }
    }
    return ranges.isEmpty() ? List.of(new MediaRange("*/*", 1)) : ranges;
  }

  /**
   * The offered type that is wanted most; of equals, the one offered first.
   *
   * @param offered media types without parameters
   * @return nothing if none is acceptable
   */
  static Optional<String> best(@Nullable String accept, List<String> offered) {
    List<MediaRange> ranges = parse(accept);
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
              ? 2
              : range.type.equals(family) ? 1 : range.type.equals("*/*") ? 0 : -1;
      if (match > specific) {
        specific = match;
        quality = range.quality;
      }
    }
    return quality;
  }
}
