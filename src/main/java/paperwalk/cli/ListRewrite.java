package paperwalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import paperwalk.model.Digest;
import paperwalk.model.ListFile;

/**
 * Puts another text in the place of a list, in one step: whoever reads the file sees the old one or
 * the new one. Encoding, byte order mark and permissions stay; a symbolic link stays a link.
 */
final class ListRewrite {
  private static final String MARK = "\uFEFF";

  private ListRewrite() {}

  /** The text that the file holds, with its byte order mark if it has one. */
  static String whole(ListFile file, String text) throws UsageException {
    byte[] bytes = read(file);
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? MARK + text : text;
  }

  /**
   * Writes a text.
   *
   * @param file the list as it was read
   * @param text what is to stand there, without byte order mark
   * @throws UsageException if the file has changed since it was read, or cannot be written
   */
  static void write(ListFile file, String text) throws UsageException {
    String whole = whole(file, text);
    try {
      Path target = Path.of(file.name()).toRealPath();
      Path folder = target.getParent();
      if (folder == null || !Files.isWritable(target)) {
        throw new UsageException(file.name() + ": may not be written; check its permissions");
      }
      Path temporary = Files.createTempFile(folder, ".paperwalk-", ".tmp");
      try {
        Files.writeString(temporary, whole, StandardCharsets.UTF_8);
        keepPermissions(target, temporary);
        move(temporary, target);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UsageException(file.name() + ": cannot be written: " + e.getMessage());
    }
  }

  private static byte[] read(ListFile file) throws UsageException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(Path.of(file.name()));
    } catch (IOException e) {
      throw new UsageException(file.name() + ": cannot be read: " + e.getMessage());
    }
    if (!Digest.of(bytes).equals(file.sha256())) {
      throw new UsageException(
          file.name() + ": has changed while it was looked at; nothing was written, run again");
    }
    return bytes;
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> permissions = view.readAttributes().permissions();
      Files.setPosixFilePermissions(to, permissions);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
