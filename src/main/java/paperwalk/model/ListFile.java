package paperwalk.model;

import java.util.Arrays;

/**
 * The text of one list, as it was read, and the way from offsets to lines and columns.
 *
 * <p>Lines end at LF, CR LF or CR, as in CommonMark. A look-up costs the same wherever it is, and
 * may be made by several threads at once.
 */
public final class ListFile {
  private static final int STRIDE = 64;

  private final String name;
  private final String key;
  private final String text;
  private final String sha256;
  private final int[] lineStarts;

  /** The line of each {@value #STRIDE}th character: the lines of those between are near. */
  private final int[] lineOfStride;

  /**
   * Takes a text.
   *
   * @param name the path as the user gave it; shown in messages, never written into the graph
   * @param key what names the list in IRIs: lower-case letters, digits, hyphens and slashes
   * @param text the characters, without a byte order mark
   * @param sha256 64 hexadecimal digits of the SHA-256 of the file's bytes
   */
  public ListFile(String name, String key, String text, String sha256) {
    this.name = name;
    this.key = key;
    this.text = text;
    this.sha256 = sha256;
    this.lineStarts = lineStarts(text);
    this.lineOfStride = linesOfStrides(lineStarts, text.length());
  }

  private static int[] linesOfStrides(int[] starts, int length) {
    int[] lines = new int[length / STRIDE + 1];
    int line = 0;
    for (int i = 0; i < lines.length; i++) {
      while (line + 1 < starts.length && starts[line + 1] <= i * STRIDE) {
        line++;
      }
      lines[i] = line;
    }
    return lines;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The path as the user gave it. */
  public String name() {
    return name;
  }

  /** What names the list in IRIs. */
  public String key() {
    return key;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** The number of lines; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * A line without its end.
   *
   * @param line zero-based
   */
  public String line(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line]
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(lineStarts[line], end);
  }

  /**
   * The offset of a line's first character.
   *
   * @param line zero-based
   */
  public int lineStart(int line) {
    return lineStarts[line];
  }

  /**
   * The place of some characters.
   *
   * @param offset first character, 0 to the text's length
   * @param length how many characters
   */
  public Span span(int offset, int length) {
    int line = lineOfStride[offset / STRIDE];
    while (line + 1 < lineStarts.length && lineStarts[line + 1] <= offset) {
      line++;
    }
    return new Span(line, offset - lineStarts[line], offset, length);
  }

  /** The characters of a place. */
  public String text(Span span) {
    return text.substring(span.offset(), span.end());
  }
}
