package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which other programs take findings. */
class LintFormatsTest {
  private static final String LIST =
      """
      # List

      - [2024 ACL] 🎉 Cats Sleep, Deeply: 100%. ([paper](https://arxiv.org/abs/2402.04401v1))
      """;

  @TempDir private Path folder;

  @Test
  void annotationsNameFilePlaceAndRule() throws IOException {
    Path file = Files.writeString(folder.resolve("a,b.md"), LIST);
    Run run = Run.of("lint", "-f", "github", file.toString());

    assertThat(run.out())
        .isEqualTo(
            "::notice file=%s,line=3,col=84,endColumn=85,title=version-pinned-link::the arXiv address is pinned to v1\n"
                .formatted(file.toString().replace(",", "%2C").replace(":", "%3A")));
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void annotationsEscapeWhatWouldEndThem() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), LIST.replace("v1", ""));
    Path other =
        Files.writeString(folder.resolve("b.md"), LIST.replace("ACL", "EMNLP").replace("v1", ""));

    assertThat(Run.of("lint", "-f", "github", file.toString(), "--with", other.toString()).out())
        .startsWith("::warning file=")
        .contains(
            "title=venue-differs::\"🎉 Cats Sleep, Deeply: 100%25\" is placed here at ACL 2024")
        .hasLineCount(1);
  }

  @Test
  void sarifHasRulesPlacesFixesAndSources() throws IOException {
    Path file = Files.writeString(folder.resolve("a b.md"), LIST);
    Path other = Files.writeString(folder.resolve("b.md"), LIST.replace("ACL", "EMNLP"));
    JsonNode log =
        Expected.json(
            Run.of("lint", "-f", "sarif", file.toString(), "--with", other.toString()).out());
    JsonNode run = log.at("/runs/0");
    JsonNode pinned = run.at("/results/1");
    JsonNode venue = run.at("/results/0");

    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(run.get("results")).hasSize(2);
    assertThat(pinned.get("ruleId").asText()).isEqualTo("version-pinned-link");
    assertThat(pinned.get("level").asText()).isEqualTo("note");
    assertThat(pinned.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .startsWith("file:///")
        .endsWith("/a%20b.md");
    assertThat(pinned.at("/locations/0/physicalLocation/region"))
        .isEqualTo(
            Expected.json("{\"startLine\":3,\"startColumn\":84,\"endLine\":3,\"endColumn\":86}"));
    assertThat(pinned.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text").asText())
        .isEmpty();
    assertThat(pinned.at("/fixes/0/artifactChanges/0/replacements/0/deletedRegion"))
        .isEqualTo(pinned.at("/locations/0/physicalLocation/region"));
    assertThat(venue.has("fixes")).isFalse();
    assertThat(venue.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asText())
        .endsWith("/b.md");
  }

  @Test
  void sarifDescribesEveryRule() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), LIST);
    JsonNode run =
        Expected.json(Run.of("lint", "-f", "sarif", file.toString()).out()).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    JsonNode result = run.at("/results/0");

    assertThat(rules)
        .hasSizeGreaterThan(25)
        .allSatisfy(rule -> {
          assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
          assertThat(rule.at("/help/markdown").asText()).startsWith("# ");
          assertThat(rule.at("/defaultConfiguration/level").asText())
              .isIn("note", "warning", "error");
        });
    assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
        .isEqualTo(result.get("ruleId"));
  }

  @Test
  void aRelativePathStaysRelative() {
    JsonNode log = Expected.json(Run.of("lint", "-f", "sarif", Run.SEED).out());

    assertThat(
            log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo(Run.SEED);
  }

  @Test
  void jsonNamesTheSources() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), LIST.replace("v1", ""));
    Path other = Files.writeString(folder.resolve("b.md"), LIST.replace("ACL", "EMNLP"));
    JsonNode findings =
        Expected.json(
            Run.of("lint", "-f", "json", file.toString(), "--with", other.toString()).out());

    assertThat(findings).hasSize(1);
    assertThat(findings.at("/0/sources/0/file").asText()).isEqualTo(other.toString());
    assertThat(findings.at("/0/sources/0/line").asInt()).isEqualTo(3);
  }

  @Test
  void withoutFindingsTheFormsAreEmpty() throws IOException {
    String file = Files.writeString(folder.resolve("a.md"), LIST.replace("v1", "")).toString();

    assertThat(Run.of("lint", "-f", "github", file).prints()).isEmpty();
    assertThat(Expected.json(Run.of("lint", "-f", "json", file).prints())).isEmpty();
    assertThat(Expected.json(Run.of("lint", "-f", "sarif", file).prints()).at("/runs/0/results"))
        .isEqualTo(Expected.json("[]"));
    assertThat(List.of(LintFormat.values())).hasSize(4);
  }
}
