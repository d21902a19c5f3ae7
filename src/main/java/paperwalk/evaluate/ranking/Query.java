package paperwalk.evaluate.ranking;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, and what would be right. All arrays are ascending ids of papers.
 *
 * @param id its name in run files
 * @param seeds the papers one has: a library, or the one paper that is asked for
 * @param profile the papers known to belong together with what is asked for, in the sense of {@link
 *     Corpus#companions}: a library, or what the paper is known to cite; empty if nothing is known
 *     but the seeds' own text
 * @param excluded what must not be answered: the seeds and what is known already
 * @param candidates what may be answered; null for all papers
 * @param among where a second ranking is wanted of these papers alone, what may be answered there;
 *     null otherwise
 * @param relevant what would be right, at least one, none of it excluded
 */
@SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
public record Query(
    String id,
    int[] seeds,
    int[] profile,
    int[] excluded,
    @Nullable BitSet candidates,
    @Nullable BitSet among,
    int[] relevant) {

  /** The same question, to be answered from {@link #among} alone. */
  public Query narrowed() {
    return new Query(id, seeds, profile, excluded, among, null, relevant);
  }
}
