package paperwalk.evaluate.ranking;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Lucene from recommending modules of the virtual machine at each start, on which nobody who
 * reads it can act. Held, since a logger that nobody holds forgets its level.
 */
final class QuietLucene {
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private QuietLucene() {}

  /** Takes effect before Lucene's classes are first used. */
  static void please() {
    VECTORS.setLevel(Level.SEVERE);
  }
}
