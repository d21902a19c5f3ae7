package paperwalk.draw;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where a node's mark links to. */
final class Href {

  private Href() {}

  /** The address for a node, or nothing if its id is not an http or https IRI. */
  static String of(String id, UnaryOperator<String> href) {
    String start = id.substring(0, Math.min(id.length(), 8)).toLowerCase(Locale.ROOT);
    boolean web = start.startsWith("http://") || start.startsWith("https://");
    return web ? href.apply(id) : "";
  }
}
