package paperwalk.curate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.VenueSeries;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;
import paperwalk.resolve.VenueMatcher;

/** Lists, and what changed between them, for tests. */
final class Versions {
  private static final List<VenueSeries> VENUES = new Ontology(Vocabulary.DEFAULT_BASE).venues();

  private Versions() {}

  static VenueMatcher venues() {
    return new VenueMatcher(VENUES);
  }

  static ReadingList read(String name, String text) {
    return new ListReader(VENUES).read(new ListFile(name, "list", text, "0".repeat(64)));
  }

  static ListDiff diff(String before, String after) {
    return ListDiff.between(
        List.of(new NamedList("", read("old.md", before))),
        List.of(new NamedList("", read("new.md", after))),
        venues());
  }

  /** Each change as {@code category aspect: from -> to}. */
  static List<String> told(ListDiff diff) {
    return diff.changes().stream()
        .map(c -> "%s %s: %s -> %s".formatted(c.category(), c.aspect(), c.from(), c.to()))
        .toList();
  }

  /** A text of {@code src/test/resources/paperwalk/curate}. */
  static String text(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/paperwalk/curate", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
