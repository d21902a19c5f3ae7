package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperwalk.model.ListFile;
import paperwalk.read.ListFiles;

/** {@code paperwalk lint --fix} touches what it found and nothing else. */
class LintFixTest {
  private static final String LIST =
      """
      # List 🎉

      - [2024 ACL] One. ([paper](http://arxiv.org/abs/2402.04401v1))
      - [2024 ACL] Two.  ([paper](https://arxiv.org/abs/2402.04402), [code](https://two.github.io/))\t
      - [2024 ACL] Three ([paper](https://arxiv.org/abs/2402.04403)
      - [2024 ACL] Four. ([paper](https://arxiv.org/abs/2402.04404))
      """;
  private static final String FIXED =
      LIST.replace("http:", "https:")
          .replace("v1", "")
          .replace("Three", "Three.")
          .replace("403)", "403))");

  @TempDir private Path folder;

  @Test
  void mendsWhatIsCertainAndTellsTheRest() throws IOException {
    Path file = write(LIST);
    Run run = Run.of("lint", "--fix", file.toString());

    assertThat(file).hasContent(FIXED);
    assertThat(run.out())
        .contains(":4:64: info [code-link-is-a-page]")
        .endsWith("fixed 4, 1 finding remains\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aSecondTimeThereIsNothingToDo() throws IOException {
    Path file = write(FIXED);
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
    Run run = Run.of("lint", "--fix", "--skip", "code-link-is-a-page", file.toString());

    assertThat(run.prints()).isEqualTo("fixed 0, no findings remain\n");
    assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
  }

  @Test
  void lineEndsAndTheByteOrderMarkStay() throws IOException {
    String text = "\uFEFF" + LIST.replace("\n", "\r\n").stripTrailing();
    Path file = write(text);
    Run.of("lint", "--fix", file.toString());

    assertThat(Files.readAllBytes(file))
        .isEqualTo(
            ("\uFEFF" + FIXED.replace("\n", "\r\n").stripTrailing())
                .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void permissionsStayAndALinkStaysALink() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = write(LIST);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("list.md"));
    Run.of("lint", "--fix", link.toString());

    assertThat(link).isSymbolicLink().hasContent(FIXED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-x--x");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aDryRunPrintsADifferenceAndWritesNothing() throws IOException {
    Path file = write(LIST);
    Run run = Run.of("lint", "--dry-run", file.toString());

    assertThat(file).hasContent(LIST);
    assertThat(run.out()).startsWith("--- " + file + "\n+++ " + file + "\n@@ -1,6 +1,6 @@\n");
    assertThat(Patch.apply(LIST, run.out())).isEqualTo(FIXED);
    assertThat(run.err())
        .isEqualToIgnoringNewLines("would fix 4, 1 finding would remain; nothing was written");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void theDifferenceOfAMarkedFileHasTheMark() throws IOException {
    String text = "\uFEFF" + LIST.substring(LIST.indexOf("- "));
    Path file = write(text);
    String diff = Run.of("lint", "--dry-run", "--fix", file.toString()).out();
    Run.of("lint", "--fix", file.toString());

    assertThat(Patch.apply(text, diff)).isEqualTo(Files.readString(file));
  }

  @Test
  void onlyTheChosenRulesMend() throws IOException {
    Path file = write(LIST);
    Run run = Run.of("lint", "--fix", "--rule", "http-link", file.toString());

    assertThat(file).hasContent(LIST.replace("http:", "https:"));
    assertThat(run.prints()).isEqualTo("fixed 1, no findings remain\n");
  }

  @Test
  void witnessesAreNotMended() throws IOException {
    Path file = write(FIXED);
    Path other = Files.writeString(folder.resolve("other.md"), LIST);
    Run.of("lint", file.toString(), "--with", other.toString(), "--fix");

    assertThat(other).hasContent(LIST);
  }

  @Test
  void severalListsAreMendedTogether() throws IOException {
    Path file = write(LIST);
    Path other = Files.writeString(folder.resolve("other.md"), LIST);
    Run run = Run.of("lint", folder.toString(), "--fix");

    assertThat(file).hasContent(FIXED);
    assertThat(other).hasContent(FIXED);
    assertThat(run.out()).endsWith("fixed 8, 2 findings remain\n");
  }

  /** Somebody may have saved the file while it was looked at. */
  @Test
  void whatHasChangedMeanwhileIsNotWritten() throws Exception {
    Path file = write(LIST);
    ListFile read = ListFiles.load(file, "list");
    Files.writeString(file, LIST + "more\n");

    assertThatThrownBy(() -> ListRewrite.write(read, FIXED))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(file + ": has changed");
    assertThat(file).hasContent(LIST + "more\n");
  }

  @Test
  void machinesGetTheRestAndPeopleTheCount() throws IOException {
    Run run = Run.of("lint", "--fix", "-f", "json", write(LIST).toString());

    assertThat(Expected.json(run.out())).hasSize(1);
    assertThat(run.err()).isEqualToIgnoringNewLines("fixed 4, 1 finding remains");
  }

  private Path write(String list) throws IOException {
    return Files.writeString(folder.resolve("list.md"), list);
  }
}
