package paperwalk.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.util.IsoMatcher;
import paperwalk.w3c.Endpoint.Answer;

/** Asks a query over the test's data and holds the answer against the expected one. */
final class QueryEvaluation {
  private static final Map<String, Lang> ROWS = new LinkedHashMap<>();
  private static final Map<String, Lang> GRAPHS =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "application/rdf+xml", Lang.RDFXML);

  static {
    ROWS.put("application/sparql-results+json", ResultSetLang.RS_JSON);
    ROWS.put("application/sparql-results+xml", ResultSetLang.RS_XML);
    ROWS.put("text/tab-separated-values", ResultSetLang.RS_TSV);
  }

  private QueryEvaluation() {}

  /** Every form that loses nothing must carry the expected answer. */
  static void run(W3cTest test, Endpoint endpoint) throws Exception {
    Path file = test.query();
    // The manifests mean relative IRIs to be resolved against the query's own address.
    String text = "BASE <" + file.toUri() + "> " + Files.readString(file);
    Query query = QueryFactory.create(text, Syntax.syntaxARQ);
    endpoint.serve(test.action().orElseThrow());
    Resource result = test.result().orElseThrow();
    if (query.isConstructType() || query.isDescribeType()) {
      Model expected = graph(Files.readAllBytes(W3cTest.file(result)), result.getURI(), null);
      for (Map.Entry<String, Lang> form : GRAPHS.entrySet()) {
        if (form.getValue().equals(Lang.RDFXML) && isBeyondXml(expected)) {
          Answer refusal = endpoint.query(text, form.getKey());
          assertThat(refusal.status()).isEqualTo(400);
          assertThat(refusal.text()).contains("ask for text/turtle");
          continue;
        }
        Answer answer = ask(endpoint, text, form.getKey());
        Model actual = graph(answer.body(), result.getURI(), form.getValue());
        // Unlike Model's own comparison, this one looks into triple terms.
        assertThat(IsoMatcher.isomorphic(actual.getGraph(), expected.getGraph()))
            .as("%s", answer)
            .isTrue();
      }
      return;
    }
    Rows expected = rows(result);
    for (Map.Entry<String, Lang> form : ROWS.entrySet()) {
      if (form.getValue().equals(ResultSetLang.RS_TSV) && expected.hasTripleTerms()) {
        continue; // Jena's reader of TSV does not know them.
      }
      Answer answer = ask(endpoint, text, form.getKey());
      if (query.isAskType() && form.getValue().equals(ResultSetLang.RS_TSV)) {
        assertThat(answer.text()).isEqualTo("?_askResult\n" + expected.truth() + "\n");
        continue;
      }
      Rows actual = Rows.read(answer.body(), form.getValue());
      assertThat(query.isOrdered() ? actual.sameInOrder(expected) : actual.same(expected))
          .as(
              "missing %s; too much %s; %s",
              expected.without(actual), actual.without(expected), answer)
          .isTrue();
    }
  }

  /** RDF/XML is of RDF 1.1, without triple terms; and XML has no control characters. */
  private static boolean isBeyondXml(Model model) {
    return model.getGraph().stream()
        .map(Triple::getObject)
        .anyMatch(node ->
            node.isTripleTerm()
                || (node.isLiteral()
                    && node.getLiteralLexicalForm().matches("(?s).*[\\x00-\\x08].*")));
  }

  /** CSV tells no datatypes, so it is compared as text, line by line. */
  static void csv(W3cTest test, Endpoint endpoint) throws Exception {
    endpoint.serve(test.action().orElseThrow());
    Answer answer = ask(endpoint, Files.readString(test.query()), "text/csv");
    String expected = Files.readString(W3cTest.file(test.result().orElseThrow()));
    assertThat(lines(answer.text())).containsExactlyInAnyOrderElementsOf(lines(expected));
    assertThat(answer.text().lines().findFirst()).isEqualTo(expected.lines().findFirst());
  }

  /** The lines; blank nodes, of which these tests have one at most, get one name. */
  private static java.util.List<String> lines(String csv) {
    return csv.lines().map(line -> line.replaceAll("_:\\w+", "_:b")).toList();
  }

  private static Answer ask(Endpoint endpoint, String query, String accept) throws Exception {
    Answer answer = endpoint.query(query, accept);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.type()).isEqualTo(accept);
    return answer;
  }

  private static Rows rows(Resource result) throws Exception {
    Path file = W3cTest.file(result);
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString();
    Lang format =
        name.endsWith(".srx")
            ? ResultSetLang.RS_XML
            : name.endsWith(".srj")
                ? ResultSetLang.RS_JSON
                : name.endsWith(".tsv") ? ResultSetLang.RS_TSV : null;
    return format == null ? Rows.of(graph(bytes, result.getURI(), null)) : Rows.read(bytes, format);
  }

  private static Model graph(byte[] bytes, String base, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(new ByteArrayInputStream(bytes))
        .lang(lang == null ? RDFLanguages.filenameToLang(base) : lang)
        .base(base)
        .parse(model);
    return model;
  }
}
