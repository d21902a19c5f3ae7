package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists of every family of form: beside {@code NAME.md} stands in {@code NAME.json} what a careful
 * reader finds in it.
 *
 * <p>To write what is read over what was expected, and then read the difference: {@code
 * -Dpaperwalk.expected=write}.
 */
class FamiliesTest {
  private static final Path LISTS = Path.of("src/test/resources/paperwalk/read/families");

  static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.list(LISTS)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void isReadAsACarefulReaderDoes(Path list) throws IOException {
    Path expected = Path.of(list.toString().replaceFirst("\\.[a-z]+$", ".json"));
    Run run = Run.of("read", list.toString(), "--format", "json");
    if (System.getProperty("paperwalk.expected", "").equals("write")) {
      Files.writeString(expected, run.out());
    }

    assertThat(run.out()).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void lineEndsMakeNoDifference(Path list) throws IOException {
    Path windows = Files.createTempDirectory("paperwalk").resolve(list.getFileName());
    Files.writeString(windows, Files.readString(list).replace("\n", "\r\n"));
    try {
      String out = Run.of("read", windows.toString(), "--format", "json").out();

      assertThat(out.replace(windows.toString(), list.toString()))
          .isEqualTo(Run.of("read", list.toString(), "--format", "json").out());
    } finally {
      Files.delete(windows);
      Files.delete(windows.getParent());
    }
  }
}
