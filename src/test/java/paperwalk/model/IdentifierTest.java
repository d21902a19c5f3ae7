package paperwalk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers are found in all the forms in which people write and link to them. */
class IdentifierTest {

  @ParameterizedTest
  @CsvSource({
    "2406.10471, 2406.10471",
    "arxiv:2406.10471, 2406.10471",
    "arXiv:2406.10471v2, 2406.10471",
    "arXiv: 2406.10471, 2406.10471",
    "0704.0001, 0704.0001",
    "https://arxiv.org/abs/2406.10471, 2406.10471",
    "http://arxiv.org/abs/2406.10471v1, 2406.10471",
    "http://arxiv.org/pdf/1706.03762v7.pdf, 1706.03762",
    "https://arxiv.org/pdf/2406.10471, 2406.10471",
    "https://arxiv.org/pdf/2406.10471.pdf, 2406.10471",
    "https://arxiv.org/pdf/2406.10471v1.pdf#page=3, 2406.10471",
    "https://arxiv.org/abs/2406.10471/, 2406.10471",
    "https://arxiv.org/abs/2406.10471?context=cs.CL, 2406.10471",
    "https://arxiv.org/html/2406.10471v2, 2406.10471",
    "https://www.arxiv.org/abs/2406.10471, 2406.10471",
    "https://export.arxiv.org/abs/2406.10471, 2406.10471",
    "https://ar5iv.labs.arxiv.org/html/2406.10471, 2406.10471",
    "https://ar5iv.org/abs/2406.10471, 2406.10471",
    "https://www.alphaxiv.org/abs/2406.10471, 2406.10471",
    "https://huggingface.co/papers/2406.10471, 2406.10471",
    "HTTPS://ARXIV.ORG/ABS/2406.10471, 2406.10471",
    "arxiv.org/abs/2406.10471, 2406.10471",
    "cs/0701001, cs/0701001",
    "https://arxiv.org/abs/cs/0701001v1, cs/0701001",
    "https://arxiv.org/abs/cs.CL/0701001, cs.CL/0701001",
    "math.GT/0309136, math.GT/0309136",
    "https://arxiv.org/abs/MATH.gt/0309136, math.GT/0309136",
    "https://arxiv.org/pdf/cond-mat/9901001.pdf, cond-mat/9901001",
    "10.48550/arXiv.2406.10471, 2406.10471",
    "https://doi.org/10.48550/arXiv.2406.10471, 2406.10471",
    "http://dx.doi.org/10.48550/ARXIV.2406.10471, 2406.10471",
    "doi:10.48550/arXiv.2406.10471, 2406.10471",
    "https://doi.org/10.48550/arXiv.cs/0701001, cs/0701001",
  })
  void anArxivIdIsFound(String text, String id) {
    assertThat(Identifier.parse(text)).map(Identifier::prefixed).contains("arxiv:" + id);
  }

  @ParameterizedTest
  @CsvSource({"2406.10471v12, 12", "https://arxiv.org/pdf/2406.02888v1, 1", "2406.10471, "})
  void theVersionAskedForIsKeptApart(String text, Integer version) {
    assertThat(ArxivId.parse(text).orElseThrow().version()).isEqualTo(version);
  }

  @Test
  void theMonthIsThatOfTheId() {
    assertThat(ArxivId.parse("2406.10471").orElseThrow().month()).isEqualTo(YearMonth.of(2024, 6));
    assertThat(ArxivId.parse("cs/9901001").orElseThrow().month()).isEqualTo(YearMonth.of(1999, 1));
    assertThat(ArxivId.parse("math.GT/0309136").orElseThrow().month())
        .isEqualTo(YearMonth.of(2003, 9));
    assertThat(ArxivId.parse("2413.10471").map(ArxivId::month)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "doi:10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "DOI: 10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "https://doi.org/10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "http://dx.doi.org/10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "https://dl.acm.org/doi/10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "https://dl.acm.org/doi/abs/10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "https://dl.acm.org/doi/pdf/10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "https://dl.acm.org/doi/fullHtml/10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "https://dl.acm.org/doi/pdf/10.1145/3626772.3657783?download=true, 10.1145/3626772.3657783",
    "https://dlnext.acm.org/doi/pdf/10.1145/3626772.3657783, 10.1145/3626772.3657783",
    "https://onlinelibrary.wiley.com/doi/full/10.1002/ASI.24750, 10.1002/asi.24750",
    "https://www.annualreviews.org/doi/epdf/10.1146/annurev-statistics-03,"
        + " 10.1146/annurev-statistics-03",
    "https://doi.org/10.1109/BIBM.2018.8621240., 10.1109/bibm.2018.8621240",
    "https://doi.org/10.1007/978-3-030-73197-7_19/, 10.1007/978-3-030-73197-7_19",
    "https://doi.org/10.1016/S0140-6736(05)17987-1, 10.1016/s0140-6736(05)17987-1",
    "https://link.springer.com/chapter/10.1007/978-3-030-73197-7_19, 10.1007/978-3-030-73197-7_19",
    "https://link.springer.com/article/10.1007/s10994-015-5517-9, 10.1007/s10994-015-5517-9",
  })
  void aDoiIsFoundInLowerCase(String text, String doi) {
    assertThat(Identifier.parse(text)).map(Identifier::prefixed).contains("doi:" + doi);
  }

  @ParameterizedTest
  @CsvSource({
    "2024.acl-long.399, 2024.acl-long.399",
    "acl:2024.acl-long.399, 2024.acl-long.399",
    "https://aclanthology.org/2024.acl-long.399, 2024.acl-long.399",
    "https://aclanthology.org/2024.acl-long.399/, 2024.acl-long.399",
    "https://aclanthology.org/2024.acl-long.399.pdf, 2024.acl-long.399",
    "https://aclanthology.org/2024.acl-long.399v2.pdf, 2024.acl-long.399",
    "https://aclanthology.org/2024.acl-long.399.bib, 2024.acl-long.399",
    "https://aclanthology.org/2024.findings-emnlp.12.pdf#page=2, 2024.findings-emnlp.12",
    "https://aclanthology.org/2023.tacl-1.1/, 2023.tacl-1.1",
    "http://aclweb.org/anthology/D18-1001, D18-1001",
    "https://www.aclweb.org/anthology/P19-1001.pdf, P19-1001",
    "https://www.aclweb.org/anthology/2020.acl-main.1/, 2020.acl-main.1",
    "https://aclanthology.info/papers/P18-1001, P18-1001",
    "https://doi.org/10.18653/v1/2024.acl-long.399, 2024.acl-long.399",
    "10.18653/v1/P19-1001, P19-1001",
    "doi:10.18653/v1/2024.acl-long.399, 2024.acl-long.399",
  })
  void anAclIdIsFound(String text, String id) {
    assertThat(Identifier.parse(text)).map(Identifier::prefixed).contains("acl:" + id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "LaMP",
        "2406",
        "2406.104711",
        "2406.104",
        "1.10471",
        "arxiv:",
        "https://arxiv.org/",
        "https://arxiv.org/list/cs.CL/recent",
        "https://arxiv.org/abs/",
        "https://notarxiv.org/abs/2406.10471",
        "https://arxiv.org.example.com/abs/2406.10471",
        "https://example.org/abs/2406.10471",
        "https://example.org/?u=https://arxiv.org/abs/2406.10471",
        "10.1145",
        "10.1145/",
        "https://doi.org/",
        "https://www.acm.org/10.1145/",
        "https://aclanthology.org/",
        "https://aclanthology.org/volumes/2024.acl-long/",
        "https://aclanthology.org/events/acl-2024/",
        "https://github.com/TamSiuhin/OPPU",
        "ftp://arxiv.org/abs/2406.10471",
      })
  void whatIsNoIdentifierGivesNone(String text) {
    assertThat(Identifier.parse(text)).isEmpty();
  }

  @Test
  void anIdentifierLeadsToThePageThatItsRegistryKeeps() {
    assertThat(new ArxivId("2406.10471", 2).url()).isEqualTo("https://arxiv.org/abs/2406.10471");
    assertThat(new Doi("10.1145/1").url()).isEqualTo("https://doi.org/10.1145/1");
    assertThat(new AclId("P19-1001").url()).isEqualTo("https://aclanthology.org/P19-1001/");
  }

  @Test
  void theNormalFormOfAnIdentifierIsReadAgain() {
    for (Identifier id :
        new Identifier[] {
          new ArxivId("2406.10471", null),
          new ArxivId("math.GT/0309136", null),
          new Doi("10.1145/3626772.3657783"),
          new AclId("2024.acl-long.399")
        }) {
      assertThat(Identifier.parse(id.prefixed())).contains(id);
      assertThat(Identifier.parse(id.url())).contains(id);
    }
  }
}
