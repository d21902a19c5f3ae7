package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which findings are told: by rule, by severity, by baseline, and beside which lists. */
class LintChoiceTest {
  private static final String LIST =
      """
      # List

      ## Surveys

      - [2024 ACL] One. ([paper](https://arxiv.org/abs/2402.04401v1), [code](https://one.github.io/))
      - [2024 ACL] Two. ([paper](https://arxiv.org/abs/2402.04402)
      """;

  @TempDir private Path folder;

  @Test
  void rulesAreChosenAndLeftOut() throws IOException {
    String file = write("list.md", LIST);

    assertThat(Run.of("lint", file).out()).endsWith("3 findings\n");
    assertThat(Run.of("lint", file, "--rule", "code-link-is-a-page").out()).endsWith("1 finding\n");
    assertThat(
            Run.of("lint", file, "--skip=code-link-is-a-page", "--skip=version-pinned-link").out())
        .contains("unclosed-parenthesis")
        .endsWith("1 finding\n");
    assertThat(Run.of("lint", file, "--severity", "error").out())
        .contains("unclosed-parenthesis")
        .endsWith("1 finding\n");
  }

  @Test
  void aRuleThatIsNoneIsRefused() throws IOException {
    String file = write("list.md", LIST);

    Run.of("lint", file, "--rule", "missing-periods")
        .isRefused("--rule missing-periods: no such rule, perhaps missing-bullet");
    Run.of("lint", file, "--skip", "x").isRefused("--skip x: no such rule; paperwalk lint");
    Run.of("lint", "--explain", "x").isRefused("--explain x: no such rule");
    Run.of("lint", file, "--severity", "fatal").isRefused("--severity");
  }

  @Test
  void rulesAreListedAndExplained() throws IOException {
    assertThat(Run.of("lint", "--list-rules").prints())
        .hasLineCount(28)
        .contains("missing-bullet                 warning  Missing bullet\n");
    assertThat(Run.of("lint", "--explain", "venue-differs").prints())
        .isEqualTo(Files.readString(Path.of("docs/rules/venue-differs.md")));
  }

  @Test
  void aListIsNeeded() {
    Run.of("lint").isRefused("no list given");
    Run.of("lint", "--with", Run.SEED).isRefused("no list given");
  }

  @Test
  void onlyTheListIsToldAndTheOthersAreKnown() throws IOException {
    String file = write("list.md", LIST.replace("v1", "").replace("402)", "402))"));
    String other = write("other.md", LIST.replace("ACL", "EMNLP"));
    Run run = Run.of("lint", file, "--rule", "venue-differs", "--with", other);

    assertThat(run.out())
        .contains("list.md:5:4: warning [venue-differs]", "other.md:5")
        .doesNotContain("other.md:5:")
        .endsWith("2 findings\n");
    assertThat(Run.of("lint", file, other, "--rule", "venue-differs").out())
        .endsWith("4 findings\n");
    assertThat(Run.of("lint", file, "--rule", "venue-differs").prints())
        .isEqualToIgnoringNewLines("no findings");
  }

  @Test
  void aListIsNoWitnessAgainstItself() throws IOException {
    String file = write("list.md", LIST);

    assertThat(Run.of("lint", file, "--with", folder.toString()).out()).endsWith("3 findings\n");
  }

  @Test
  void linkedFilesAreLookedForBesideTheList() throws IOException {
    write("there.md", LIST);
    String file =
        write(
            "list.md", "# List\n\n[a](there.md) [b](gone.md) [c](../outside.md) [d](there.md/x)\n");

    assertThat(Run.of("lint", file).out())
        .contains(":3:15: error [dead-relative-link] there is no file \"gone.md\"")
        .contains(":3:47: error [dead-relative-link]")
        .endsWith("2 findings\n");
  }

  @Test
  void oldSinsAreNotToldAgain() throws IOException {
    String file = write("list.md", LIST);
    String baseline = folder.resolve("old.tsv").toString();

    assertThat(Run.of("lint", file, "--write-baseline", baseline).prints())
        .isEqualToIgnoringNewLines("3 findings written to " + baseline);
    assertThat(Run.of("lint", file, "--baseline", baseline).prints())
        .isEqualToIgnoringNewLines("no findings");
    write(
        "list.md",
        LIST.replace("## Surveys", "Some words.\n\n## Surveys")
            + LIST.lines().toList().get(4).replace("One", "Six").replace("401", "406")
            + "\n");
    assertThat(Run.of("lint", file, "--baseline", baseline).out())
        .contains(":9:")
        .endsWith("2 findings\n");
  }

  @Test
  void goneSinsAreMentioned() throws IOException {
    String file = write("list.md", LIST);
    String baseline = folder.resolve("old.tsv").toString();
    Run.of("lint", file, "--write-baseline", baseline);
    write("list.md", LIST.replace("402)", "402))"));
    Run run = Run.of("lint", file, "--baseline", baseline);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("the baseline knows 1 finding that is gone", "unclosed-parenthesis in list.md");
  }

  @Test
  void aBaselineNamesRuleFileAndLine() throws IOException {
    String file = write("list.md", LIST);
    Path baseline = folder.resolve("old.tsv");
    Run.of("lint", file, "--write-baseline", baseline.toString());

    assertThat(Files.readString(baseline))
        .startsWith("# ")
        .contains("unclosed-parenthesis\tlist.md\t", "\t- [2024 ACL] Two. ([paper](");
  }

  @Test
  void aBrokenBaselineIsRefused() throws IOException {
    String file = write("list.md", LIST);

    Run.of("lint", file, "--baseline", "gone.tsv").isRefused("--baseline gone.tsv: cannot be read");
    Run.of("lint", file, "--baseline", write("bad.tsv", "# fine\nnonsense\n"))
        .isRefused("bad.tsv, line 2: expected rule, file and digest");
    Run.of("lint", file, "--write-baseline", folder.resolve("no/such").toString())
        .isRefused("--write-baseline");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
