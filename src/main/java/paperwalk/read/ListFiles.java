package paperwalk.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import paperwalk.model.Digest;
import paperwalk.model.ListFile;
import paperwalk.model.Slug;

/** Finds, decodes and names the files of lists. */
public final class ListFiles {
  /** A larger file is refused: no list is, and it would only fill the memory. */
  static final long MAX_BYTES = 256L << 20;

  private ListFiles() {}

  /**
   * Loads files, and every Markdown file below folders in the order of their names. Symbolic links
   * within folders are not followed. Bibliographies below a folder are read only if it holds no
   * Markdown file: beside one they usually repeat it.
   *
   * @param paths files or folders
   * @return the files, each with a key that no other has and that depends only on the names
   * @throws ReadException if one is missing, unreadable, empty, binary or not UTF-8, or if a folder
   *     holds no list
   */
  public static List<ListFile> load(List<Path> paths) throws ReadException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      files.addAll(expand(path));
    }
    List<String> keys = keys(files);
    List<ListFile> loaded = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      loaded.add(load(files.get(i), keys.get(i)));
    }
    return loaded;
  }

  /**
   * Loads one file.
   *
   * @param path the file
   * @param key what names the list in IRIs
   * @throws ReadException as {@link #load(List)}
   */
  public static ListFile load(Path path, String key) throws ReadException {
    return decode(path.toString(), key, bytes(path));
  }

  /**
   * Decodes the bytes of a file that lies elsewhere, such as in an older revision.
   *
   * @param name what the file is called in messages; its ending tells its form
   * @param key what names the list in IRIs
   * @throws ReadException if they are empty, binary or not UTF-8
   */
  public static ListFile decode(String name, String key, byte[] bytes) throws ReadException {
    return new ListFile(name, key, decode(name, bytes), Digest.of(bytes));
  }

  private static List<Path> expand(Path path) throws ReadException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(Files.isSymbolicLink(path) ? path.toRealPath() : path)) {
      List<Path> all =
          walk.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
              .sorted()
              .toList();
      List<Path> found = all.stream().filter(ListFiles::isMarkdown).toList();
      if (found.isEmpty()) {
        found = all.stream().filter(file -> isBibliography(file.toString())).toList();
      }
      if (found.isEmpty()) {
        throw new ReadException(
            path
                + ": the folder holds no list; a list is a Markdown file (.md, .markdown),"
                + " reStructuredText (.rst) or BibTeX (.bib)"
                + " or a bibliography (.bib)");
      }
      return found;
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new ReadException(path + ": the folder cannot be read: " + e.getMessage());
    }
  }

  /** Whether a file below a folder may be taken for a list, by its name. */
  public static boolean isList(Path file) {
    return isMarkdown(file) || isBibliography(file.toString());
  }

  static boolean isMarkdown(Path file) {
    Path leaf = file.getFileName();
    String name = leaf == null ? "" : leaf.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown") || isRestructured(name);
  }

  /** Whether a file is a bibliography, by its name. */
  static boolean isRestructured(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".rst") || lower.endsWith(".rest");
  }

  static boolean isBibliography(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".bib");
  }

  private static byte[] bytes(Path path) throws ReadException {
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new ReadException(
            path + ": the file is larger than " + (MAX_BYTES >> 20) + " MiB; split it");
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new ReadException(path + ": no such file or folder; check the path");
    } catch (IOException e) {
      throw new ReadException(path + ": cannot be read: " + e.getMessage());
    }
  }

  private static String decode(String path, byte[] bytes) throws ReadException {
    if (bytes.length == 0) {
      throw new ReadException(path + ": the file is empty; a list needs at least one entry");
    }
    if (bytes.length > 1
        && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
            || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe))) {
      throw new ReadException(path + ": a text in UTF-16; save the file as UTF-8");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new ReadException(
            path + ": a binary file (NUL at byte " + i + "); a list is a text in UTF-8");
      }
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new ReadException(
          "%s:%d: not UTF-8 (byte 0x%02X at offset %d); save the file as UTF-8"
              .formatted(path, line, bytes[in.position()] & 0xff, in.position()));
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The file's own name; where two have the same, as many folders above it as tell them apart. */
  private static List<String> keys(List<Path> files) throws ReadException {
    List<Path> absolute = files.stream().map(f -> f.toAbsolutePath().normalize()).toList();
    List<String> keys = new ArrayList<>();
    Map<String, Path> owners = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      int depth = 1;
      while (depth < absolute.get(i).getNameCount() && shared(absolute, i, depth)) {
        depth++;
      }
      String key = key(absolute.get(i), depth);
      Path other = owners.putIfAbsent(key, absolute.get(i));
      if (other != null) {
        throw new ReadException(
            files.get(i)
                + (other.equals(absolute.get(i))
                    ? ": given twice; give each list once"
                    : ": would have the same name as " + other + "; rename one of the two"));
      }
      keys.add(key);
    }
    return keys;
  }

  private static boolean shared(List<Path> files, int index, int depth) {
    String key = key(files.get(index), depth);
    for (int i = 0; i < files.size(); i++) {
      if (i != index && key.equals(key(files.get(i), depth))) {
        return true;
      }
    }
    return false;
  }

  /** The last parts of a path as a key; a README is named by its folder. */
  static String key(Path file, int depth) {
    int count = file.getNameCount();
    List<String> parts = new ArrayList<>();
    for (int i = Math.max(0, count - depth); i < count; i++) {
      parts.add(
          Slug.of(file.getName(i).toString().replaceFirst("(?i)\\.(md|markdown|rst|rest)$", "")));
    }
    if (parts.equals(List.of("readme")) && count > 1) {
      return key(file, 2);
    }
    return String.join("/", parts);
  }
}
