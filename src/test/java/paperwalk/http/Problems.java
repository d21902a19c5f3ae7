package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import paperwalk.http.Http.Answer;

/** What every answer, and every refusal, must look like. */
final class Problems {
  private Problems() {}

  /** A problem document of RFC 9457 that says what is wrong, and nothing about the inside. */
  static JsonNode check(Answer answer, int status) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.type()).as("%s", answer).isEqualTo("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.path("type").asText()).isNotBlank();
    assertThat(problem.path("title").asText()).isNotBlank().doesNotContain("\n");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("null");
    saysNothingOfTheInside(answer.body());
    secure(answer);
    return problem;
  }

  /** The same for people. */
  static void checkPage(Answer answer, int status) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.type()).as("%s", answer).isEqualTo("text/html");
    assertThat(answer.body()).contains("role=\"alert\"").contains("Paperwalk");
    saysNothingOfTheInside(answer.body());
    secure(answer);
  }

  static void saysNothingOfTheInside(String body) {
    assertThat(body)
        .doesNotContainPattern("\\bat [a-z]+\\.[\\w.]+\\(")
        .doesNotContain("Exception")
        .doesNotContain("org.apache.jena")
        .doesNotContain("Powered by");
  }

  /** The headers that no answer goes without. */
  static void secure(Answer answer) {
    assertThat(List.of(answer.header("Content-Security-Policy").split("\\s*;\\s*")))
        .as("%s", answer)
        .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
        .noneMatch(directive -> directive.startsWith("script-src"));
    for (String once :
        List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Access-Control-Allow-Origin")) {
      assertThat(answer.headers().allValues(once)).as("%s of %s", once, answer).hasSize(1);
    }
    assertThat(answer.header("Content-Security-Policy"))
        .doesNotContain("unsafe-inline")
        .doesNotContain("unsafe-eval")
        .doesNotContain("*");
    assertThat(answer.header("X-Content-Type-Options")).as("%s", answer).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).as("%s", answer).isEqualTo("no-referrer");
  }
}
