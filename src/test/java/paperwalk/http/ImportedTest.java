package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import paperwalk.cli.DataServer;
import paperwalk.rdf.Vocabulary;

/** Papers that were imported stand in no list, and have pages all the same. */
class ImportedTest {
  private static DataServer server;
  private static Http http;

  @BeforeAll
  static void start() throws Exception {
    server = DataServer.start();
    StringWriter statements = new StringWriter();
    RDFDataMgr.write(
        statements,
        RDFParser.source(Path.of("src/test/resources/paperwalk/rdf/anthology.ttl"))
            .base(Vocabulary.DEFAULT_BASE)
            .toGraph(),
        Lang.NTRIPLES);
    http = new Http(server.serve(statements.toString()));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void thePageOfAPaperHasItsAuthorsAndAbstract() {
    assertThat(http.get("/page/paper/acl-P98-1001", "Accept", Http.BROWSER).body())
        .contains(
            "Ana María de la Peña, Yang Liu, Mausam", "with λ ≤ 0.5", "Nothing &lt; everything");
  }

  @Test
  void theFirstPageLeadsToVenues() {
    assertThat(http.get("/", "Accept", Http.BROWSER).body())
        .contains("6 papers in no list", "/page/venue/wop");
  }

  @Test
  void aPaperIsCitedWithItsAuthors() {
    assertThat(http.get("/data/paper/acl-P98-1001.bib").body())
        .contains("author = {", "Mausam")
        .contains("doi = {10.3115/980845.980860}");
  }
}
