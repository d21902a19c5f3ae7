package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper is found by whatever a registry calls it. */
class OtherIdentifiersTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws Exception {
    Path list =
        Files.writeString(
            folder.resolve("list.md"),
            """
            - [2024 ICLR] Walks to OpenReview. ([paper](https://openreview.net/pdf?id=WZH7099tgfM))
            - [2020 AISTATS] Walks to the Proceedings. ([paper](https://proceedings.mlr.press/v108/carriere20a.html))
            - [2023 ICCV] Walks to the Archive. ([paper](https://openaccess.thecvf.com/content/ICCV2023/papers/Rao_Walks_ICCV_2023_paper.pdf))
            - [2017 NeurIPS] Walks to the Bibliography. ([paper](https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17.html))
            - [2021] Walks to Medicine. ([paper](https://pubmed.ncbi.nlm.nih.gov/31234567/))
            - [2021] Walks to Full Texts. ([paper](https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7654321/))
            - [2022] Walks to Scholars. ([paper](https://www.semanticscholar.org/paper/0123456789abcdef0123456789abcdef01234567))
            - [2024 ACL] Walks to the Anthology. ([paper](https://aclanthology.org/2024.acl-long.1))
            """);
    Run.on(store(), "build", "--quiet", list.toString()).printsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "openreview:WZH7099tgfM, OpenReview",
    "https://openreview.net/forum?id=WZH7099tgfM, OpenReview",
    "pmlr:v108/carriere20a, Proceedings",
    "http://proceedings.mlr.press/v108/carriere20a/carriere20a.pdf, Proceedings",
    "cvf:ICCV2023/Rao_Walks_ICCV_2023_paper, Archive",
    "https://openaccess.thecvf.com/content/ICCV2023/html/Rao_Walks_ICCV_2023_paper.html, Archive",
    "dblp:conf/nips/VaswaniSPUJGKP17, Bibliography",
    "https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17, Bibliography",
    "pubmed:31234567, Medicine",
    "https://pubmed.ncbi.nlm.nih.gov/31234567, Medicine",
    "pmc:PMC7654321, Full Texts",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/, Full Texts",
    "s2:0123456789abcdef0123456789abcdef01234567, Scholars",
    "https://www.semanticscholar.org/paper/0123456789abcdef0123456789abcdef01234567, Scholars",
    "2024.acl-long.1, Anthology",
  })
  void aPaperIsFound(String id, String title) {
    assertThat(Run.on(store(), "query", "22", "--param", "id=" + id, "-f", "csv").prints().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains(title));
    assertThat(Run.on(store(), "related", id, "--format", "json").prints()).contains(title);
  }

  @Test
  void schemesAreToldApartWhereNoneIsAskedFor() throws Exception {
    Path query = folder.resolve("all.rq");
    Files.writeString(
        query,
        Files.readString(Path.of("queries/22-find-by-identifier.rq")).replaceAll("#\\+.*\n", ""));

    assertThat(
            Run.on(store(), "query", query.toString(), "-f", "csv")
                .prints()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(','))))
        .containsExactlyInAnyOrder(
            "ACL",
            "CVF",
            "DBLP",
            "OpenReview",
            "PMLR",
            "PubMed",
            "PubMed Central",
            "Semantic Scholar");
  }

  private static Path store() {
    return folder.resolve("store");
  }
}
