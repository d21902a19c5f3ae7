package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code paperwalk eval lists} counts what is right, and fails below its aims. */
class EvalListsTest {
  /** Real lists with counts and spot checks, beside a checkout where somebody put them. */
  private static final Path LISTS = Path.of("..", "shared", "lists");

  private static final String LIST =
      """
      # Little List
      ## Papers
      - [A First Paper of Ours](https://arxiv.org/abs/2401.00001), ACL 2024 [code](https://github.com/a/b)
      - [A Second Paper of Ours](https://arxiv.org/abs/2401.00002), EMNLP 2023
      """;

  private static final String FACTS =
      "file\tline\ttitle\tyear\tvenue\tpaper_url\tcode_url\theading_path\tnote\n";

  @TempDir private Path folder;

  private void list(String count, String fact, String gold) throws IOException {
    Files.createDirectories(folder.resolve("little"));
    Files.writeString(folder.resolve("little/README.md"), LIST);
    Files.writeString(
        folder.resolve("lists.tsv"), "folder\tpaper_entries\nlittle\t" + count + "\n");
    Files.writeString(folder.resolve("facts.tsv"), FACTS + fact);
    Files.writeString(folder.resolve("little/papers.jsonl"), gold);
  }

  private static String fact(String year) {
    return "little/README.md\t3\tA first paper of ours\t"
        + year
        + "\tACL\thttps://arxiv.org/abs/2401.00001\thttps://github.com/a/b"
        + "\tLittle List > Papers\t\n";
  }

  private static String gold(String title) {
    return "{\"Title\": \"["
        + title
        + "](https://arxiv.org/abs/2401.00001)\", \"Year\": 2024, \"Source\": \"acl\"}\n";
  }

  @Test
  void whatIsRightIsCounted() throws IOException {
    list("2", fact("2024"), gold("A First Paper of Ours"));
    Run run = Run.of("eval", "lists", folder.toString(), "--misses");

    assertThat(run.out())
        .contains("little", "1.000")
        .contains("too much: \"A Second Paper of Ours\"")
        .contains("below its aim: little: precision is 0.500 (1 of 2), at least 0.97 wanted");
    assertThat(run.code()).isEqualTo(Main.FINDINGS);
  }

  @Test
  void whatIsWrongIsShown() throws IOException {
    list("3", fact("2023"), "");
    Run run = Run.of("eval", "lists", folder.toString(), "--misses");

    assertThat(run.code()).isEqualTo(Main.FINDINGS);
    assertThat(run.out())
        .contains("-33.3!")
        .contains("little/README.md:3 year: expected \"2023\", found \"2024\"")
        .contains("below its aim: facts is 0.833 (5 of 6), at least 0.95 wanted");
    assertThat(Run.of("eval", "lists", folder.toString(), "-f", "json").out())
        .contains("\"expected\" : 3");
  }

  @Test
  void aFolderWithoutCountsIsMisuse() {
    assertThat(Run.of("eval", "lists", folder.toString()).code()).isEqualTo(Main.MISUSE);
  }

  /** Where the real lists are, they are read as well as promised. */
  @Test
  void realListsAreReadAsPromised() {
    if (!Files.exists(LISTS.resolve("lists.tsv"))) {
      System.out.println("no lists beside the checkout: what is promised of them is not measured");
      return;
    }
    Run run = Run.of("eval", "lists", LISTS.toString());

    assertThat(run.out()).doesNotContain("below its aim");
    assertThat(run.code()).isZero();
  }
}
