package paperwalk.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code repository is told from all other pages, in whatever form its address is written. */
class RepositoryIdTest {

  @ParameterizedTest
  @CsvSource({
    "https://github.com/TamSiuhin/OPPU, github.com/tamsiuhin/oppu",
    "https://github.com/TamSiuhin/OPPU/, github.com/tamsiuhin/oppu",
    "http://www.github.com/TamSiuhin/OPPU, github.com/tamsiuhin/oppu",
    "https://GitHub.com/TamSiuhin/OPPU.git, github.com/tamsiuhin/oppu",
    "https://github.com/TamSiuhin/OPPU#readme, github.com/tamsiuhin/oppu",
    "https://github.com/TamSiuhin/OPPU?tab=readme-ov-file, github.com/tamsiuhin/oppu",
    "https://github.com/zjunlp/DeepKE/tree/main/example/llm/CodeKGC, github.com/zjunlp/deepke",
    "https://github.com/salesforce/WikiSQL/blob/master/README.md, github.com/salesforce/wikisql",
    "https://github.com/dong-river/Personalized-Judge, github.com/dong-river/personalized-judge",
    "https://github.com/a/b.c_d-e, github.com/a/b.c_d-e",
    "https://gitlab.com/owner/name/-/tree/main, gitlab.com/owner/name",
    "https://bitbucket.org/owner/name/src/master/, bitbucket.org/owner/name",
    "https://codeberg.org/owner/name, codeberg.org/owner/name",
    "https://gitee.com/owner/name, gitee.com/owner/name",
    "https://huggingface.co/owner/Model-7B, huggingface.co/owner/model-7b",
    "https://huggingface.co/spaces/Owner/Demo, huggingface.co/spaces/owner/demo",
  })
  void aRepositoryIsKeyedByHostOwnerAndName(String url, String key) {
    assertThat(RepositoryId.parse(url)).map(RepositoryId::key).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TamSiuhin/OPPU",
        "https://github.com",
        "https://github.com/",
        "https://github.com/TamSiuhin",
        "https://github.com/TamSiuhin/",
        "https://github.com/orgs/MiuLab/repositories",
        "https://github.com/topics/llm",
        "https://github.com/search?q=llm",
        "https://github.com/TamSiuhin/.git",
        "https://tamsiuhin.github.io/OPPU",
        "https://gist.github.com/owner/123",
        "https://hannahkirk.github.io/prism-alignment/",
        "https://arxiv.org/pdf/2406.02888v1",
        "https://huggingface.co/papers/2406.10471",
        "https://huggingface.co/datasets/owner/name",
        "https://github.com.example.org/owner/name",
        "https://example.org/github.com/owner/name",
        "git@github.com:TamSiuhin/OPPU.git",
        "ftp://github.com/TamSiuhin/OPPU",
      })
  void anotherPageIsNone(String url) {
    assertThat(RepositoryId.parse(url)).isEmpty();
  }

  @Test
  void theLettersAreKeptAsWritten() {
    RepositoryId id = RepositoryId.parse("http://www.GitHub.com/TamSiuhin/OPPU.git").orElseThrow();

    assertThat(id.owner()).isEqualTo("TamSiuhin");
    assertThat(id.name()).isEqualTo("OPPU");
    assertThat(id.url()).isEqualTo("https://github.com/TamSiuhin/OPPU");
  }
}
