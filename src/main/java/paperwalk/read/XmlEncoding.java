package paperwalk.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens XML files as text, in the encoding that a byte order mark or the declaration tells (XML
 * 1.0, appendix F); UTF-8 if neither does. Bytes that the encoding does not allow become U+FFFD, so
 * that one of them does not end the reading.
 */
final class XmlEncoding {
  private static final int HEAD = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

  private XmlEncoding() {}

  /**
   * Opens a file.
   *
   * @throws UnsupportedCharsetException if it declares an encoding that does not exist here
   */
  static Reader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      int mark = markLength(head);
      in.skipNBytes(mark);
      return new InputStreamReader(in, charset(head, mark));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static int markLength(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset charset(byte[] head, int mark) {
    if (mark == 3) {
      return StandardCharsets.UTF_8;
    }
    if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    Charset charset = Charset.forName(declared.group(1));
    // The declaration was read as ASCII, so it is no encoding of two bytes a character.
    return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
