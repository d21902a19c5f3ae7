package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.Tools;

class DiffCommandTest {
  private static final String OLD =
      """
      ## Methods
      + \\[2024 ACL\\] A Walk. ([paper](https://arxiv.org/abs/2401.00001))
      """;
  private static final String NEW = OLD.replace("00001", "00002");

  @TempDir private Path folder;

  @Test
  void aCorruptedPaperIsTold() throws IOException {
    Run run = Run.of("diff", write("old.md", OLD), write("new.md", NEW));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("1 entry before, 1 now: 1 silently corrupted\n\nSilent corruption\n")
        .contains("identifier: arxiv:2401.00001 → arxiv:2401.00002");
  }

  @Test
  void whatIsTheSameHasNoChanges() throws IOException {
    assertThat(Run.of("diff", Run.SEED, Run.SEED).prints())
        .isEqualTo("14 entries before, 14 now: no change\n");
    assertThat(Run.of("diff", "data", "data", "-f", "markdown").prints()).contains("no change");
  }

  @Test
  void writesJsonForMachines() throws IOException {
    Run run = Run.of("diff", write("old.md", OLD), write("new.md", NEW), "--format", "json");
    JsonNode diff = Expected.json(run.out());

    assertThat(run.code()).isEqualTo(1);
    assertThat(diff.at("/entriesBefore").asInt()).isEqualTo(1);
    assertThat(diff.at("/counts/corrupted").asInt()).isEqualTo(1);
    assertThat(diff.at("/counts/added").asInt()).isZero();
    JsonNode change = diff.at("/changes/0");
    assertThat(change.get("category").asText()).isEqualTo("corrupted");
    assertThat(change.get("severity").asText()).isEqualTo("error");
    assertThat(change.get("aspect").asText()).isEqualTo("identifier");
    assertThat(change.get("from").asText()).isEqualTo("arxiv:2401.00001");
    assertThat(change.at("/before/line").asInt()).isEqualTo(2);
    assertThat(change.at("/after/text").asText()).startsWith("+ \\[2024 ACL\\]");
  }

  @Test
  void foldersAreComparedFileByFile() throws IOException {
    write("old/a.md", OLD);
    write("old/b.md", OLD.replace("A Walk", "A Run"));
    write("new/a.md", OLD);
    write("new/b.md", OLD.replace("A Walk", "A Run").replace("[2024", "[2023"));

    Run run = Run.of("diff", folder.resolve("old").toString(), folder.resolve("new") + "/");
    assertThat(run.out())
        .contains("1 silently corrupted\n")
        .contains(folder.resolve("new/b.md") + ":2: warning: A Run\n      year: 2024 → 2023\n");
  }

  @Test
  void aBibliographyIsComparedWithAList() throws IOException {
    String bibliography =
        "@article{a, title={A Walk}, booktitle={ACL}, eprint={2401.00001}, year=2024}";
    Run run = Run.of("diff", write("old.bib", bibliography), write("new.md", OLD));

    assertThat(run.out()).contains("1 moved").doesNotContain("corrupted", "added", "removed");
  }

  @Test
  void bothVersionsMustBeOfOneSort() throws IOException {
    Run.of("diff", "data", Run.SEED).isRefused("data", "two files or two folders");
    Run.of("diff", Run.SEED).isRefused("diff --help");
    Run.of("diff", Run.SEED, Run.SEED, Run.SEED).isRefused("--git");
    Run.of("diff", Run.SEED, "missing.md").isRefused("missing.md", "no such file");
    Run.of("diff", Run.SEED, Run.SEED, "-f", "yaml").isRefused("yaml", "MARKDOWN");
    String prose = write("prose.md", "Nothing here.\n");
    Run.of("diff", prose, prose).isRefused(prose, "no entry found");
  }

  /** Revisions of a repository that is made for the test. */
  @Nested
  class Revisions {
    private final Path program = Tools.find("git", "git");

    @Test
    void twoRevisionsAreCompared() throws Exception {
      repository();

      Run run = Run.of("diff", "--git", "first", "HEAD", list());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out())
          .contains("Silent corruption\n  HEAD:lists/Mes listes/marche ü.md:2: error: A Walk\n");
      assertThat(Run.of("diff", "--git", "HEAD", "HEAD~0", list()).prints()).contains("no change");
    }

    @Test
    void oneRevisionIsComparedWithTheDisk() throws Exception {
      repository();

      assertThat(Run.of("diff", "--git", "HEAD", list()).prints()).contains("no change");
      Files.writeString(Path.of(list()), OLD);
      assertThat(Run.of("diff", "--git", "HEAD", list()).out()).contains(list() + ":2: error");
    }

    @Test
    void foldersOfRevisionsAreCompared() throws Exception {
      repository();
      Files.createSymbolicLink(folder.resolve("lists/link.md"), Path.of("Mes listes/marche ü.md"));
      write("lists/refs.bib", "@article{a, title={A Walk}}");
      git("add", ".");
      git("commit", "-q", "-m", "third");

      for (String inside : List.of("", "lists", "lists/Mes listes")) {
        String where = folder.resolve(inside).toString();
        assertThat(Run.of("diff", "--git", "first", "HEAD", where).out())
            .startsWith("1 entry before, 1 now: 1 silently corrupted\n");
        assertThat(Run.of("diff", "--git", "first", where).out())
            .startsWith("1 entry before, 1 now: 1 silently corrupted\n");
      }
    }

    @Test
    void aFileThatIsGoneIsStillFoundInRevisions() throws Exception {
      repository();
      Files.delete(Path.of(list()));
      Files.delete(Path.of(list()).getParent());

      assertThat(Run.of("diff", "--git", "first", "HEAD", list()).code()).isEqualTo(1);
      Run.of("diff", "--git", "first", list()).isRefused(list(), "no such file");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "no-such-branch",
          "HEAD~99",
          "first..HEAD",
          "--output=x",
          "-p",
          " ",
          "HEAD:lists",
          "a\nb"
        })
    void anUnknownRevisionIsNamed(String revision) throws Exception {
      repository();

      Run.of("diff", "--git", "--", revision, list()).isRefused(revision, "no such revision");
    }

    @Test
    void whatIsInNoRevisionIsNamed() throws Exception {
      repository();

      Run.of("diff", "--git", "HEAD", write("other.md", OLD))
          .isRefused("other.md", "not in revision HEAD");
      Run.of("diff", "--git", "HEAD", folder.resolve("..").toString())
          .isRefused("no git repository");
    }

    private void repository() throws Exception {
      git("init", "-q", ".");
      Files.createDirectories(Path.of(list()).getParent());
      Files.writeString(Path.of(list()), OLD);
      git("add", ".");
      git("commit", "-q", "-m", "first");
      git("tag", "first");
      Files.writeString(Path.of(list()), NEW);
      git("commit", "-q", "-a", "-m", "second");
    }

    private String list() {
      return folder.resolve("lists/Mes listes/marche ü.md").toString();
    }

    private void git(String... arguments) throws IOException, InterruptedException {
      List<String> all = new ArrayList<>(List.of("-C", folder.toString()));
      all.addAll(List.of("-c", "user.name=Test", "-c", "user.email=test@example.org"));
      all.addAll(List.of(arguments));
      Tools.run(program, "", all.toArray(String[]::new));
    }
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }
}
