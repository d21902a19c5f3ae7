package paperwalk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the keys given to papers are kept: in a file {@code identity.tsv} beside the lists if there
 * is one, since then it belongs to them; else in the folder of the graph.
 */
final class IdentityPlace {
  private static final String NAME = "identity.tsv";

  private IdentityPlace() {}

  /**
   * The file.
   *
   * @param lists files and folders
   * @param store the folder of the graph
   */
  static Path of(List<Path> lists, Path store) {
    Set<Path> folders = new HashSet<>();
    for (Path list : lists) {
      Path absolute = list.toAbsolutePath().normalize();
      Path parent = absolute.getParent();
      folders.add(Files.isDirectory(absolute) || parent == null ? absolute : parent);
    }
    if (folders.size() == 1) {
      Path beside = folders.iterator().next().resolve(NAME);
      if (Files.isRegularFile(beside)) {
        return beside;
      }
    }
    return store.resolve(NAME);
  }
}
