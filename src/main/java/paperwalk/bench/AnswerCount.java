package paperwalk.bench;

import java.nio.charset.StandardCharsets;

/** Counts what an answer holds, by its form and without a library. */
final class AnswerCount {
  private AnswerCount() {}

  /** The rows of SPARQL results in JSON or XML, or the lines of N-Triples. */
  static long of(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8).stripLeading();
    if (text.startsWith("{")) {
      return rows(text);
    }
    return text.startsWith("<?xml") || text.startsWith("<sparql")
        ? text.split("<result>", -1).length - 1
        : lines(text);
  }

  private static long lines(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count();
  }

  /** The objects straight within the array {@code bindings}; quoted text is passed over. */
  private static long rows(String text) {
    long rows = 0;
    int depth = 0;
    for (int i = Math.max(0, text.indexOf("\"bindings\"")) + 10; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        for (i++; i < text.length() && text.charAt(i) != '"'; i++) {
          if (text.charAt(i) == '\\') {
            i++;
          }
        }
      } else if (c == '{' || c == '[') {
        depth++;
        rows += c == '{' && depth == 2 ? 1 : 0;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0) {
          return rows;
        }
      }
    }
    return rows;
  }
}
