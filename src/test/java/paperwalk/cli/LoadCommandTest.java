package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.bench.GraphGenerator;
import paperwalk.bench.ScholarlyGraph;

class LoadCommandTest {
  private static final String TURTLE =
      """
      @prefix pw: <https://w3id.org/paperwalk/ns#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix facet: <https://w3id.org/paperwalk/id/facet/> .
      <paper/a> a pw:Paper ; dcterms:title "Walks on graphs" ; pw:approach facet:memory .
      <paper/b> a pw:Paper ; dcterms:title "More walks" ; pw:approach facet:memory ;
        dcterms:relation [ dcterms:title "nameless" ] .
      """;

  @TempDir private Path folder;

  @Test
  void whatUsesTheTermsIsQueriedAndWalked() throws IOException {
    assertThat(load(write("papers.ttl", TURTLE)).prints())
        .startsWith("8 statements of 1 file\nloaded ");

    assertThat(
            ask(
                "SELECT ?t { ?p a <https://w3id.org/paperwalk/ns#Paper> ;"
                    + " <http://purl.org/dc/terms/title> ?t }"))
        .contains("Walks on graphs", "More walks");
    assertThat(Run.on(store(), "related", "walks on graphs", "--why").prints())
        .contains("More walks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.nt | <http://e.org/a> <http://e.org/p> \"v\" .",
        "a.nq | <http://e.org/a> <http://e.org/p> \"v\" <http://e.org/g> .",
        "a.trig | <http://e.org/g> { <http://e.org/a> <http://e.org/p> \"v\" }",
        "a.jsonld | {\"@id\": \"http://e.org/a\", \"http://e.org/p\": \"v\"}",
        "a.rdf | <r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:u=\"http://e.org/\"><r:Description"
            + " r:about=\"http://e.org/a\"><u:p>v</u:p></r:Description></r:RDF>",
      })
  void readsEverySyntax(String name, String text) throws IOException {
    load(write(name, text)).prints();

    assertThat(ask("SELECT ?v { <http://e.org/a> <http://e.org/p> ?v }")).isEqualTo("v\r\nv\r\n");
  }

  @Test
  void readsWhatIsCompressedAndSeveralFilesAtOnce() throws IOException {
    Path zipped = folder.resolve("a.nt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(
          "_:x <http://e.org/p> \"one\" .\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    load(zipped, write("b.nt", "_:x <http://e.org/p> \"two\" .\n")).prints();

    assertThat(ask("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x <http://e.org/p> ?v }")).contains("2");
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    Path file = write("papers.ttl", TURTLE);
    load(file).prints();
    byte[] first = Files.readAllBytes(quads());
    load(file).prints();

    assertThat(Files.readAllBytes(quads())).isEqualTo(first);
  }

  @Test
  void aGeneratedGraphIsLoaded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long statements = GraphGenerator.write(ScholarlyGraph.ofTriples(5_000, 3), out);
    Path file = folder.resolve("papers.nq");
    Files.write(file, out.toByteArray());

    load(file).prints();

    assertThat(ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).contains(String.valueOf(statements));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bad.ttl | <http://e.org/a> <http://e.org/p> . | bad.ttl:1:",
        "bad.nt | <http://e.org/a> <http://e.org/p> 5 . | bad.nt:1:",
        "bad.rdf | <r:RDF> | bad.rdf:1:",
        "bad.jsonld | {\"@id\": | bad.jsonld:1:",
        "bad.txt | nothing | its name should end in",
      })
  void saysWhereAMistakeIs(String name, String text, String said) throws IOException {
    load(write("good.nt", "<http://e.org/a> <http://e.org/p> \"v\" .\n")).prints();

    load(write(name, text)).isRefused(said);

    assertThat(ask("SELECT ?v { <http://e.org/a> <http://e.org/p> ?v }")).contains("v");
  }

  @Test
  void aMissingFileIsToldAndLeavesNothing() throws IOException {
    load(folder.resolve("none.nt")).isRefused("none.nt: there is no such file");

    assertThat(store().resolve("current")).doesNotExist();
  }

  /** A canary on this machine, which hears when anything is fetched. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.jsonld\n"
            + "{\"@context\": \"http://127.0.0.1:PORT/c.jsonld\", \"@id\": \"http://e.org/a\","
            + " \"p\": \"v\"}",
        "a.jsonld\n"
            + "{\"@context\": {\"@import\": \"http://127.0.0.1:PORT/c.jsonld\"},"
            + " \"http://e.org/p\": \"v\"}",
        "a.rdf\n"
            + "<!DOCTYPE r [<!ENTITY x SYSTEM \"http://127.0.0.1:PORT/e\">]><r:RDF"
            + " xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><r:Description"
            + " r:about=\"http://e.org/a\"><u:p"
            + " xmlns:u=\"http://e.org/\">&x;</u:p></r:Description></r:RDF>",
        "a.rdf\n<!DOCTYPE r SYSTEM \"http://127.0.0.1:PORT/d.dtd\"><r:RDF"
            + " xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>",
      })
  void fetchesNothing(String file) throws IOException, InterruptedException {
    AtomicInteger heard = new AtomicInteger();
    Thread listener;
    Run run;
    try (ServerSocket canary = new ServerSocket(0)) {
      listener =
          Thread.startVirtualThread(() -> {
            while (true) {
              try {
                canary.accept().close();
                heard.incrementAndGet();
              } catch (IOException e) {
                return;
              }
            }
          });
      String text = file.substring(file.indexOf('\n') + 1);
      run =
          load(
              write(
                  file.substring(0, file.indexOf('\n')),
                  text.replace("PORT", String.valueOf(canary.getLocalPort()))));
    }
    listener.join();

    assertThat(heard).hasValue(0);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void itsOwnContextIsAtHand() throws IOException {
    load(write(
            "a.jsonld",
            "{\"@context\": \"https://w3id.org/paperwalk/context.jsonld\", \"id\":"
                + " \"http://e.org/a\", \"type\": \"Paper\"}"))
        .prints();

    assertThat(ask("SELECT ?p { ?p a <https://w3id.org/paperwalk/ns#Paper> }"))
        .contains("http://e.org/a");
  }

  private Run load(Path... files) {
    String[] arguments = new String[files.length + 1];
    arguments[0] = "load";
    for (int i = 0; i < files.length; i++) {
      arguments[i + 1] = files[i].toString();
    }
    return Run.on(store(), arguments);
  }

  private String ask(String query) throws IOException {
    return Run.on(store(), "query", write("query.rq", query).toString(), "-f", "csv").prints();
  }

  private Path store() {
    return folder.resolve("store");
  }

  private Path quads() throws IOException {
    return store()
        .resolve(Files.readString(store().resolve("current")).strip())
        .resolve("graph.nq");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
