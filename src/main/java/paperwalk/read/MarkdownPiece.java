package paperwalk.read;

/**
 * A stretch of a Markdown file that can be parsed by itself, as if the file held nothing else.
 *
 * @param from offset of its first character
 * @param to offset behind its last character
 * @param prefix what must stand before it to be understood: the file's definitions of links, and
 *     the header of a table that it goes on with
 * @param begins what it begins with
 */
record MarkdownPiece(int from, int to, String prefix, Begin begins) {

  /** What stands where a file is cut, and so what must be true of the piece before it. */
  enum Begin {
    /** A line at the margin behind a blank one: the block before it must not go on over that. */
    BLOCK,
    /** A bullet or a number behind a blank line: the list before it may go on. */
    ITEM,
    /** A bullet at the margin: the block before it must be a list. */
    BULLET,
    /** A row: the block before it must be its table. */
    ROW
  }

  /** From the places that the parser gives to those in the file. */
  int distance() {
    return from - prefix.length();
  }

  int length() {
    return to - from;
  }

  /** The text to parse. */
  String text(String file) {
    return from == 0 && to == file.length() ? file : prefix.concat(file.substring(from, to));
  }

  /** The piece without the header of a table before it. */
  MarkdownPiece withPrefix(String other) {
    return new MarkdownPiece(from, to, other, begins);
  }

  /** The piece with all that follows it up to an offset. */
  MarkdownPiece upTo(int end) {
    return new MarkdownPiece(from, end, prefix, begins);
  }
}
