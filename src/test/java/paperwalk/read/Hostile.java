package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import paperwalk.lint.LinkedFiles;
import paperwalk.lint.Linter;
import paperwalk.model.Entry;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;
import paperwalk.model.Span;

/** Reads, explains and checks an awful text within a time limit, and looks at the places. */
final class Hostile {
  static final Duration LIMIT = Duration.ofSeconds(10);

  /** An explanation reads once more; the longest texts are spared that. */
  private static final int EXPLAINED = 300_000;

  private Hostile() {}

  static void readAndCheck(String name, String fileName, String text) {
    ListFile file = Lists.file(fileName, text);
    ReadingList list =
        assertTimeoutPreemptively(
            LIMIT,
            () -> {
              ReadingList read = Lists.READER.read(file);
              new Linter(List.of(), List.of(), LinkedFiles.UNKNOWN).lint(read);
              return read;
            },
            name);
    assertPlacesLieInTheText(list);
    if (text.length() <= EXPLAINED) {
      assertExplainedInTime(name, file);
    }
  }

  static void assertExplainedInTime(String name, ListFile file) {
    List<SectionReading> readings =
        assertTimeoutPreemptively(LIMIT, () -> Lists.READER.explain(file), name);
    assertThat(readings).allMatch(reading -> reading.line() <= file.lineCount());
  }

  private static void assertPlacesLieInTheText(ReadingList list) {
    ListFile file = list.file();
    list.sections().stream().map(Section::span).forEach(span -> assertInside(file, span));
    for (Entry entry : list.entries()) {
      assertInside(file, entry.span());
      assertInside(file, entry.titleSpan());
      assertThat(entry.title()).isNotBlank();
      entry.links().stream().map(Link::span).forEach(span -> assertInside(file, span));
      entry.links().stream().map(Link::targetSpan).forEach(span -> assertInside(file, span));
    }
  }

  private static void assertInside(ListFile file, Span span) {
    if (span.end() > file.text().length() || span.line() >= file.lineCount()) {
      throw new AssertionError(span + " lies outside of the text");
    }
  }
}
