package paperwalk.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import spark.Request;

/** Between the graph's IRIs and the addresses of this server. */
final class Addresses {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final String base;
  private final Root root;

  /**
   * Takes the base of the graph's IRIs.
   *
   * @param base ends in {@code /}
   * @param root what stands before each path
   */
  Addresses(String base, Root root) {
    this.base = base;
    this.root = root;
  }

  Root root() {
    return root;
  }

  /** The IRI that a path below {@code /id/}, {@code /page/} or {@code /data/} stands for. */
  String iri(String path) {
    return base + path;
  }

  /** The page of an IRI; an IRI of somebody else is its own address. */
  String page(String iri) {
    if (!iri.startsWith(base)) {
      return safe(iri);
    }
    String path = iri.substring(base.length());
    int hash = path.indexOf('#');
    return root.path("/page/")
        + escape(hash < 0 ? path : path.substring(0, hash) + path.substring(hash));
  }

  /** The path of an IRI below the base; nothing else is known here. */
  String path(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** Only web addresses become links: a list may hold {@code javascript:} and worse. */
  static String safe(String url) {
    return url.matches("(?i)https?://\\S+") ? url : "";
  }

  /**
   * A path below the base as a URI: what an IRI may hold and a URI may not is percent-encoded, and
   * what was percent-encoded stays so (RFC 3987, section 3.1).
   */
  static String escape(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (int i = 0; i < path.length(); ) {
      int point = path.codePointAt(i);
      boolean encoded = point == '%' && isHex(path, i + 1);
      if (encoded || (point > ' ' && point < 0x7f && "%\"<>\\^`{|}?[]".indexOf(point) < 0)) {
        out.append((char) point);
      } else if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HEX.toHexDigits(b));
        }
      }
      i += Character.charCount(point);
    }
    return out.toString();
  }

  /**
   * The path of an IRI that a URI's path stands for: letters beyond ASCII are decoded, all else is
   * as it was written (RFC 3987, section 3.2).
   *
   * @throws IllegalArgumentException if a percent sign stands for nothing
   */
  static String unescape(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); ) {
      int end = i;
      while (end + 2 < raw.length() && raw.charAt(end) == '%' && raw.charAt(end + 1) >= '8') {
        end += 3;
      }
      if (end > i) {
        out.append(URLDecoder.decode(raw.substring(i, end), StandardCharsets.UTF_8));
        i = end;
      } else {
        out.append(raw.charAt(i++));
      }
    }
    return out.toString();
  }

  /**
   * The path that a request asks for, decoded.
   *
   * @throws ProblemException (400) if it is none
   */
  static String decodedPath(Request request) {
    try {
      return new URI(request.uri()).getPath();
    } catch (URISyntaxException e) {
      throw new ProblemException(400, "Malformed address", String.valueOf(e.getMessage()));
    }
  }

  private static boolean isHex(String text, int from) {
    return from + 1 < text.length()
        && HexFormat.isHexDigit(text.charAt(from))
        && HexFormat.isHexDigit(text.charAt(from + 1));
  }
}
