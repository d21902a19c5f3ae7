package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.AnthologyPaper;
import paperwalk.model.FileFinding;

/** Files that are broken or meant to harm: each is told of, none ends the reading of others. */
class HostileAnthologyTest {
  private static final String GOOD =
      "<paper id=\"1\"><title>Good</title><author><last>A</last></author></paper>\n";

  private final List<AnthologyPaper> papers = new ArrayList<>();
  private final List<FileFinding> findings = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void noFileOfTheMachineIsRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hunter2");
    read(
        "<!DOCTYPE collection [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + collection("<paper id=\"2\"><title>&x;</title></paper>"));

    assertThat(findings).isNotEmpty();
    assertThat(papers.toString() + findings).doesNotContain("hunter2");
    assertThat(message()).contains("document type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE c SYSTEM \"http://127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE c [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]>",
        "<!DOCTYPE c [<!ENTITY x \"text\">]>"
      })
  void noDocumentTypeIsRead(String type) throws Exception {
    read(type + "\n" + collection(GOOD));

    assertThat(papers).isEmpty();
    assertThat(message()).contains("document type");
  }

  @Test
  void entitiesDoNotGrow() throws Exception {
    StringBuilder type = new StringBuilder("<!DOCTYPE c [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    read(type + "]>" + collection("<paper id=\"2\"><title>&a29;</title></paper>"));

    assertThat(papers).isEmpty();
    assertThat(message()).contains("document type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a title that is not closed | <paper id='2'><title>X</paper>",
        "an ampersand | <paper id='2'><title>A & B</title></paper>",
        "an entity of HTML | <paper id='2'><title>A&nbsp;B</title></paper>",
        "a tag in the title | <paper id='2'><title>a <b c</title></paper>",
        "two attributes | <paper id='2' id='3'><title>X</title></paper>",
        "a start tag that does not end | <paper id='2' <title>X</title></paper>",
        "a value that does not end | <paper id='2><title>X</title></paper>",
        "text between records | </paper> & <b>",
        "a record that is not closed | <paper id='2'><title>X</title>",
        "a comment that is not closed | <paper id='2'><!-- <title>X</title></paper>",
        "a control character | <paper id='2'><title>X&#1;</title></paper>",
      })
  void aRecordThatIsNoXmlIsLeftOutAlone(String what, String broken) throws Exception {
    read(collection(GOOD + broken + "\n" + GOOD.replace("\"1\"", "\"3\"").replace("Good", "Last")));

    assertThat(papers).as(what).extracting(AnthologyPaper::title).containsExactly("Good", "Last");
    assertThat(papers.getLast().span().shownLine()).isEqualTo(5);
    assertThat(findings).hasSize(1);
    assertThat(rule()).isEqualTo("not-well-formed");
    assertThat(findings.getFirst().finding().span().shownLine()).isIn(4, 5);
  }

  @Test
  void aDamagedHeadCostsTheHeadAlone() throws Exception {
    read(
        """
        <collection id="P99">
        <volume id="1"><meta><booktitle>A & B</booktitle><year>2001</year></meta>
        <frontmatter><url>&</url></frontmatter>
        <paper id="1"><title>One</title></paper></volume>
        <volume id="2"><meta><year>2002</year></meta>
        <paper id="1"><title>Two</title></paper></volume>
        </collection>
        """);

    assertThat(papers)
        .extracting(paper -> paper.title() + " " + paper.year())
        .containsExactly("One 1999", "Two 2002");
    assertThat(findings)
        .extracting(found -> found.finding().span().shownLine())
        .containsExactly(2, 3);
  }

  @Test
  void linesThatEndOtherwiseHaveTheSamePlaces() throws Exception {
    for (String end : List.of("\n", "\r\n", "\r")) {
      papers.clear();
      findings.clear();
      read(
          collection("<paper id='2'><title>A & B</title></paper>\n<paper id='3'/>\n" + GOOD)
              .replace("\n", end));

      assertThat(papers).hasSize(1);
      assertThat(papers.getFirst().span().shownLine()).isEqualTo(5);
      assertThat(findings)
          .extracting(found -> found.finding().rule() + " " + found.finding().span().shownLine())
          .containsExactly("not-well-formed 3", "missing-title 4");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 31})
  void aNullByteIsTold(int kind) throws Exception {
    read(collection(GOOD + "<paper id=\"2\"><title>X" + (char) kind + "Y</title></paper>"));

    assertThat(papers).extracting(AnthologyPaper::title).containsExactly("Good");
    assertThat(rule()).isEqualTo("not-well-formed");
  }

  @Test
  void ofATruncatedFileTheWholeRecordsAreKept() throws Exception {
    String whole = collection(GOOD + GOOD.replace("\"1\"", "\"2\""));
    for (int length = 1; length < whole.strip().length(); length++) {
      papers.clear();
      findings.clear();
      read(whole.substring(0, length));
      int complete = whole.substring(0, length).split("</paper>", -1).length - 1;
      assertThat(papers).as("%d characters", length).hasSize(complete);
      assertThat(findings).as("%d characters", length).isNotEmpty();
    }
  }

  @Test
  void anEmptyFileIsTold() throws Exception {
    read("");

    assertThat(rule()).isEqualTo("not-well-formed");
  }

  @Test
  void bytesOfAnotherEncodingAreTold() throws Exception {
    byte[] bytes =
        ("<?xml version='1.0' encoding='UTF-8'?>\n" + collection(GOOD.replace("Good", "Grüße")))
            .getBytes(StandardCharsets.ISO_8859_1);
    read(bytes);

    assertThat(papers).extracting(AnthologyPaper::title).containsExactly("Gr\uFFFD\uFFFDe");
    assertThat(rule()).isEqualTo("unreadable-characters");
    assertThat(findings.getFirst().finding().span().shownLine()).isEqualTo(4);
    assertThat(message()).contains("<title>");
  }

  @Test
  void otherEncodingsAreReadIfDeclared() throws Exception {
    read(
        ("<?xml version='1.0' encoding='ISO-8859-1'?>\n"
                + collection(GOOD.replace("Good", "Grüße")))
            .getBytes(StandardCharsets.ISO_8859_1));
    read(
        ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>\n"
                + collection(GOOD.replace("Good", "Grüße")))
            .getBytes(StandardCharsets.UTF_16BE));

    assertThat(papers).extracting(AnthologyPaper::title).containsExactly("Grüße", "Grüße");
  }

  @Test
  void anEncodingThatDoesNotExistIsTold() throws Exception {
    read("<?xml version='1.0' encoding='klingon'?>\n" + collection(GOOD));

    assertThat(rule()).isEqualTo("not-well-formed");
    assertThat(message()).contains("klingon");
  }

  @Test
  void depthCostsNoStack() throws Exception {
    read(
        collection(
            GOOD
                + "<paper id=\"2\"><title>"
                + "<b>".repeat(100_000)
                + "X"
                + "</b>".repeat(100_000)
                + "</title></paper>"));

    assertThat(papers.getFirst().title()).isEqualTo("Good");
  }

  @Test
  void aTextWithoutEndIsCut() throws Exception {
    read(
        collection(
            "<paper id=\"2\"><title>T</title><abstract>"
                + "word ".repeat(300_000)
                + "</abstract></paper>"));

    assertThat(papers.getFirst().abstractText()).hasSizeLessThanOrEqualTo(1 << 20);
    assertThat(rule()).isEqualTo("long-text");
  }

  @Test
  void manyBrokenRecordsCostNoMoreThanMany() throws Exception {
    StringBuilder broken = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      broken.append("<paper id=\"").append(i).append("\"><title>A & B</title></paper>\n");
    }
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> read(collection(broken.toString())));

    assertThat(findings).hasSizeGreaterThan(10);
  }

  /**
   * Bytes changed, taken out and doubled at random: whatever comes, reading ends and tells of it.
   */
  @Test
  void whateverTheBytesReadingEnds() throws Exception {
    byte[] whole =
        Files.readAllBytes(Path.of("src/test/resources/paperwalk/read/anthology/P98.xml"));
    Random random = new Random(5);
    int damaged = 0;
    for (int i = 0; i < 500; i++) {
      byte[] bytes = whole.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + random.nextInt(60));
        switch (random.nextInt(3)) {
          case 0 -> bytes[at] = (byte) random.nextInt(256);
          case 1 -> bytes = joined(bytes, at, to);
          default -> bytes = joined(bytes, to, at);
        }
      }
      papers.clear();
      findings.clear();
      read(bytes);
      damaged += findings.isEmpty() ? 0 : 1;
      assertThat(papers).extracting(paper -> paper.id().value()).doesNotHaveDuplicates();
    }
    assertThat(damaged).isGreaterThan(250);
  }

  /** The bytes before one place and those from another on. */
  private static byte[] joined(byte[] bytes, int end, int start) {
    byte[] joined = Arrays.copyOf(bytes, end + bytes.length - start);
    System.arraycopy(bytes, start, joined, end, bytes.length - start);
    return joined;
  }

  private static String collection(String papers) {
    return "<collection id=\"P99\">\n<volume id=\"1\">\n" + papers + "</volume>\n</collection>\n";
  }

  private String rule() {
    return findings.getFirst().finding().rule();
  }

  private String message() {
    return findings.getFirst().finding().message();
  }

  private void read(String xml) throws Exception {
    read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private void read(byte[] xml) throws Exception {
    Path file = folder.resolve("P99.xml");
    Files.write(file, xml);
    AnthologyReader.read(file, papers::add, findings::add);
  }
}
