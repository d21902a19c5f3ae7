package paperwalk.soak;

import java.net.http.HttpHeaders;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A complete answer.
 *
 * @param status the status code
 * @param headers its headers
 * @param body its text
 */
record Reply(int status, HttpHeaders headers, String body) {
  /** Every title of the graph names the edition it is of. */
  private static final Pattern EDITION = Pattern.compile("Edition (\\d+)");

  private static final int SHOWN = 200;

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** Intended if the status is one of some, and all that is told is of one edition of the graph. */
  Outcome expect(Integer... statuses) {
    Set<String> editions = new TreeSet<>();
    EDITION.matcher(body).results().forEach(match -> editions.add(match.group(1)));
    if (editions.size() > 1) {
      return Outcome.wrong(status + " mixed", "one answer of editions " + editions);
    }
    return Set.of(statuses).contains(status) && headers.firstValue("X-Request-Id").isPresent()
        ? Outcome.of(String.valueOf(status))
        : Outcome.wrong(String.valueOf(status), body.substring(0, Math.min(SHOWN, body.length())));
  }

  /** As {@link #expect}, where a server that has too much to do may say so. */
  Outcome expectOrBusy(Integer... statuses) {
    return status == 503 && header("Content-Type").startsWith("application/problem+json")
        ? Outcome.of("503")
        : expect(statuses);
  }
}
