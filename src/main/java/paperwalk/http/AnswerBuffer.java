package paperwalk.http;

import java.io.ByteArrayOutputStream;

/**
 * Keeps an answer in memory, up to a limit: one query over millions of rows must not take the
 * memory of all. It is kept whole so that a query that fails half-way is answered by its problem.
 */
final class AnswerBuffer extends ByteArrayOutputStream {
  /** How many bytes an answer may have. */
  static final int MOST = 32 << 20;

  /** How many rows a table for people may have. */
  static final int MOST_TABLE_ROWS = 10_000;

  @Override
  public synchronized void write(int b) {
    makeRoom(1);
    super.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    makeRoom(length);
    super.write(bytes, offset, length);
  }

  private void makeRoom(int length) {
    if (length > MOST - count) {
      throw tooLarge(MOST);
    }
  }

  /** What is told whoever asks for more than so many bytes. */
  static ProblemException tooLarge(long bytes) {
    return new ProblemException(
        400,
        "Answer too large",
        "The answer is larger than %d MB; ask for less, or add LIMIT and OFFSET."
            .formatted(Math.max(1, bytes >> 20)));
  }
}
