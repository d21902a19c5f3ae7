package paperwalk.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;

/**
 * Applies fixes to a text, and touches nothing else of it.
 *
 * <p>Of two fixes that overlap the one that begins first is applied; what the other was for shows
 * again when the result is read anew.
 */
public final class Fixes {
  private Fixes() {}

  /**
   * A text with fixes applied.
   *
   * @param text the result
   * @param applied how many were
   */
  public record Fixed(String text, int applied) {}

  /** Applies the fixes that go together. */
  public static Fixed apply(String text, List<Finding> findings) {
    List<Fix> chosen = new ArrayList<>();
    for (Fix fix : fixes(findings)) {
      if (chosen.isEmpty() || goTogether(chosen.getLast(), fix)) {
        chosen.add(fix);
      }
    }
    StringBuilder fixed = new StringBuilder(text);
    for (Fix fix : chosen.reversed()) {
      fixed.replace(fix.span().offset(), fix.span().end(), fix.replacement());
    }
    return new Fixed(fixed.toString(), chosen.size());
  }

  private static List<Fix> fixes(List<Finding> findings) {
    List<Fix> fixes = new ArrayList<>();
    for (Finding finding : findings) {
      Fix fix = finding.fix();
      if (fix != null) {
        fixes.add(fix);
      }
    }
    fixes.sort(
        Comparator.comparingInt((Fix fix) -> fix.span().offset())
            .thenComparingInt(fix -> fix.span().end()));
    return fixes;
  }

  /** Two insertions at one place might be the same one, so the second waits. */
  private static boolean goTogether(Fix first, Fix second) {
    return first.span().end() <= second.span().offset()
        && first.span().offset() != second.span().offset();
  }
}
