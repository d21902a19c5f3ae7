package paperwalk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;

/** Leaves out of findings what a baseline knows, and what was not asked for. */
final class FindingFilter {
  private final RuleChoice choice;
  private final @Nullable Path path;
  private final Baseline baseline;
  private List<Baseline.Key> gone = List.of();

  /**
   * Reads the baseline.
   *
   * @param path of the baseline, or null if there is none
   * @throws UsageException if it cannot be read
   */
  FindingFilter(RuleChoice choice, @Nullable Path path) throws UsageException {
    this.choice = choice;
    this.path = path;
    this.baseline = path == null ? Baseline.EMPTY : Baseline.read(path);
  }

  /** Those that are to be told. */
  List<FoundFinding> of(List<FoundFinding> findings) {
    List<FoundFinding> fresh = findings;
    if (path != null) {
      Baseline.Compared compared = baseline.compare(findings, path);
      fresh = compared.fresh();
      gone = compared.stale();
    }
    return fresh.stream().filter(found -> choice.has(found.finding())).toList();
  }

  /** What the baseline knows of these lists and was not among the last findings. */
  List<Baseline.Key> stale(List<ListFile> files) {
    if (path == null) {
      return List.of();
    }
    Set<String> names =
        files.stream().map(file -> Baseline.name(file, path)).collect(Collectors.toSet());
    return gone.stream().filter(key -> names.contains(key.file())).toList();
  }
}
