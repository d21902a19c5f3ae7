package paperwalk.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import paperwalk.w3c.Endpoint.Answer;

/** Whether a query or update is understood, as the answer tells it. */
final class SyntaxCheck {
  private static final String MALFORMED = "\"Malformed query\"";
  private static final String MALFORMED_UPDATE = "\"Malformed update\"";

  private SyntaxCheck() {}

  /** A query that is understood is answered; one that asks other servers is refused as such. */
  static void accepted(W3cTest test, Endpoint endpoint) throws Exception {
    Answer answer = query(test, endpoint);
    String text = Files.readString(test.query());
    boolean federated = text.contains("SERVICE") && answer.status() == 403;
    assertThat(answer.status()).as("%s\n%s", text, answer).isEqualTo(federated ? 403 : 200);
  }

  static void refused(W3cTest test, Endpoint endpoint) throws Exception {
    if (test.query().toString().endsWith(".ru")) {
      updateRefused(test, endpoint);
      return;
    }
    Answer answer = query(test, endpoint);
    assertThat(answer.status()).as("%s\n%s", test.query(), answer).isEqualTo(400);
    assertThat(answer.text()).contains(MALFORMED);
  }

  /** No update is carried out here; one that is understood is refused for another reason. */
  static void updateAccepted(W3cTest test, Endpoint endpoint) throws Exception {
    Answer answer = update(test, endpoint);
    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
    assertThat(answer.text()).contains("Read-only").contains("lists");
  }

  static void updateRefused(W3cTest test, Endpoint endpoint) throws Exception {
    Answer answer = update(test, endpoint);
    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.text()).contains(MALFORMED_UPDATE);
  }

  /** An update is refused, so it cannot have its effect. */
  static void updateCarriedOut(W3cTest test, Endpoint endpoint) throws Exception {
    assertThat(update(test, endpoint).status()).isBetween(200, 299);
  }

  private static Answer query(W3cTest test, Endpoint endpoint) throws Exception {
    endpoint.serve(Endpoint.EMPTY);
    return endpoint.query(Files.readString(test.query()), "*/*");
  }

  private static Answer update(W3cTest test, Endpoint endpoint) throws Exception {
    endpoint.serve(Endpoint.EMPTY);
    return endpoint.send(
        "POST",
        "/sparql",
        Files.readString(test.query()).getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/sparql-update");
  }
}
