package paperwalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is formatted as google-java-format does it. {@code -Dpaperwalk.format=write}
 * formats those that are not.
 */
class FormatTest {
  private static final String MEND = "mvn test -Dtest=FormatTest -Dpaperwalk.format=write";

  private static final ToolProvider FORMATTER =
      ToolProvider.findFirst("google-java-format").orElseThrow();

  @Test
  void everyJavaFileIsFormatted() throws IOException {
    boolean write = System.getProperty("paperwalk.format", "").equals("write");
    List<String> differing = format(write ? "--replace" : "--dry-run", javaFiles());

    assertThat(differing).as("files to be formatted; to do so: " + MEND).isEmpty();
  }

  /** Gives back what the formatter prints: without {@code --replace}, the files that differ. */
  private static List<String> format(String mode, List<String> files) {
    List<String> arguments = new ArrayList<>(List.of(mode));
    arguments.addAll(files);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        FORMATTER.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return out.toString().lines().toList();
  }

  private static List<String> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }
}
