package paperwalk.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;

/** A connection on which anything can be sent, byte by byte. */
final class Wire implements AutoCloseable {
  private final Socket socket;

  Wire(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(20_000);
    socket.setTcpNoDelay(true);
  }

  /** Sends text; line ends are written as they have to be. */
  Wire send(String text) throws IOException {
    return raw(text.replace("\n", "\r\n"));
  }

  Wire raw(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
    return this;
  }

  /** Sends a text again and again, with a pause, until the other side has had enough. */
  void trickle(String text, int millis) throws InterruptedException {
    try {
      while (socket.getInputStream().available() == 0) {
        raw(text);
        Thread.sleep(millis);
      }
    } catch (IOException e) {
      // The other side has hung up.
    }
  }

  /** All that comes until the other side closes the connection. */
  String rest() throws IOException {
    StringBuilder text = new StringBuilder();
    byte[] some = new byte[1 << 14];
    try {
      InputStream in = socket.getInputStream();
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        text.append(new String(some, 0, read, ISO_8859_1));
      }
    } catch (SocketException e) {
      // Reset: what has come before has come.
    }
    return text.toString();
  }

  /** Takes what has come, and no more than some bytes of it. */
  int read(int most) throws IOException {
    return socket.getInputStream().readNBytes(most).length;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
