package paperwalk.model;

/**
 * A place in a text.
 *
 * @param line zero-based line of the first character
 * @param column zero-based column of the first character, in UTF-16 code units
 * @param offset zero-based position of the first character in the whole text, in UTF-16 code units
 * @param length number of UTF-16 code units; 0 marks a point between two characters
 */
public record Span(int line, int column, int offset, int length) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one of them is negative
   */
  public Span {
    if (line < 0 || column < 0 || offset < 0 || length < 0) {
      throw new IllegalArgumentException(
          "negative span: %d:%d+%d(%d)".formatted(line, column, offset, length));
    }
  }

  /** The line as people count, from 1. */
  public int shownLine() {
    return line + 1;
  }

  /** The column as people count, from 1. */
  public int shownColumn() {
    return column + 1;
  }

  /** The position just behind the last character. */
  public int end() {
    return offset + length;
  }
}
