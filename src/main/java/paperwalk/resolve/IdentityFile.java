package paperwalk.resolve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Identity} on disk: lines of four columns with tabs between them, in UTF-8, made to be
 * read, compared and merged as text. Lines that begin with {@code #} are remarks.
 *
 * <p>What is added is first written to a file beside it ({@link #prepare}), then moved into its
 * place in one atomic step ({@link #commit}). Who adds holds the file ({@link #hold}) from before
 * the last reading until the end, so that no row of another is lost.
 */
public final class IdentityFile implements AutoCloseable {
  private static final String HEADER =
      """
      # Which key names which paper (data set, program, resource). Lines are only ever added.
      # key	kind	evidence: identifiers (?: another work's), year, first author, place	title
      # old key	kind	-> key that replaces it	title
      """;

  private final Path file;
  private @Nullable HeldFile held;
  private @Nullable Path prepared;

  /** Takes the file, which need not exist yet. */
  public IdentityFile(Path file) {
    this.file = file;
  }

  /** The file. */
  public Path path() {
    return file;
  }

  /**
   * Reads the identity; one that does not exist yet is empty.
   *
   * @throws IdentityException if the file cannot be read, or is damaged; says where
   */
  public Identity read() throws IdentityException {
    String text = text();
    if (!text.isEmpty() && !text.endsWith("\n")) {
      throw damaged((int) text.lines().count(), "the last line is not complete");
    }
    List<IdentityRow> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          rows.add(IdentityRow.parse(line));
        } catch (IllegalArgumentException e) {
          throw damaged(number, String.valueOf(e.getMessage()));
        }
        lines.add(number);
      }
    }
    try {
      return Identity.of(rows);
    } catch (Identity.RowException e) {
      throw damaged(lines.get(e.row), String.valueOf(e.getMessage()));
    }
  }

  private String text() throws IdentityException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (NoSuchFileException e) {
      return "";
    } catch (CharacterCodingException e) {
      throw damaged(1, "the file is not in UTF-8");
    } catch (IOException e) {
      throw unusable("read", e);
    }
  }

  private IdentityException damaged(int line, String what) {
    return new IdentityException(
        "%s:%d: %s; take back the last change of this file, or name another with --identity FILE"
            .formatted(file, line, what));
  }

  /**
   * Keeps others from adding to the file until it is closed; waits for one who does.
   *
   * @throws IdentityException if its folder cannot be written, or the wait is too long
   */
  public void hold() throws IdentityException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (Files.exists(file) && !Files.isWritable(file)) {
        throw new AccessDeniedException(file.toString());
      }
      held = HeldFile.wait(file.resolveSibling("." + file.getFileName() + ".lock"));
    } catch (IOException e) {
      throw unusable("written", e);
    }
  }

  /**
   * Writes the file's new text beside it. Nothing is lost if nothing else follows.
   *
   * @param added the rows to add; the file must be held
   * @throws IdentityException if it cannot be written
   */
  public void prepare(List<IdentityRow> added) throws IdentityException {
    if (held == null) {
      throw new IllegalStateException("rows are added to an identity file that is not held");
    }
    String before = text();
    StringBuilder after = new StringBuilder(before.isEmpty() ? HEADER : before);
    added.forEach(row -> after.append(row.line()).append('\n'));
    Path next = file.resolveSibling("." + file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      prepared = next;
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(after.toString());
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    } catch (IOException e) {
      throw unusable("written", e);
    }
  }

  /**
   * Puts what was prepared in the file's place.
   *
   * @throws IdentityException if it cannot be written
   */
  public void commit() throws IdentityException {
    if (prepared != null) {
      try {
        Files.move(prepared, file, StandardCopyOption.ATOMIC_MOVE);
        prepared = null;
      } catch (IOException e) {
        throw unusable("written", e);
      }
    }
  }

  private IdentityException unusable(String use, IOException e) {
    @Nullable String reason =
        e instanceof AccessDeniedException
            ? "no permission"
            : e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return new IdentityException(
        "%s: cannot be %s (%s); name another with --identity FILE"
            .formatted(file, use, reason == null ? e.getClass().getSimpleName() : reason));
  }

  /** Lets others add to the file. */
  @Override
  public void close() {
    try {
      if (prepared != null) {
        Files.deleteIfExists(prepared);
      }
      if (held != null) {
        held.close();
      }
    } catch (IOException e) {
      // What is left over is written anew by the next who adds.
    }
    prepared = null;
    held = null;
  }
}
