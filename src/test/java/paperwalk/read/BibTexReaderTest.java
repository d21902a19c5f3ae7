package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.StatedTag;

/** A bibliography is a list, and each of its records an entry. */
class BibTexReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/paperwalk/read");

  @Test
  void readsABibliographyWithAllTheHabitsOfBibTex() throws IOException {
    ReadingList list = Bibliographies.read(Files.readString(FOLDER.resolve("bibliography.bib")));

    assertThat(Bibliographies.told(list))
        .isEqualToNormalizingNewlines(Files.readString(FOLDER.resolve("bibliography.txt")));
    assertThat(list.title()).isEqualTo("refs");
    assertThat(list.entries())
        .allMatch(entry -> Character.valueOf('@').equals(entry.bullet()) && entry.section() == -1);
  }

  @Test
  void everyPlaceIsThatOfWhatItSays() throws IOException {
    ReadingList list = Bibliographies.read(Files.readString(FOLDER.resolve("bibliography.bib")));
    ListFile file = list.file();

    for (Entry entry : list.entries()) {
      assertThat(file.text(entry.span())).startsWith("@").isEqualTo(entry.rawText());
      assertThat(TexText.plain(file.text(entry.titleSpan()))).isEqualTo(entry.title());
      for (Link link : entry.links()) {
        assertThat(file.text(link.targetSpan())).isNotBlank().doesNotContain("=");
      }
    }
    assertThat(file.text(list.entries().getFirst().titleSpan()))
        .isEqualTo("{G}raph {W}alks for the Na{\\\"\\i}ve {\\&} the \\emph{Wise}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title = {A Title}",
        "TITLE={A Title}",
        "title = \"A Title\"",
        "title = {{A Title}}",
        "title = {A Title.}",
        "title = { A\n   Title }",
        "title = {A} # { Title}",
        "journal = {J}\n  title = {A Title}",
        "journal = {J},,\n  title = {A Title},",
        "% a comment, with = and {\n  title = {A Title}",
        "title = {A Title}, title = {Another}",
        "junk } title = {A Title}",
        "title = {A Title}, year = ",
        "title = {A Title}, abstract = {never closed",
        "title = {A Title}, abstract = \"never closed",
      })
  void theTitleIsFound(String fields) {
    String text = "@article{key, " + fields.replace("junk } ", "= , ") + "}\n@misc{b, title = {B}}";

    assertThat(Bibliographies.read(text).entries())
        .extracting(Entry::title)
        .containsExactly("A Title", "B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "@article",
        "@article{",
        "@article{}",
        "@article{key",
        "@article{key,",
        "@article{key, title",
        "@article{key, title =",
        "@article{key, title = {",
        "@article{key, title = {}}",
        "@article{key, title = {$",
        "@article{key, title = {\\",
        "@string{a = ",
        "@comment{@article{key, title = {A}}}",
        "nothing but prose, and an address: ada@example.org"
      })
  void whatHasNoTitleIsNoEntry(String text) {
    assertThat(Bibliographies.read(text).entries()).isEmpty();
  }

  @Test
  void aBrokenRecordDoesNotHideTheNext() {
    String text = "@article{a, title = {A {B}, year = \"2020}\n\n@article{b, title = {B}}\n";

    assertThat(Bibliographies.read(text).entries())
        .extracting(Entry::title)
        .containsExactly("A B", "B");
  }

  @Test
  void recordsMayStandOnOneLine() {
    assertThat(
            Bibliographies.read("@misc{a,title={A}}@misc{b,title={B}} @misc{title={C}}").entries())
        .extracting(Entry::title)
        .containsExactly("A", "B", "C");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eprint = {2406.10471}                        | arxiv:2406.10471",
        "eprint = {cs/0701001}, archiveprefix={arXiv} | arxiv:cs/0701001",
        "arxivid = {2406.10471v3}                     | arxiv:2406.10471",
        "journal = {ArXiv}, volume = {abs/2406.10471} | arxiv:2406.10471",
        "note = {arXiv: 2406.10471 [cs.CL]}           | arxiv:2406.10471",
        "doi = {10.1145/3626772.3657783}              | doi:10.1145/3626772.3657783",
        "doi = {https://doi.org/10.1145/1.2\\_3}      | doi:10.1145/1.2_3",
        "doi = {10.48550/arXiv.2406.10471}            | arxiv:2406.10471",
        "ee = {https://aclanthology.org/P19-1001.pdf} | acl:P19-1001",
        "howpublished = {\\url{https://arxiv.org/abs/2406.10471}.} | arxiv:2406.10471"
      })
  void identifiersAreFoundWherePeopleWriteThem(String fields, String identifier) {
    Link link = Bibliographies.entry("title = {T}, " + fields).link(LinkRole.PAPER).orElseThrow();

    assertThat(link.identifier()).extracting(Identifier::prefixed).isEqualTo(identifier);
  }

  @Test
  void formsOfOneIdentifierAreOneLink() {
    assertThat(
            Bibliographies.entry(
                    "title = {T}, eprint = {2406.10471}, url = {http://arxiv.org/pdf/2406.10471v2},"
                        + " journal = {arXiv preprint arXiv:2406.10471}")
                .links())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "booktitle = {CVPR}                                                       | CVPR",
        "booktitle = {Proc. IEEE/CVF Conference on Computer Vision and Pattern Recognition} | CVPR",
        "booktitle = {{IEEE/CVF} Conference on Computer Vision and Pattern Recognition, {CVPR}"
            + " 2020, Seattle, WA} | CVPR",
        "booktitle = {The Thirty-Third Workshop on Strolling (WoS '21)}            | WoS",
        "booktitle = {Proceedings of the 3rd Workshop on Strolling}                | Workshop on"
            + " Strolling",
        "booktitle = {2021 IEEE Symposium on Paths}                                | IEEE Symposium"
            + " on Paths",
        "journal = {Journal of Walks}                                              | Journal of"
            + " Walks",
        "publisher = {arXiv}, eprint = {2406.10471}                                | arXiv",
        "publisher = {Walk Press}                                                  | Walk Press"
      })
  void venuesAreKnownByWhatBibliographiesCallThem(String fields, String venue) {
    StatedTag tag = Bibliographies.entry("title = {T}, year = 2021, " + fields).tag();

    assertThat(tag).extracting(StatedTag::venue, StatedTag::year).containsExactly(venue, 2021);
  }

  @ParameterizedTest
  @CsvSource({
    "month = jun, 6",
    "month = {June}, 6",
    "month = {6}, 6",
    "month = 06, 6",
    "month = {Sept.}, 9",
    "month = 1 # {~} # jan, 1",
    "date = {2021-12}, 12"
  })
  void monthsAreNamesNumbersOrAbbreviations(String field, int month) {
    StatedTag tag = Bibliographies.entry("title = {T}, year = 2021, " + field).tag();

    assertThat(tag).extracting(StatedTag::month).isEqualTo(YearMonth.of(2021, month));
  }

  @Test
  void whatSaysNothingOfTimeOrPlaceHasNoTag() {
    assertThat(Bibliographies.entry("title = {T}, month = {soon}").tag()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Okafor, Ada                         | Ada Okafor",
        "Ada Okafor AND Jón Björk            | Ada Okafor; Jón Björk",
        "van der Berg, Jr, Ludwig and others | Ludwig van der Berg Jr",
        "{Research and Walks, Inc.}          | Research and Walks, Inc.",
        "Ada Okafor and and Lin Ma           | Ada Okafor; Lin Ma",
        "Anders Andersson                    | Anders Andersson"
      })
  void namesAreGivenFirstNameFirst(String authors, String names) {
    assertThat(BibNames.of(authors)).isEqualTo(List.of(names.split("; ")));
  }

  @ParameterizedTest
  @CsvSource({"@book, PAPER", "@manual, PAPER", "@dataset, DATASET", "@software, SOFTWARE"})
  void theTypeSaysWhatItIs(String type, EntryKind kind) {
    assertThat(Bibliographies.read(type + "{a, title = {T}, year = 2020}").entries())
        .extracting(Entry::kind)
        .containsExactly(kind);
  }
}
