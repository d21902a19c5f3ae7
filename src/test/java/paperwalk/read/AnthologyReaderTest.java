package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.model.AnthologyPaper;
import paperwalk.model.AnthologyVolume;
import paperwalk.model.FileFinding;
import paperwalk.model.Person;
import paperwalk.model.Severity;

/** Files of the Anthology in both of its forms, and what is wrong in them. */
class AnthologyReaderTest {
  private static final Path FIXTURES = Path.of("src/test/resources/paperwalk/read/anthology");
  private static final Path ANTHOLOGY = Path.of("../shared/data/acl-anthology/xml");

  private final List<AnthologyPaper> papers = new ArrayList<>();
  private final List<FileFinding> findings = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void anOlderCollectionIsRead() throws Exception {
    read(FIXTURES.resolve("P98.xml"));

    AnthologyPaper paper = papers.getFirst();
    assertThat(paper.id().value()).isEqualTo("P98-1001");
    assertThat(paper.title()).isEqualTo("A Bayesian Walk in O(n^(2h + 1)) & Back");
    assertThat(paper.abstractText())
        .isEqualTo(
            "We walk slowly and surely, with λ ≤ 0.5; see https://example.org/walk."
                + " Nothing < everything.");
    assertThat(paper.authors())
        .containsExactly(
            new Person("Ana María", "de la Peña", null, List.of()),
            new Person("Yang", "Liu", "yang-liu-icsi", List.of("刘洋")),
            new Person("", "Mausam", null, List.of()));
    assertThat(paper.authors().getFirst().name()).isEqualTo("Ana María de la Peña");
    assertThat(paper.editors()).isEmpty();
    assertThat(paper.pages()).isEqualTo("1–8");
    assertThat(paper.doi()).extracting("value").isEqualTo("10.3115/980845.980860");
    assertThat(paper.pdf()).isEqualTo("https://aclanthology.org/P98-1001.pdf");
    assertThat(paper.year()).isEqualTo(1998);
    assertThat(paper.retracted()).isFalse();
  }

  @Test
  void aVolumeSaysWhatBookItIs() throws Exception {
    read(FIXTURES.resolve("P98.xml"));

    AnthologyVolume volume = papers.getFirst().volume();
    assertThat(volume.id()).isEqualTo("P98-1");
    assertThat(volume.title())
        .isEqualTo(
            "36th Annual Meeting of the Association for Computational Linguistics, Volume 1");
    assertThat(volume.editors()).extracting(Person::name).containsExactly("Ada Byron");
    assertThat(volume.month()).isEqualTo("August 10-14");
    assertThat(volume.publisher()).isEqualTo("Association for Computational Linguistics");
    assertThat(volume.address()).isEqualTo("Montréal, Québec, Canada");
  }

  /** As volumes write it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          July                  | 2011-07
          August 10-14          | 2011-08
          29 October--3 November | 2011-10
          May–June              | 2011-05
          Sept                  | 2011-09
          7                     | 2011-07
          05 August             | 2011-08
          12                    | 2011-12
          13                    |
          Summer                |
                                |
          """)
  void theMonthIsTheFirstThatIsNamed(@Nullable String written, @Nullable String month)
      throws Exception {
    read(
        "<collection id='P11'><volume id='1'><meta><month>"
            + (written == null ? "" : written)
            + "</month></meta><paper id='1'><title>T</title></paper></volume></collection>");

    assertThat(papers.getFirst().volume().issued().map(YearMonth::toString).orElse(null))
        .isEqualTo(month);
  }

  @Test
  void whatAPaperHasBesideItsTextDoesNotBreakIt() throws Exception {
    read(FIXTURES.resolve("P98.xml"));

    assertThat(papers)
        .extracting(paper -> paper.id().value())
        .containsExactly("P98-1001", "P98-1002", "P98-1010", "P98-2001");
    AnthologyPaper index = papers.get(1);
    assertThat(index.retracted()).isTrue();
    assertThat(index.language()).isEqualTo("fra");
    assertThat(index.pdf()).isEqualTo("http://example.org/a/index.pdf");
    AnthologyPaper book = papers.get(2);
    assertThat(book.authors()).isEmpty();
    assertThat(book.editors()).extracting(Person::family).containsExactly("Babbage");
    assertThat(book.abstractText()).isEmpty();
    assertThat(book.pdf()).isNull();
  }

  @Test
  void aVolumeWithoutAYearIsOfTheYearOfItsId() throws Exception {
    read(FIXTURES.resolve("P98.xml"));

    AnthologyPaper paper = papers.getLast();
    assertThat(paper.year()).isEqualTo(1998);
    assertThat(paper.title()).isEqualTo("Bold ITALIC Words");
    assertThat(paper.doi()).extracting("value").isEqualTo("10.1162/coli_a_00239");
    assertThat(paper.authors()).isEmpty();
    assertThat(findings).extracting(this::told).containsExactly("58:7 INFO nameless-person");
  }

  @Test
  void placesAreThoseOfTheStartTags() throws Exception {
    Path file = FIXTURES.resolve("P98.xml");
    read(file);

    String text = Files.readString(file);
    assertThat(papers)
        .allSatisfy(paper ->
            assertThat(text.substring(paper.span().offset(), paper.span().end()))
                .matches("<paper id=\"\\d+\">"));
    assertThat(papers.getFirst().file()).isEqualTo(file.toString());
    assertThat(papers.getFirst().span().shownLine()).isEqualTo(19);
    assertThat(papers.getFirst().span().shownColumn()).isEqualTo(5);
  }

  @Test
  void aFolderIsReadInTheOrderOfNames() throws Exception {
    read(FIXTURES);

    assertThat(papers)
        .extracting(paper -> paper.id().value() + " " + paper.year())
        .containsExactly(
            "2021.acl-long.1 2021",
            "P98-1001 1998",
            "P98-1002 1998",
            "P98-1010 1998",
            "P98-2001 1998",
            "W05-1703 2006");
    AnthologyVolume volume = papers.getFirst().volume();
    assertThat(volume.venues()).containsExactly("acl", "ijcnlp");
    assertThat(volume.doi()).extracting("value").isEqualTo("10.18653/v1/2021.acl-long");
    assertThat(volume.isbn()).isEqualTo("978-1-954085-52-7");
    assertThat(papers.getFirst().authors()).extracting(Person::name).containsExactly("Ada Byron");
  }

  @Test
  void aRecordThatIsWrongIsAFindingAndTheRestGoesOn() throws Exception {
    read(
        """
        <collection id="P99">
          <volume id="1"><meta><year>19x9</year></meta>
            <paper id="1"><title>One</title><doi>10.1162/</doi></paper>
            <paper id="two"><title>Two</title></paper>
            <paper id="3"><author><first>A</first><last>B</last></author></paper>
            <paper><title>No id</title></paper>
            <paper id="1"><title>One again</title></paper>
            <paper id="4"><title>Four</title></paper>
          </volume>
          <volume id="x"><paper id="1"><title>Lost</title></paper></volume>
          <volume id="2"><paper id="1"><title>Last</title></paper></volume>
        </collection>
        """);

    assertThat(papers).extracting(AnthologyPaper::title).containsExactly("One", "Four", "Last");
    assertThat(findings)
        .extracting(this::told)
        .containsExactly(
            "2:24 WARNING bad-year",
            "3:37 WARNING bad-doi",
            "4:5 ERROR bad-id",
            "5:5 ERROR missing-title",
            "6:5 ERROR bad-id",
            "7:5 ERROR duplicate-id",
            "10:3 ERROR bad-id");
    assertThat(findings.get(5).finding().message()).contains("P99-1001", "P99.xml:3", "left out");
  }

  @Test
  void theSameIdInTwoFilesIsToldAtTheSecond() throws Exception {
    String one =
        "<collection id='P99'><volume id='1'><paper"
            + " id='1'><title>T</title></paper></volume></collection>";
    Files.writeString(folder.resolve("a.xml"), one);
    Files.writeString(folder.resolve("b.xml"), one);

    read(folder);

    assertThat(papers).hasSize(1);
    assertThat(findings).singleElement().extracting(FileFinding::file).asString().endsWith("b.xml");
  }

  @Test
  void aPathWithoutCollectionsIsRefused() {
    assertThatThrownBy(() -> read(folder.resolve("none")))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("there is no such file");
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("holds no XML file");
  }

  /** As of February 2021; of its 23,361 abstracts 103 have no text. */
  @Test
  void theWholeAnthologyIsRead() throws Exception {
    assumeThat(ANTHOLOGY).as("../shared/data/acl-anthology/xml").isDirectory();

    read(ANTHOLOGY);

    assertThat(papers).hasSize(61_686);
    assertThat(findings)
        .filteredOn(found -> found.finding().severity() == Severity.ERROR)
        .isEmpty();
    assertThat(papers.stream().flatMap(paper -> paper.authors().stream()).count())
        .isEqualTo(186_185);
    assertThat(papers).filteredOn(paper -> !paper.abstractText().isEmpty()).hasSize(23_258);
  }

  private String told(FileFinding found) {
    return "%d:%d %s %s"
        .formatted(
            found.finding().span().shownLine(),
            found.finding().span().shownColumn(),
            found.finding().severity(),
            found.finding().rule());
  }

  private void read(String xml) throws Exception {
    Path file = folder.resolve("P99.xml");
    Files.write(file, xml.getBytes(StandardCharsets.UTF_8));
    read(file);
  }

  private void read(Path path) throws Exception {
    AnthologyReader.read(path, papers::add, findings::add);
  }
}
