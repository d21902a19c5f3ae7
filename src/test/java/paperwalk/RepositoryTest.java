package paperwalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import paperwalk.model.Digest;

/** What the files at the top hold, and what no file holds. */
class RepositoryTest {
  private static final Set<String> NOT_OURS =
      Set.of(".git", ".idea", ".paperwalk", ".vscode", "node_modules", "target");

  @Test
  void theSeedIsKeptByteForByte() throws IOException {
    byte[] seed = Files.readAllBytes(Path.of("data/awesome-personalized-llm.md"));
    assertThat(Digest.of(seed))
        .isEqualTo("dc8289724b473cbd45309efe27db22843171c3a7713b05e71d86335adf05d2d7");
  }

  @Test
  void theReadmeSaysHowToStartAndHowToTest() throws IOException {
    assertThat(Path.of("README.md")).content().contains("./paperwalk serve", "mvn verify");
  }

  @Test
  void continuousIntegrationRunsTheTestCommand() throws IOException {
    assertThat(Files.readAllLines(Path.of(".ci/run")))
        .anyMatch(line -> line.matches("(exec )?mvn( -\\S+)* verify"));
  }

  /** The needles are put together here, so that this file does not hold them. */
  @Test
  void noFileNamesAPlaceOnSomebodysMachine() throws IOException {
    Pattern place = Pattern.compile("(?<![\\w.}~)/-])/(work|root)" + "/");
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (text.indexOf('\0') < 0) {
        text.lines()
            .filter(line -> place.matcher(line).find())
            .forEach(line -> found.add(file + ": " + line.strip()));
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        Path.of(""),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !NOT_OURS.contains(file.getFileName().toString())) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
