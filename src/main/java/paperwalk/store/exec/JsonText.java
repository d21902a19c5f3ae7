package paperwalk.store.exec;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/** Bytes of JSON (RFC 8259), gathered before they are written; UTF-8 is copied as it is. */
final class JsonText {
  private static final int SIZE = 1 << 14;
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private byte[] buffer = new byte[SIZE];
  private int size;

  JsonText(OutputStream out) {
    this.out = out;
  }

  /** Bytes that are JSON already. */
  void raw(byte[] json) throws IOException {
    ensure(json.length);
    System.arraycopy(json, 0, buffer, size, json.length);
    size += json.length;
  }

  /** A string, with quotation marks. */
  void string(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] text) throws IOException {
    ensure(text.length + 2);
    buffer[size++] = '"';
    System.arraycopy(text, 0, buffer, size, text.length);
    close(text.length);
  }

  /** A string whose UTF-8 lies in memory. */
  void string(MemorySegment text) throws IOException {
    int length = Math.toIntExact(text.byteSize());
    ensure(length + 2);
    buffer[size++] = '"';
    MemorySegment.copy(text, ValueLayout.JAVA_BYTE, 0, buffer, size, length);
    close(length);
  }

  /** Ends a string whose bytes have been copied; most need no escape. */
  private void close(int length) throws IOException {
    int end = size + length;
    for (int i = size; i < end; i++) {
      if (escaped(buffer[i])) {
        byte[] rest = java.util.Arrays.copyOfRange(buffer, i, end);
        size = i;
        escape(rest);
        ensure(1);
        buffer[size++] = '"';
        return;
      }
    }
    size = end;
    buffer[size++] = '"';
  }

  private static boolean escaped(byte b) {
    return b == '"' || b == '\\' || (b >= 0 && b < ' ');
  }

  private void escape(byte[] text) throws IOException {
    for (byte b : text) {
      ensure(6);
      if (!escaped(b)) {
        buffer[size++] = b;
        continue;
      }
      buffer[size++] = '\\';
      switch (b) {
        case '"', '\\' -> buffer[size++] = b;
        case '\n' -> buffer[size++] = 'n';
        case '\r' -> buffer[size++] = 'r';
        case '\t' -> buffer[size++] = 't';
        default -> {
          buffer[size++] = 'u';
          buffer[size++] = '0';
          buffer[size++] = '0';
          buffer[size++] = HEX[b >> 4];
          buffer[size++] = HEX[b & 0xF];
        }
      }
    }
  }

  /** Makes room, if need be by writing what is there. */
  private void ensure(int bytes) throws IOException {
    if (size + bytes <= buffer.length) {
      return;
    }
    // What is not written yet of a string stays in one piece.
    out.write(buffer, 0, size);
    size = 0;
    if (bytes > buffer.length) {
      buffer = new byte[bytes * 2];
    }
  }

  void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
    out.flush();
  }
}
