package paperwalk.recommend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.walk.WalkPlanner.Method;

/**
 * What somebody asks for.
 *
 * @param starts papers and texts to start from
 * @param away papers and texts of which less is wanted
 * @param filter which papers may be answered
 * @param count how many papers at most; above 0
 * @param diversity 0 for the best by score alone, up to 1 for papers as unlike each other as can be
 * @param counterfactuals whether to say what would change without each of the starts
 * @param method how to walk; null to choose by the cost
 */
public record RelatedRequest(
    Starts starts,
    Starts away,
    PaperFilter filter,
    int count,
    double diversity,
    boolean counterfactuals,
    @Nullable Method method) {

  /** How many papers are returned unless asked otherwise. */
  public static final int DEFAULT_COUNT = 10;

  /** The diversity of those who ask for diversity and do not say how much. */
  public static final double SOME_DIVERSITY = 0.3;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if there is nothing to start from, or a number is out of range
   */
  public RelatedRequest {
    if (starts.size() == 0) {
      throw new IllegalArgumentException(
          away.size() == 0
              ? "there is no paper to start from; give one, or some words"
              : "only papers to keep away from were given; give at least one to start from");
    }
    if (count < 1) {
      throw new IllegalArgumentException("at least 1 paper must be asked for, not " + count);
    }
    if (!(diversity >= 0 && diversity <= 1)) {
      throw new IllegalArgumentException("diversity goes from 0 to 1, not " + diversity);
    }
  }

  /** Papers related to some. */
  public static RelatedRequest of(List<Integer> papers, int count) {
    return of(new Starts(papers, List.of()), count);
  }

  /** Papers related to some papers and texts. */
  public static RelatedRequest of(Starts starts, int count) {
    return new RelatedRequest(starts, Starts.NONE, PaperFilter.ALL, count, 0, false, null);
  }

  /** Whether some papers may be left out that the walk comes to. */
  public boolean isFiltered() {
    return !filter.equals(PaperFilter.ALL);
  }

  /**
   * The same from other starts, with other numbers of papers.
   *
   * @param others where from
   * @param most how many papers at most
   */
  RelatedRequest from(Starts others, int most) {
    return new RelatedRequest(others, away, filter, most, diversity, false, method);
  }
}
