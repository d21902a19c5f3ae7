package paperwalk.w3c;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tests that are not expected to pass, each with its reason; an IRI that ends in {@code *}
 * stands for all that begin so.
 */
final class Exceptions {
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final Set<String> unused = new LinkedHashSet<>();

  static Exceptions read() throws IOException {
    Exceptions exceptions = new Exceptions();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Exceptions.class.getResourceAsStream("exceptions.tsv"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> {
            String[] fields = line.split("\t");
            if (fields.length != 2 || fields[1].isBlank()) {
              throw new IllegalStateException("exceptions.tsv: no reason in: " + line);
            }
            exceptions.reasons.put(fields[0], fields[1]);
          });
    }
    exceptions.unused.addAll(exceptions.reasons.keySet());
    return exceptions;
  }

  /** Why a test need not pass. */
  Optional<String> reason(String iri) {
    for (Map.Entry<String, String> each : reasons.entrySet()) {
      String name = each.getKey();
      if (name.endsWith("*")
          ? iri.startsWith(name.substring(0, name.length() - 1))
          : iri.equals(name)) {
        unused.remove(name);
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  /** The lines that no test was found for. */
  Set<String> unused() {
    return unused;
  }
}
