package paperwalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paperwalk.model.Digest;
import paperwalk.model.ListFile;

/**
 * The findings that a list is known to have: a line each, of rule, file, a digest of the line of
 * the list, and its beginning for people. It stays true when lines move, and not when they change.
 *
 * @param known how often each finding is known
 */
record Baseline(Map<Baseline.Key, Integer> known) {
  /** Knows nothing. */
  static final Baseline EMPTY = new Baseline(Map.of());

  private static final int SHOWN = 60;
  private static final String HEADER =
      "# Findings that paperwalk lint is not to report again: rule, file, digest of the line,"
          + " the line.\n";

  /**
   * What a finding is known by.
   *
   * @param rule the rule's name
   * @param file the list's path, from the baseline's folder
   * @param digest of the line of the list
   */
  record Key(String rule, String file, String digest) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return (file + "\t" + rule + "\t" + digest)
          .compareTo(other.file + "\t" + other.rule + "\t" + other.digest);
    }
  }

  /**
   * What remains of findings, and what of the baseline was not found.
   *
   * @param fresh the findings that are not known
   * @param stale the known ones that are gone
   */
  record Compared(List<FoundFinding> fresh, List<Key> stale) {}

  /**
   * Reads a baseline.
   *
   * @throws UsageException if it is missing or a line of it is none
   */
  static Baseline read(Path path) throws UsageException {
    List<String> lines;
    try {
      lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException(
          "--baseline %s: cannot be read; write one with --write-baseline %s"
              .formatted(path, path));
    }
    Map<Key, Integer> known = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("\t", 4);
        if (parts.length < 3) {
          throw new UsageException(
              "--baseline %s, line %d: expected rule, file and digest with tabs between them"
                  .formatted(path, i + 1));
        }
        known.merge(new Key(parts[0], parts[1], parts[2]), 1, Integer::sum);
      }
    }
    return new Baseline(known);
  }

  /** Leaves out of findings what is known. */
  Compared compare(List<FoundFinding> findings, Path path) {
    Map<Key, Integer> left = new HashMap<>(known);
    List<FoundFinding> fresh = new ArrayList<>();
    for (FoundFinding found : findings) {
      Key key = key(found, path);
      int count = left.getOrDefault(key, 0);
      if (count > 0) {
        left.put(key, count - 1);
      } else {
        fresh.add(found);
      }
    }
    List<Key> stale = new ArrayList<>();
    new TreeMap<>(left)
        .forEach((key, count) -> {
          for (int i = 0; i < count; i++) {
            stale.add(key);
          }
        });
    return new Compared(fresh, stale);
  }

  /** The baseline that knows these findings. */
  static String of(List<FoundFinding> findings, Path path) {
    StringBuilder text = new StringBuilder(HEADER);
    for (FoundFinding found : findings) {
      Key key = key(found, path);
      text.append(key.rule())
          .append('\t')
          .append(key.file())
          .append('\t')
          .append(key.digest())
          .append('\t')
          .append(beginning(found.line()))
          .append('\n');
    }
    return text.toString();
  }

  private static String beginning(String line) {
    String plain = line.strip().replaceAll("\\s+", " ");
    if (plain.length() <= SHOWN) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return plain.substring(0, end) + "…";
  }

  private static Key key(FoundFinding found, Path path) {
    return new Key(
        found.finding().rule(), name(found.file(), path), Digest.of(found.line().strip(), 12));
  }

  /** A list's path from the baseline's folder, so that both may be named from anywhere. */
  static String name(ListFile list, Path path) {
    Path file = Path.of(list.name()).toAbsolutePath().normalize();
    Path folder = path.toAbsolutePath().normalize().getParent();
    try {
      return (folder == null ? file : folder.relativize(file)).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // On another drive there is no way from the one to the other.
      return file.toString().replace('\\', '/');
    }
  }
}
