package paperwalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import paperwalk.lint.LinkedFiles;
import paperwalk.model.ListFile;

/**
 * Looks on the disk whether a file that a list links to is there.
 *
 * <p>Only within the list's repository, or its folder where there is none: what lies outside is not
 * looked at, neither directly nor through symbolic links, and so is never called missing.
 */
final class FilesBesideLists implements LinkedFiles {

  @Override
  public boolean isMissing(ListFile list, String path) {
    try {
      Path folder = Path.of(list.name()).toAbsolutePath().normalize().getParent();
      Path root = root(folder);
      Path target = folder == null ? null : folder.resolve(path).normalize();
      return root != null
          && target != null
          && target.startsWith(root)
          && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)
          && !leadsOut(target, root);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static @Nullable Path root(@Nullable Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        return at;
      }
    }
    return folder;
  }

  /** Whether the nearest folder that exists really lies outside. */
  private static boolean leadsOut(Path target, Path root) {
    for (Path at = target.getParent(); at != null; at = at.getParent()) {
      if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
        try {
          return !at.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
          return true;
        }
      }
    }
    return true;
  }
}
