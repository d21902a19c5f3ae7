package paperwalk.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.ListFile;

/**
 * Finds the files beside an index that hold what it only points to.
 *
 * <p>Links within its folder are followed, whether they are relative or name the page of a file of
 * the same tree; nothing outside of the folder is, and no symbolic link.
 */
final class SiblingFiles {
  private static final Pattern TARGET =
      Pattern.compile(
          "(?:\\]\\(\\s*<?|href\\s*=\\s*[\"']?)([^\\s\"'<>)#?]{1,400}\\.(?:md|markdown|rst))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE =
      Pattern.compile("(?i)https?://[^/]+/[^/]+/[^/]+/(?:-/)?(?:blob|tree|src|raw)/[^/]+/(.+)");
  private static final Set<String> NOT_LISTS =
      Set.of("contributing", "code_of_conduct", "changelog", "license", "security", "citation");

  private SiblingFiles() {}

  /** The files, each once, in the order of the links. */
  static List<Path> of(ListFile index) {
    Path path = Path.of(index.name());
    Path folder = path.toAbsolutePath().normalize().getParent();
    Set<Path> found = new LinkedHashSet<>();
    if (folder != null) {
      Matcher targets = TARGET.matcher(index.text());
      while (targets.find()) {
        add(targets.group(1), folder, path, found);
      }
    }
    return new ArrayList<>(found);
  }

  private static void add(String target, Path folder, Path index, Set<Path> found) {
    Matcher page = PAGE.matcher(target);
    String relative = page.matches() ? page.group(1) : target;
    if (relative.contains("://") || relative.startsWith("/")) {
      return;
    }
    try {
      Path file = folder.resolve(relative.replace("%20", " ")).normalize();
      boolean inside =
          file.startsWith(folder)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && !leadsThroughLink(folder, file);
      if (inside && !file.equals(index.toAbsolutePath().normalize()) && isList(file)) {
        Path parent = index.getParent();
        Path shown = folder.relativize(file);
        found.add(parent == null ? shown : parent.resolve(shown));
      }
    } catch (InvalidPathException e) {
      // A link that leads to no file is for the linter to tell.
    }
  }

  /** Whether a symbolic link, to a loop or to another place, stands between a folder and a file. */
  private static boolean leadsThroughLink(Path folder, Path file) {
    for (Path each = file; each != null && !each.equals(folder); each = each.getParent()) {
      if (Files.isSymbolicLink(each)) {
        return true;
      }
    }
    return false;
  }

  /** A translation of the index would only say the same again. */
  private static boolean isList(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String stem = name.substring(0, name.lastIndexOf('.'));
    boolean translation = stem.startsWith("readme") && stem.length() > "readme".length();
    return !translation && !NOT_LISTS.contains(stem.replace('-', '_'));
  }
}
