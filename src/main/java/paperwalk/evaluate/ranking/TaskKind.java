package paperwalk.evaluate.ranking;

import java.util.Locale;

/** What is to be recommended from what. */
public enum TaskKind {
  /** The rest of a reader's library. */
  WARM,
  /** Of papers that no reader has yet, those that a reader took. */
  COLD,
  /** The held-out citations of a paper some of whose citations are known. */
  CITE,
  /** All citations of a paper of which none is known. */
  CITECOLD,
  /** The papers that share a paper's section in a list that is not known. */
  COLIST,
  /** What a new paper cites, among all that appeared before. */
  AAN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
