package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads {@code Last, First and {A Company} and others}. */
final class BibNames {
  private BibNames() {}

  /** The names as people say them, first names first; "others" is left out. */
  static List<String> of(String raw) {
    List<String> names = new ArrayList<>();
    for (String name : split(raw.replaceAll("\\s", " "), " and ")) {
      String spoken = spoken(name.strip());
      if (!spoken.isEmpty() && !spoken.toLowerCase(Locale.ROOT).equals("others")) {
        names.add(spoken);
      }
    }
    return List.copyOf(names);
  }

  /** {@code First Last}, {@code Last, First} or {@code Last, Jr, First}. */
  private static String spoken(String name) {
    List<String> parts = split(name, ",");
    if (parts.size() == 1) {
      return TexText.plain(name);
    }
    List<String> order = new ArrayList<>();
    order.add(parts.getLast());
    order.addAll(parts.subList(0, parts.size() - 1));
    return order.stream()
        .map(TexText::plain)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Splits outside of braces. */
  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth <= 0 && text.regionMatches(true, i, separator, 0, separator.length())) {
        // Two separators may share a space: nothing stands between them.
        parts.add(from <= i ? text.substring(from, i) : "");
        from = i + separator.length();
        i = from - 1 - (separator.endsWith(" ") ? 1 : 0);
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
