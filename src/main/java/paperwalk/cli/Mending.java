package paperwalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import paperwalk.lint.Fixes;
import paperwalk.lint.Fixes.Fixed;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;

/**
 * Lists after all that is certain was mended.
 *
 * @param files the lists, with their new texts
 * @param fixed how many fixes were made
 * @param remaining what is left to people
 */
record Mending(List<ListFile> files, int fixed, List<FoundFinding> remaining) {
  /** Fixes that wait for others are made in the second round; more rounds would go in circles. */
  private static final int ROUNDS = 8;

  /**
   * Applies fixes and looks again, until there is none.
   *
   * @param find finds what is wrong in the lists as they stand
   */
  static Mending of(List<ListFile> files, Function<List<ListFile>, List<FoundFinding>> find) {
    List<ListFile> current = files;
    List<FoundFinding> findings = find.apply(current);
    int fixed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<ListFile> next = new ArrayList<>();
      int applied = 0;
      for (ListFile file : current) {
        List<Finding> own =
            findings.stream().filter(f -> f.file() == file).map(FoundFinding::finding).toList();
        Fixed result = Fixes.apply(file.text(), own);
        applied += result.applied();
        next.add(
            result.applied() == 0
                ? file
                : new ListFile(file.name(), file.key(), result.text(), file.sha256()));
      }
      if (applied == 0) {
        break;
      }
      fixed += applied;
      current = next;
      findings = find.apply(current);
    }
    return new Mending(current, fixed, findings);
  }
}
