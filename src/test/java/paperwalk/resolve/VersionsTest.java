package paperwalk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.model.Version;
import paperwalk.model.Version.Preprint;
import paperwalk.model.Version.Publication;
import paperwalk.model.Version.Unplaced;

/** Venue and year belong to the version that an entry speaks of. */
class VersionsTest {
  private static final String ARXIV = "([paper](https://arxiv.org/abs/2402.04401))";

  @Test
  void aVenueAndAnArxivLinkAreTwoVersions() {
    List<Version> versions = versions("[2024 EMNLP] T. " + ARXIV);

    assertThat(versions).hasSize(2);
    assertThat(versions.getFirst())
        .isInstanceOfSatisfying(
            Preprint.class,
            preprint -> {
              assertThat(preprint.series().id()).isEqualTo("arxiv");
              assertThat(preprint.month()).isEqualTo(YearMonth.of(2024, 2));
              assertThat(preprint.url()).isEqualTo("https://arxiv.org/abs/2402.04401");
            });
    assertThat(versions.getLast())
        .isInstanceOfSatisfying(
            Publication.class,
            publication -> {
              assertThat(publication.series().id()).isEqualTo("emnlp");
              assertThat(publication.year()).isEqualTo(2024);
              assertThat(publication.url()).isNull();
            });
  }

  @Test
  void anArxivTagIsAPreprintAndNoEdition() {
    assertThat(versions("[2024 Arxiv-2402] T. " + ARXIV))
        .singleElement()
        .isInstanceOf(Preprint.class);
    assertThat(versions("[2024 arXiv] T. ([paper](https://example.org/t.pdf))"))
        .singleElement()
        .isInstanceOfSatisfying(
            Preprint.class, p -> assertThat(p.url()).isEqualTo("https://example.org/t.pdf"));
  }

  @Test
  void identifiersOfPublishersBelongToThePublication() {
    assertThat(versions("[2024 SIGIR] T. ([paper](https://dl.acm.org/doi/10.1145/1.2))"))
        .singleElement()
        .isInstanceOfSatisfying(
            Publication.class, p -> assertThat(p.url()).isEqualTo("https://doi.org/10.1145/1.2"));
    assertThat(versions("[2024 ACL] T. ([paper](https://aclanthology.org/2024.acl-long.1.pdf))"))
        .singleElement()
        .isInstanceOfSatisfying(
            Publication.class,
            p -> assertThat(p.url()).isEqualTo("https://aclanthology.org/2024.acl-long.1/"));
  }

  @Test
  void withoutVenueOrYearAVersionIsUnplaced() {
    assertThat(versions("[2024] T. ([paper](https://example.org/t))"))
        .singleElement()
        .isInstanceOfSatisfying(Unplaced.class, v -> assertThat(v.year()).isEqualTo(2024));
    assertThat(versions("T. ([paper](https://doi.org/10.1145/1.2))"))
        .singleElement()
        .isInstanceOf(Unplaced.class);
  }

  @ParameterizedTest
  @CsvSource({
    "NeurIPS, neurips",
    "NIPS, neurips",
    "nips, neurips",
    "ACL, acl",
    "EMNLP, emnlp",
    "SIGIR, sigir",
    "CIKM, cikm",
    "ICLR, iclr",
    "TACL, tacl",
    "Arxiv, arxiv",
    "CoRR, arxiv",
    "Nobody's Workshop, nobody-s-workshop",
  })
  void namesOfOneVenueAreOneSeries(String name, String id) {
    assertThat(Catalogues.VENUES.match(name).id()).isEqualTo(id);
  }

  private static List<Version> versions(String entry) {
    return Catalogues.resolve(entry).papers().getFirst().occurrences().getFirst().versions();
  }
}
