package paperwalk.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;

/**
 * Lists as they were in a revision of a git repository. Asks the program {@code git}, without a
 * shell, and only for what reads the store of objects.
 */
public final class GitRepository {
  private static final int TIMEOUT_SECONDS = 60;

  private final Path folder;
  private final Path root;

  private GitRepository(Path folder, Path root) {
    this.folder = folder;
    this.root = root;
  }

  /** A failure that git explained. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * Finds the repository that a file or folder belongs to, even if it is there no longer.
   *
   * @throws ReadException if there is none, or no git
   */
  public static GitRepository around(Path file) throws ReadException {
    Path folder = file.toAbsolutePath().normalize();
    while (!Files.isDirectory(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    try {
      GitRepository here = new GitRepository(folder.toRealPath(), folder);
      String root = line(here.git("rev-parse", "--show-toplevel"));
      return new GitRepository(folder.toRealPath(), Path.of(root).toRealPath());
    } catch (Refused e) {
      String reason = String.valueOf(e.getMessage());
      throw new ReadException(
          reason.contains("not a git repository")
              ? file + ": lies in no git repository; give two files, without --git"
              : file + ": git says: " + reason);
    } catch (IOException e) {
      throw new ReadException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /**
   * Loads a list, or all lists below a folder, as {@link ListFiles#load(List)} does from the disk.
   *
   * @param revision what git understands as one commit
   * @param file a file or folder of the repository
   * @throws ReadException if the revision is unknown or did not have the file, or as {@link
   *     ListFiles#load(List)}
   */
  public List<ListFile> load(String revision, Path file) throws ReadException {
    String commit = commit(revision);
    String path = path(file);
    String object = commit + ":" + path;
    try {
      if (line(git("cat-file", "-t", object)).equals("tree")) {
        return folder(revision, commit, path, file);
      }
      return List.of(list(revision, path, object));
    } catch (Refused e) {
      throw new ReadException(
          "%s: is not in revision %s; try: git log --oneline -- %s"
              .formatted(file, revision, file));
    }
  }

  private String commit(String revision) throws ReadException {
    boolean strange = revision.isBlank() || revision.chars().anyMatch(Character::isISOControl);
    if (!strange && !revision.startsWith("-")) {
      try {
        return line(git("rev-parse", "--verify", "--quiet", revision + "^{commit}"));
      } catch (Refused e) {
        // Said below.
      }
    }
    throw new ReadException(
        "\"%s\": git knows no such revision here; give a commit, a branch, a tag, or HEAD~1"
            .formatted(revision));
  }

  /**
   * The path below the root of the repository, with slashes.
   *
   * @throws ReadException if the file lies elsewhere
   */
  public String path(Path file) throws ReadException {
    Path absolute = file.toAbsolutePath().normalize();
    Path above = absolute;
    while (!Files.isDirectory(above) && above.getParent() != null) {
      above = above.getParent();
    }
    Path below = folder.resolve(above.relativize(absolute)).normalize();
    if (!below.startsWith(root)) {
      throw new ReadException(file + ": lies outside of the repository " + root);
    }
    List<String> names = new ArrayList<>();
    root.relativize(below).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private List<ListFile> folder(String revision, String commit, String path, Path file)
      throws ReadException, Refused {
    List<String> tree = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree", commit));
    if (!path.isEmpty()) {
      tree.addAll(List.of("--", path + "/"));
    }
    List<String[]> found = new ArrayList<>();
    for (String row : text(git(tree.toArray(String[]::new))).split("\0", -1)) {
      // Mode, type and object, and behind a tab the path; a symbolic link has a mode of its own.
      String[] parts = row.split("[ \\t]", 4);
      if (parts.length == 4 && parts[1].equals("blob") && !parts[0].equals("120000")) {
        found.add(parts);
      }
    }
    List<String[]> lists = found.stream().filter(p -> ListFiles.isMarkdown(Path.of(p[3]))).toList();
    if (lists.isEmpty()) {
      lists = found.stream().filter(p -> ListFiles.isBibliography(p[3])).toList();
    }
    if (lists.isEmpty()) {
      throw new ReadException(file + ": holds no list in revision " + revision);
    }
    List<ListFile> loaded = new ArrayList<>();
    for (String[] parts : lists) {
      loaded.add(list(revision, parts[3], parts[2]));
    }
    return loaded;
  }

  private ListFile list(String revision, String path, String object) throws ReadException, Refused {
    byte[] bytes = git("cat-file", "blob", object);
    return ListFiles.decode(revision + ":" + path, ListFiles.key(Path.of(path), 1), bytes);
  }

  private byte[] git(String... arguments) throws ReadException, Refused {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    Path out = null;
    Path err = null;
    try {
      out = Files.createTempFile("paperwalk", null);
      err = Files.createTempFile("paperwalk", null);
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().put("LC_ALL", "C");
      builder.environment().put("GIT_TERMINAL_PROMPT", "0");
      int exit = run(builder);
      if (exit != 0) {
        throw new Refused(line(Files.readAllBytes(err)));
      }
      if (Files.size(out) > ListFiles.MAX_BYTES) {
        throw new ReadException("git: the file is larger than a list can be; split it");
      }
      return Files.readAllBytes(out);
    } catch (IOException e) {
      throw new ReadException("git: cannot be asked: " + e.getMessage());
    } finally {
      delete(out);
      delete(err);
    }
  }

  private static int run(ProcessBuilder builder) throws IOException, ReadException {
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new ReadException("git: is not on the PATH; install it, or give two files");
    }
    try {
      process.getOutputStream().close();
      if (process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new ReadException("git: did not answer within " + TIMEOUT_SECONDS + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadException("git: was interrupted");
    } finally {
      process.destroyForcibly();
    }
  }

  private static void delete(@Nullable Path file) throws ReadException {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new ReadException(file + ": cannot be deleted: " + e.getMessage());
    }
  }

  private static String line(byte[] bytes) {
    return text(bytes).lines().findFirst().orElse("no reason").strip();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
