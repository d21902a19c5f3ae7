package paperwalk.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a line of JSON for each request to the log {@code paperwalk.access}, and one for each slow
 * query to {@code paperwalk.slow}. JSON escapes what could end a line or steer a terminal; all
 * beyond ASCII is escaped as well, so that nothing in a request can forge an entry.
 */
final class RequestLogs {
  /** How much of a path or a query string is written. */
  private static final int LONGEST = 500;

  /** How much of a slow query is written. */
  private static final int LONGEST_QUERY = 10_000;

  private static final Logger ACCESS = LoggerFactory.getLogger("paperwalk.access");
  private static final Logger SLOW = LoggerFactory.getLogger("paperwalk.slow");
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final long slow;

  /**
   * Makes the logs.
   *
   * @param slow from which time on a query is written; zero for never
   */
  RequestLogs(Duration slow) {
    this.slow = slow.isPositive() ? slow.toNanos() : Long.MAX_VALUE;
  }

  void write(Visit visit, Request request, int status, long bytes, long nanos, boolean broken) {
    if (ACCESS.isInfoEnabled()) {
      ACCESS.info("{}", access(visit, request, status, bytes, nanos, broken));
    }
    String query = visit.query;
    if (query != null && nanos >= slow) {
      SLOW.warn("{}", slowQuery(visit, query, status, nanos));
    }
  }

  private static String access(
      Visit visit, Request request, int status, long bytes, long nanos, boolean broken) {
    return line(json -> {
      head(json, visit);
      json.writeStringField("client", Request.getRemoteAddr(request));
      json.writeStringField("method", cut(request.getMethod(), LONGEST));
      json.writeStringField("path", cut(request.getHttpURI().getPath(), LONGEST));
      if (request.getHttpURI().getQuery() != null) {
        json.writeStringField("query", cut(request.getHttpURI().getQuery(), LONGEST));
      }
      json.writeStringField("route", visit.route);
      json.writeNumberField("status", status);
      json.writeNumberField("bytes", bytes);
      json.writeNumberField("ms", Math.round(nanos / 1e3) / 1e3);
      if (visit.lease != null) {
        json.writeStringField("snapshot", visit.lease.site().name());
      }
      if (broken) {
        json.writeBooleanField("broken", true);
      }
    });
  }

  private static String slowQuery(Visit visit, String query, int status, long nanos) {
    return line(json -> {
      head(json, visit);
      json.writeNumberField("status", status);
      json.writeNumberField("ms", Math.round(nanos / 1e3) / 1e3);
      json.writeStringField("query", cut(query, LONGEST_QUERY));
    });
  }

  private static void head(JsonGenerator json, Visit visit) throws IOException {
    json.writeStringField("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    json.writeStringField("id", visit.id);
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static String line(Fields fields) {
    StringWriter out = new StringWriter(300);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toString();
  }

  private static @Nullable String cut(@Nullable String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
