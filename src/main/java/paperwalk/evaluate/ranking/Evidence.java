package paperwalk.evaluate.ranking;

import java.util.Locale;

/** Kinds of evidence that can be left out, to see what each is worth. */
public enum Evidence {
  /** What readers tagged papers with. */
  TAGS,
  /** Abstracts; titles stay. */
  ABSTRACTS,
  /** Authors' names. */
  AUTHORS,
  /** Where papers appeared. */
  VENUES,
  /** Readers' libraries; what a reader's query holds stays. */
  LIBRARIES,
  /** Citations; what a query's paper is known to cite stays with the query. */
  CITATIONS,
  /** Sections of lists. */
  SECTIONS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
