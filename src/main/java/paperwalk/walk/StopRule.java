package paperwalk.walk;

/**
 * When a walk of many walkers may stop early: once some papers were visited as often as that
 * (Pixie's early stopping: then the best are known well enough).
 *
 * @param papers how many papers
 * @param visits how often each of them
 */
public record StopRule(int papers, int visits) {
  /** Never before the last walker has ended. */
  public static final StopRule NEVER = new StopRule(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** Takes the numbers, both 1 or more. */
  public StopRule {
    if (papers < 1 || visits < 1) {
      throw new IllegalArgumentException(papers + " papers visited " + visits + " times");
    }
  }
}
