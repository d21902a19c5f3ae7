package paperwalk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;

/** All fixes together make the seed list better and nothing else. */
class SeedFixesTest {
  private final Linter linter =
      new Linter(new Ontology(Vocabulary.DEFAULT_BASE).facets(), List.of(), LinkedFiles.UNKNOWN);

  @Test
  void whatCanBeFixedIsFoundNoMore() throws Exception {
    ReadingList seed = read(Files.readString(Path.of("data/awesome-personalized-llm.md")));
    List<Finding> before = linter.lint(seed);
    ReadingList fixed = read(Fixes.apply(seed.file().text(), before).text());

    assertThat(before).filteredOn(finding -> finding.fix() != null).hasSizeGreaterThan(8);
    assertThat(linter.lint(fixed))
        .extracting(Finding::rule)
        .containsOnly("code-link-is-a-page", "empty-section");
    assertThat(fixed.entries())
        .extracting(Entry::title)
        .isEqualTo(seed.entries().stream().map(Entry::title).toList());
    assertThat(fixed.file().text().lines().toList().get(42))
        .endsWith("([paper](https://dl.acm.org/doi/pdf/10.1145/3626772.3657783))");
    assertThat(fixed.file().text().lines().toList().get(51))
        .endsWith(
            "([paper](https://arxiv.org/pdf/2406.11657),"
                + " [code](https://github.com/dong-river/Personalized-Judge))");
  }

  private static ReadingList read(String text) {
    return new ListReader(List.of()).read(new ListFile("list.md", "list", text, "0".repeat(64)));
  }
}
