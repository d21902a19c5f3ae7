package paperwalk.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.Entry;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.StatedTag;
import paperwalk.model.VenueSeries;
import paperwalk.read.ListReader;

/** What reference managers get is what the paper is, whatever signs stand in it. */
class CitationFormTest {
  private static final Path FOLDER = Path.of("src/test/resources/paperwalk/cite");

  @ParameterizedTest
  @EnumSource(CitationForm.class)
  void writesEachFormAsItIsMeantToBe(CitationForm form) throws IOException {
    Path golden = FOLDER.resolve("samples." + form.extension());
    assertThat(form.write(Citations.samples())).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource(CitationForm.class)
  void formsAreFoundByNameEndingAndMediaType(CitationForm form) {
    assertThat(CitationForm.of(form.mediaType())).contains(form);
    assertThat(CitationForm.of(form.extension())).contains(form);
    assertThat(CitationForm.of("BibTeX")).contains(CitationForm.BIBTEX);
    assertThat(CitationForm.of("docx")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Zhaoxuan Tan | 2024 | Personalized Pieces | tan2024personalized",
        "van der Maaten, Laurens | 2008 | Visualizing Data | vandermaaten2008visualizing",
        "Jürgen Müßig | 2021 | Über die Wege | mussig2021uber",
        "Søren Łukasz Ørsted | 2020 | Graphs | orsted2020graphs",
        "OpenAI | 2023 | GPT-4 Technical Report | openai2023gpt",
        "- | 2024 | On the Way to Graphs | way2024graphs",
        "- | - | On Nothing | nothing",
        "- | 2024 | 例 | paper2024",
        "李明 | 2024 | A Graph of Words | graph2024words"
      })
  void keysAreMadeOfAuthorYearAndWord(String author, Integer year, String title, String key) {
    Citation paper =
        author == null
            ? Citations.paper("x", title, year)
            : Citations.paper("x", title, year, author);
    assertThat(CitationKeys.of(List.of(paper))).containsExactly(key);
  }

  @Test
  void equalKeysAreToldApartByThePapersWhateverTheirOrder() {
    Citation one = Citations.paper("arxiv-2401.00001", "Graphs at Work", 2024, "Ada Okafor");
    Citation two = Citations.paper("doi-10.1/X(2)", "Graphs at Rest", 2024, "Ada Okafor");
    Citation three = Citations.paper("x", "Graphs", 2023, "Ada Okafor");
    assertThat(CitationKeys.of(List.of(one, two, three)))
        .containsExactly(
            "okafor2024graphs-arxiv-2401.00001",
            "okafor2024graphs-doi-10.1-x-2-",
            "okafor2023graphs");
    assertThat(CitationKeys.of(List.of(two, one)))
        .containsExactly("okafor2024graphs-doi-10.1-x-2-", "okafor2024graphs-arxiv-2401.00001");
    assertThat(CitationKeys.of(List.of(one, one, one))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "}{",
        "\\",
        "\\\\",
        "\\}",
        "{\\",
        "%",
        "a % b",
        "$x^2$",
        "$",
        "a~b",
        "---",
        "''",
        "``",
        "@article{x, title = {y}}",
        "title}, author = {Mallory",
        "\"quoted\"",
        "ER  - ",
        "\r\nTY  - BOOK",
        "tab\there",
        "\u0000\u0007\u001b",
        "\u202e rtl",
        "😀 LLMs",
        "\uD83D",
        "&amp; <script>",
        "a_b^c#d",
        "İI",
        "\u2028next",
        "LaMP",
        "{{{{{{{{{{{{{{{{{{{{{{"
      })
  void noTitleBreaksOut(String hostile) throws IOException {
    String title = "Before " + hostile + " after";
    Citation paper =
        new Citation(
            "t-1",
            Citation.Kind.CONFERENCE,
            title,
            Citations.authors(hostile + " and Sons", hostile),
            hostile,
            2024,
            1,
            hostile,
            hostile,
            "https://example.org/" + hostile,
            List.of(hostile));
    String bib = CitationForm.BIBTEX.write(List.of(paper, paper));
    assertThat(read(bib)).hasSize(2).allMatch(entry -> entry.title().equals(shown(title)));
    String ris = CitationForm.RIS.write(List.of(paper, paper));
    assertThat(ris.split("\r\n", -1))
        .allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - [^\\r\\n]*"));
    assertThat(ris.lines().filter(line -> line.startsWith("TY  - "))).hasSize(2);
    assertThat(ris.lines().filter(line -> line.startsWith("ER  - "))).hasSize(2);
    valid(CitationForm.CSL_JSON.write(List.of(paper, paper)));
  }

  /** What is written and read again by the reader of bibliographies is the same. */
  @ParameterizedTest
  @MethodSource("seeds")
  void bibTexComesBackAsItWas(long seed) {
    Random random = new Random(seed);
    String title = "T" + random(random, 30) + "x";
    String author = "G" + random.nextInt(100) + " F" + random.nextInt(100);
    Citation paper =
        new Citation(
            "x",
            List.copyOf(EnumSet.allOf(Citation.Kind.class)).get(random.nextInt(4)),
            title,
            Citations.authors(author, "Ada Okafor"),
            "EMNLP 2024",
            1990 + random.nextInt(40),
            1 + random.nextInt(12),
            "10.1000/a_b(" + seed + ")",
            "2401.0000" + (1 + random.nextInt(8)),
            "https://example.org/?a=" + seed + "&b=%20_~c",
            List.of());
    Entry entry = read(CitationForm.BIBTEX.write(List.of(paper))).getFirst();
    assertThat(entry.title()).isEqualTo(shown(title));
    assertThat(entry.authors()).containsExactly(author, "Ada Okafor");
    StatedTag tag = Objects.requireNonNull(entry.tag());
    assertThat(tag.year()).isEqualTo(paper.year());
    assertThat(entry.links()).extracting(Link::target).contains(paper.url());
    assertThat(entry.links().toString()).contains(paper.doi(), paper.arxiv());
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static String random(Random random, int length) {
    String signs = "aAbB zZ09\\{}$%&#_^~-'`\"<>|@,.=:;()[]/+*!?éßÅ例😀";
    int[] points = signs.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  /** White space collapsed; a quotation mark of two signs is read as such. */
  private static String shown(String title) {
    return java.text.Normalizer.normalize(TexEscape.line(title), java.text.Normalizer.Form.NFC);
  }

  private static List<Entry> read(String bib) {
    List<VenueSeries> venues =
        List.of(new VenueSeries("emnlp", "EMNLP", List.of(), VenueSeries.Type.CONFERENCE));
    return new ListReader(venues)
        .read(new ListFile("refs.bib", "refs-bib", bib, "0".repeat(64)))
        .entries();
  }

  private static JsonNode valid(String json) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    String schema = Files.readString(FOLDER.resolve("csl-data.json"));
    assertThat(registry.getSchema(schema, InputFormat.JSON).validate(json, InputFormat.JSON))
        .as("%s", json)
        .isEmpty();
    return new ObjectMapper().readTree(json);
  }

  @Test
  void cslJsonFitsItsSchema() throws IOException {
    JsonNode items = valid(CitationForm.CSL_JSON.write(Citations.samples()));
    assertThat(items).hasSize(4);
    assertThat(items.path(0).path("author").path(1).path("family").asText())
        .isEqualTo("van der Maaten");
    assertThat(items.path(0).path("issued").path("date-parts").path(0).path(1).asInt())
        .isEqualTo(11);
    assertThat(CitationForm.CSL_JSON.write(List.of()).strip()).isEqualTo("[ ]");
  }
}
