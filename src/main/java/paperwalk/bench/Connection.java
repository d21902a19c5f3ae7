package paperwalk.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP/1.1 connection that is kept open: a blocking socket, so that the load costs as little as
 * it can beside what is measured.
 */
final class Connection implements AutoCloseable {
  /** Both forms are streams that every engine writes without holding the answer. */
  private static final String ACCEPT =
      "application/sparql-results+json, application/n-triples;q=0.9";

  private static final int PATIENCE_MILLIS = 120_000;
  private static final int LONGEST_LINE = 16_384;

  private final URI endpoint;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 14);
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();

  Connection(URI endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * An answer.
   *
   * @param status the HTTP status
   * @param etag its entity tag, or nothing
   * @param body what was sent, without transfer coding
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // Made for each request, looked at once, never compared.
  record Answer(int status, String etag, byte[] body) {}

  /** Asks by GET and reads the whole answer. */
  Answer ask(String query) throws IOException {
    return ask(query, "");
  }

  /**
   * The same, if what is there is not what is known.
   *
   * @param etag of the answer that is known; nothing if none is
   */
  Answer ask(String query, String etag) throws IOException {
    return send(request(query, etag));
  }

  /**
   * Asks for another address of the same server, as JSON.
   *
   * @param target path and query, escaped
   */
  Answer get(String target) throws IOException {
    return send(
        "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept: application/json\r\n\r\n"
            .formatted(target, endpoint.getHost(), endpoint.getPort()));
  }

  private Answer send(String head) throws IOException {
    byte[] request = head.getBytes(StandardCharsets.ISO_8859_1);
    boolean kept = socket != null;
    try {
      return exchange(request);
    } catch (IOException e) {
      close();
      if (!kept) {
        throw e;
      }
      // A kept connection may have been closed by the other side meanwhile.
      return exchange(request);
    }
  }

  private String request(String query, String etag) {
    return "GET %s%squery=%s HTTP/1.1\r\nHost: %s:%d\r\nAccept: %s\r\n%s\r\n"
        .formatted(
            endpoint.getRawPath(),
            endpoint.getRawQuery() == null ? "?" : "?" + endpoint.getRawQuery() + "&",
            URLEncoder.encode(query, StandardCharsets.UTF_8),
            endpoint.getHost(),
            endpoint.getPort(),
            ACCEPT,
            etag.isEmpty() ? "" : "If-None-Match: " + etag + "\r\n");
  }

  private Answer exchange(byte[] request) throws IOException {
    Socket open = socket;
    if (open == null) {
      open = new Socket(endpoint.getHost(), endpoint.getPort());
      open.setTcpNoDelay(true);
      open.setSoTimeout(PATIENCE_MILLIS);
      in = new BufferedInputStream(open.getInputStream(), 1 << 14);
      socket = open;
    }
    open.getOutputStream().write(request);
    return answer();
  }

  private Answer answer() throws IOException {
    String first = line();
    int status;
    try {
      status = Integer.parseInt(first.substring(9, 12));
    } catch (RuntimeException e) {
      throw new IOException("no HTTP answer: " + first, e);
    }
    long length = -1;
    boolean chunked = false;
    boolean closing = false;
    String etag = "";
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      switch (name) {
        case "content-length" -> length = Long.parseLong(value);
        case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
        case "connection" -> closing = value.equalsIgnoreCase("close");
        case "etag" -> etag = value;
        default -> {}
      }
    }
    body.reset();
    if (chunked) {
      readChunks();
    } else if (length >= 0) {
      read(length);
    } else if (status != 304 && status != 204) {
      in.transferTo(body);
      closing = true;
    }
    if (closing) {
      close();
    }
    return new Answer(status, etag, body.toByteArray());
  }

  private void readChunks() throws IOException {
    while (true) {
      String size = line();
      int end = size.indexOf(';');
      long length = Long.parseLong((end < 0 ? size : size.substring(0, end)).strip(), 16);
      read(length);
      if (length == 0) {
        while (!line().isEmpty()) {
          // What follows the last chunk says nothing of interest.
        }
        return;
      }
      line();
    }
  }

  private void read(long length) throws IOException {
    byte[] piece = in.readNBytes(Math.toIntExact(length));
    if (piece.length < length) {
      throw new EOFException("the answer broke off");
    }
    body.write(piece);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
      if (line.length() > LONGEST_LINE) {
        throw new IOException("a header line is too long");
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    Socket open = socket;
    socket = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // It is of no use any more, closed or not.
      }
    }
  }
}
