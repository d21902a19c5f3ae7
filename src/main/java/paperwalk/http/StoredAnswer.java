package paperwalk.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Digest;
import spark.Request;
import spark.Response;

/**
 * A complete answer in one form, with its strong entity tag: a digest of its bytes, so that it
 * holds whatever happens to the server or to the snapshot (RFC 9110, section 8.8.3).
 */
final class StoredAnswer {
  /** Below this many bytes, compression saves no packet. */
  private static final int LEAST_TO_COMPRESS = 1400;

  /** 96 bits: two answers have the same by chance once in 10<sup>14</sup> answers. */
  private static final int TAG_BYTES = 12;

  private final byte[] bytes;
  private final String type;
  private final String tag;
  private volatile byte @Nullable [] compressed;

  /**
   * Takes an answer.
   *
   * @param bytes not changed afterwards
   * @param type the header Content-Type
   */
  StoredAnswer(byte[] bytes, String type) {
    this.bytes = bytes;
    this.type = type;
    byte[] digest = Digest.sha256().digest(bytes);
    this.tag =
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
  }

  /** The memory it takes, in bytes, its compressed form included. */
  int size() {
    // It is asked once, when stored; a compressed form may come later and is smaller.
    return 2 * bytes.length + 200;
  }

  /**
   * Answers a request: 304 if the client has these bytes already.
   *
   * @return what the route returns
   */
  Object send(Request request, Response response) throws IOException {
    boolean compress =
        bytes.length >= LEAST_TO_COMPRESS && acceptsGzip(request.headers("Accept-Encoding"));
    String etag = compress ? "\"" + tag + "-gzip\"" : "\"" + tag + "\"";
    HttpServletResponse raw = response.raw();
    response.type(type);
    boolean reading = !request.requestMethod().equals("POST");
    Responses.mayChange(raw);
    if (reading) {
      raw.setHeader("ETag", etag);
      if (matches(request.headers("If-None-Match"), etag)) {
        response.status(304);
        raw.getOutputStream().close();
        return "";
      }
    }
    byte[] body = compress ? compressed() : bytes;
    if (compress) {
      raw.setHeader("Content-Encoding", "gzip");
    }
    return whole(response, body);
  }

  /**
   * Sends a body in one piece with its length. The router would send it in two, and compress what
   * is compressed already; what is complete it leaves alone.
   *
   * @return what the route returns
   */
  static Object whole(Response response, byte[] body) throws IOException {
    HttpServletResponse raw = response.raw();
    raw.setContentLength(body.length);
    ServletOutputStream out = raw.getOutputStream();
    out.write(body);
    out.close();
    return "";
  }

  /** Whether a tag is among those of the header If-None-Match; weak comparison (section 13.1.2). */
  static boolean matches(@Nullable String header, String etag) {
    if (header == null) {
      return false;
    }
    if (header.strip().equals("*")) {
      return true;
    }
    for (String each : header.split(",")) {
      String given = each.strip();
      if (given.equals(etag) || given.equals("W/" + etag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether gzip is among the codings of the header Accept-Encoding, and not with q=0. */
  static boolean acceptsGzip(@Nullable String header) {
    if (header == null) {
      return false;
    }
    for (String each : header.split(",")) {
      int semicolon = each.indexOf(';');
      String coding = (semicolon < 0 ? each : each.substring(0, semicolon)).strip();
      if (coding.equalsIgnoreCase("gzip")) {
        return semicolon < 0
            || !each.substring(semicolon + 1).strip().matches("[qQ]\\s*=\\s*0(\\.0{0,3})?");
      }
    }
    return false;
  }

  private byte[] compressed() {
    byte[] made = compressed;
    if (made == null) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException("memory does not fail", e);
      }
      made = out.toByteArray();
      compressed = made;
    }
    return made;
  }
}
