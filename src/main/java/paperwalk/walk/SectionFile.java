package paperwalk.walk;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A file of named sections, mapped into memory: nothing is read before it is asked for, and nothing
 * lands on the heap.
 *
 * <p>All numbers are little-endian. The file begins with a header of {@value #HEADER} bytes: magic
 * (8 bytes), format number and number of sections (int each), place and length of the table (long
 * each), length of the file (long), CRC-32C of the table (int), and CRC-32C of all of the header
 * before it (int). Sections follow, each at a multiple of {@value #ALIGNMENT}; then the table: for
 * each section the length of its name (int), its name in UTF-8, its place and length (long each)
 * and its CRC-32C (int).
 *
 * <p>Files up to {@value #SMALL} bytes are checked as a whole when they are opened, larger ones in
 * all but the contents of their sections; {@link #verify} checks these. The memory is released when
 * nothing refers to it any more. May be read by any number of threads.
 */
public final class SectionFile {
  static final int HEADER = 64;
  static final int ALIGNMENT = 64;
  static final long SMALL = 64L << 20;
  static final byte[] MAGIC = "PWALK\r\n\u001a".getBytes(StandardCharsets.US_ASCII);

  private record Section(long offset, long length, int checksum) {}

  private final Path path;
  private final MemorySegment memory;
  private final Map<String, Section> sections;

  private SectionFile(Path path, MemorySegment memory, Map<String, Section> sections) {
    this.path = path;
    this.memory = memory;
    this.sections = sections;
  }

  /**
   * Maps a file.
   *
   * @param path a file that {@link SectionFileWriter} wrote
   * @param format the number of the format that is understood
   * @throws IOException with a message for people, if the file cannot be read, is of another kind
   *     or format, is cut short or damaged
   */
  public static SectionFile open(Path path, int format) throws IOException {
    MemorySegment memory;
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < HEADER) {
        throw new IOException(path + " is no walk file: it has only " + size + " bytes");
      }
      memory = channel.map(MapMode.READ_ONLY, 0, size, Arena.ofAuto());
    }
    SectionFile file = new SectionFile(path, memory, table(path, memory, format));
    if (memory.byteSize() <= SMALL) {
      file.verify();
    }
    return file;
  }

  /** Where it lies. */
  public Path path() {
    return path;
  }

  /** The names of the sections, as they stand in the file. */
  public Set<String> names() {
    return sections.keySet();
  }

  /**
   * The memory of a section, which cannot be written.
   *
   * @throws IOException if there is none of that name
   */
  public MemorySegment section(String name) throws IOException {
    Section section = sections.get(name);
    if (section == null) {
      throw new IOException(path + " has no section " + name);
    }
    return memory.asSlice(section.offset, section.length);
  }

  /**
   * Checks the contents of all sections, which costs reading the file.
   *
   * @throws IOException if one was changed since it was written
   */
  public void verify() throws IOException {
    for (Map.Entry<String, Section> entry : sections.entrySet()) {
      Section section = entry.getValue();
      if (checksum(memory.asSlice(section.offset, section.length)) != section.checksum) {
        throw new IOException(
            path + " is damaged: the checksum of section " + entry.getKey() + " is wrong");
      }
    }
  }

  /** CRC-32C of any amount of memory. */
  static int checksum(MemorySegment memory) {
    CRC32C crc = new CRC32C();
    long step = 1L << 24;
    for (long at = 0; at < memory.byteSize(); at += step) {
      crc.update(memory.asSlice(at, Math.min(step, memory.byteSize() - at)).asByteBuffer());
    }
    return (int) crc.getValue();
  }

  private static Map<String, Section> table(Path path, MemorySegment memory, int format)
      throws IOException {
    if (memory.asSlice(0, MAGIC.length).mismatch(MemorySegment.ofArray(MAGIC)) != -1) {
      throw new IOException(path + " is no walk file");
    }
    if (checksum(memory.asSlice(0, HEADER - Integer.BYTES))
        != memory.get(LittleEndian.INT, HEADER - Integer.BYTES)) {
      throw new IOException(path + " is damaged: the checksum of its header is wrong");
    }
    int found = memory.get(LittleEndian.INT, 8);
    if (found != format) {
      throw new IOException(
          path + " has format " + found + ", and this version reads format " + format);
    }
    long offset = memory.get(LittleEndian.LONG, 16);
    long length = memory.get(LittleEndian.LONG, 24);
    long size = memory.get(LittleEndian.LONG, 32);
    if (size != memory.byteSize()) {
      throw new IOException(
          path + " is damaged: it has " + memory.byteSize() + " bytes, not " + size);
    }
    try {
      MemorySegment table = memory.asSlice(offset, length);
      if (checksum(table) != memory.get(LittleEndian.INT, 40)) {
        throw new IOException(path + " is damaged: the checksum of its table is wrong");
      }
      return sections(table, memory.get(LittleEndian.INT, 12), offset);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException(path + " is damaged: its table does not fit its length", e);
    }
  }

  private static Map<String, Section> sections(MemorySegment table, int count, long end) {
    Map<String, Section> sections = new LinkedHashMap<>();
    long at = 0;
    for (int i = 0; i < count; i++) {
      int nameLength = table.get(LittleEndian.INT, at);
      MemorySegment name = table.asSlice(at + Integer.BYTES, nameLength);
      at += Integer.BYTES + nameLength;
      Section section =
          new Section(
              table.get(LittleEndian.LONG, at),
              table.get(LittleEndian.LONG, at + 8),
              table.get(LittleEndian.INT, at + 16));
      at += 20;
      if (section.offset < HEADER || section.length < 0 || section.length > end - section.offset) {
        throw new IndexOutOfBoundsException("section " + i);
      }
      sections.put(
          new String(name.toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8), section);
    }
    return sections;
  }
}
