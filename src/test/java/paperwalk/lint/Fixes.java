package paperwalk.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;

/** Applies fixes to a text. */
final class Fixes {
  private Fixes() {}

  /** Applies all fixes right to left; of two that overlap, the one that begins first. */
  static String apply(String text, List<Finding> findings) {
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
    List<Fix> chosen = new ArrayList<>();
    for (Fix fix : fixes) {
      if (chosen.isEmpty() || chosen.getLast().span().end() <= fix.span().offset()) {
        chosen.add(fix);
      }
    }
    StringBuilder fixed = new StringBuilder(text);
    for (Fix fix : chosen.reversed()) {
      fixed.replace(fix.span().offset(), fix.span().end(), fix.replacement());
    }
    return fixed.toString();
  }
}
