package paperwalk.draw;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names as a format can carry them, still different where the originals were.
 *
 * <p>Used for ids and for names of attributes; a name that is already taken gets a number.
 */
final class UniqueNames {

  private final UnaryOperator<String> clean;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> taken;

  /**
   * No names yet.
   *
   * @param clean makes a name fit for the format; an empty answer becomes "_"
   * @param reserved names that the format uses itself
   */
  UniqueNames(UnaryOperator<String> clean, Set<String> reserved) {
    this.clean = clean;
    this.taken = new HashSet<>(reserved);
  }

  /** The name for an original, always the same one. */
  String of(String original) {
    String known = names.get(original);
    if (known != null) {
      return known;
    }
    String base = clean.apply(original);
    base = base.isEmpty() ? "_" : base;
    String name = base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + "_" + number;
    }
    names.put(original, name);
    return name;
  }

  /** All originals asked for so far and their names, in the order they came. */
  Map<String, String> all() {
    return names;
  }
}
