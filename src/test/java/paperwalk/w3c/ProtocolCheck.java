package paperwalk.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import paperwalk.w3c.Endpoint.Answer;

/** Sends the requests of a protocol test and checks what the manifest says of the answers. */
final class ProtocolCheck {
  static final String HT = "http://www.w3.org/2011/http#";
  static final String CNT = "http://www.w3.org/2011/content#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final Set<String> TABLES =
      Set.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values");

  private ProtocolCheck() {}

  static void run(W3cTest test, Endpoint endpoint) throws Exception {
    endpoint.serve(test.resource());
    for (RDFNode each : W3cTest.list(test.action().orElseThrow(), HT + "requests")) {
      Resource request = each.asResource();
      Answer answer =
          send(
              request,
              endpoint,
              text(request, "absolutePath").replaceFirst("^/sparql/", "/sparql"));
      Resource expected = W3cTest.object(request, HT + "resp").orElseThrow().asResource();
      checkStatus(answer, expected);
      W3cTest.object(expected, W3cTest.MF + "expectedFormat")
          .ifPresent(format -> checkFormat(answer, format.asLiteral().getString()));
      W3cTest.object(expected, W3cTest.MF + "expectedBoolean")
          .ifPresent(truth ->
              assertThat(Rows.read(answer.body(), lang(answer)).truth())
                  .isEqualTo(truth.asLiteral().getBoolean()));
    }
  }

  static Answer send(Resource request, Endpoint endpoint, String path) throws Exception {
    List<String> headers = new ArrayList<>();
    for (RDFNode header : W3cTest.list(request, HT + "headers")) {
      headers.add(text(header.asResource(), "fieldName"));
      headers.add(text(header.asResource(), "fieldValue"));
    }
    byte[] body = new byte[0];
    if (W3cTest.object(request, HT + "body").isPresent()) {
      Resource content = W3cTest.object(request, HT + "body").orElseThrow().asResource();
      body =
          body(content)
              .getBytes(
                  Charset.forName(
                      W3cTest.object(content, CNT + "characterEncoding")
                          .orElseThrow()
                          .asLiteral()
                          .getString()));
    }
    return endpoint.send(text(request, "methodName"), path, body, headers.toArray(String[]::new));
  }

  static String body(Resource content) {
    return W3cTest.object(content, CNT + "chars").orElseThrow().asLiteral().getString();
  }

  /** One of the statuses, or classes of statuses, that the manifest allows. */
  static void checkStatus(Answer answer, Resource expected) {
    List<String> allowed =
        W3cTest.objects(expected, W3cTest.MF + "expectedStatus").stream()
            .map(status -> status.asResource().getURI().replaceFirst(".*#", ""))
            .toList();
    assertThat(allowed).as("%s", answer).anyMatch(name -> isStatus(name, answer.status()));
  }

  private static boolean isStatus(String name, int status) {
    return switch (name) {
      case "OK" -> status == 200;
      case "Created" -> status == 201;
      case "NoContent" -> status == 204;
      case "NotFound" -> status == 404;
      default -> {
        assertThat(name).matches("StatusCode\\dxx");
        yield status / 100 == name.charAt("StatusCode".length()) - '0';
      }
    };
  }

  private static void checkFormat(Answer answer, String format) {
    switch (format) {
      case "boolean" -> assertThat(answer.type()).endsWith("+json");
      case "tabular" -> assertThat(TABLES).contains(answer.type());
      case "RDF" ->
          assertThat(RDFLanguages.isTriples(RDFLanguages.contentTypeToLang(answer.type())))
              .as("%s", answer)
              .isTrue();
      default -> throw new AssertionError("unknown format " + format);
    }
  }

  private static Lang lang(Answer answer) {
    return answer.type().endsWith("+xml") ? ResultSetLang.RS_XML : ResultSetLang.RS_JSON;
  }

  static String text(Resource subject, String property) {
    return W3cTest.object(subject, HT + property).orElseThrow().asLiteral().getString();
  }
}
