package paperwalk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paperwalk.model.Catalogue;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ReadException;

/** Finds what is wrong in some lists, knowing what others say. */
final class ListLinter {
  private final Pipeline pipeline = new Pipeline(Vocabulary.DEFAULT_BASE, new FilesBesideLists());
  private final List<ListFile> files;
  private final List<ListFile> others;

  /**
   * Loads the lists.
   *
   * @param paths the lists to be linted
   * @param with lists that only bear witness; those that are to be linted are left out
   * @throws ReadException if one cannot be read
   */
  ListLinter(List<Path> paths, List<Path> with) throws ReadException {
    this.files = pipeline.load(paths);
    Set<Path> own = new HashSet<>();
    files.forEach(file -> own.add(real(file)));
    this.others =
        with.isEmpty()
            ? List.of()
            : pipeline.load(with).stream().filter(file -> !own.contains(real(file))).toList();
  }

  /** The lists to be linted, as they were loaded. */
  List<ListFile> files() {
    return files;
  }

  /**
   * The findings.
   *
   * @param current the lists to be linted, as they stand now
   */
  List<FoundFinding> find(List<ListFile> current) {
    List<ListFile> all = new ArrayList<>(current);
    all.addAll(others);
    Catalogue catalogue = pipeline.lint(all);
    List<FoundFinding> found = new ArrayList<>();
    for (int i = 0; i < current.size(); i++) {
      for (Finding finding : catalogue.lists().get(i).findings()) {
        found.add(new FoundFinding(current.get(i), finding));
      }
    }
    return found;
  }

  private static Path real(ListFile file) {
    Path path = Path.of(file.name());
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
