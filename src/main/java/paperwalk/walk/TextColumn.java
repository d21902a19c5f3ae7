package paperwalk.walk;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * Many texts as two sections of a {@link SectionFile}: {@code NAME.offsets}, one int more than
 * there are texts, and {@code NAME.text}, their UTF-8 bytes one after the other. A text is made
 * when it is asked for; nothing else is on the heap.
 */
public final class TextColumn {
  /** By code point, which is the order of the UTF-8 bytes. */
  public static final Comparator<String> ORDER = TextColumn::compare;

  private final MemorySegment offsets;
  private final MemorySegment text;
  private final int size;

  private TextColumn(MemorySegment offsets, MemorySegment text, int size) {
    this.offsets = offsets;
    this.text = text;
    this.size = size;
  }

  /**
   * Writes a column.
   *
   * @param name the sections' names without their endings
   * @param texts the texts, by number; gone through twice
   * @throws IOException if they are more than 2 GB
   */
  public static void write(SectionFileWriter file, String name, Iterable<String> texts)
      throws IOException {
    try (SectionFileWriter.Output output = file.begin(name + ".offsets")) {
      output.writeInt(0);
      long end = 0;
      for (String each : texts) {
        end += each.getBytes(StandardCharsets.UTF_8).length;
        if (end > Integer.MAX_VALUE) {
          throw new IOException("the texts of " + name + " take more than 2 GB");
        }
        output.writeInt((int) end);
      }
    }
    try (OutputStream output = file.begin(name + ".text")) {
      for (String each : texts) {
        output.write(each.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /**
   * A column in memory.
   *
   * @throws IllegalArgumentException if the texts are more than 2 GB
   */
  public static TextColumn of(List<String> texts) {
    int[] ends = new int[texts.size() + 1];
    byte[][] encoded = new byte[texts.size()][];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = texts.get(i).getBytes(StandardCharsets.UTF_8);
      ends[i + 1] = ends[i] + encoded[i].length;
      if (ends[i + 1] < 0) {
        throw new IllegalArgumentException("the texts take more than 2 GB");
      }
    }
    Arena arena = Arena.ofAuto();
    MemorySegment offsets = arena.allocate(LittleEndian.INT, ends.length);
    MemorySegment text = arena.allocate(ends[encoded.length]);
    for (int i = 0; i < ends.length; i++) {
      offsets.setAtIndex(LittleEndian.INT, i, ends[i]);
      if (i < encoded.length) {
        MemorySegment.copy(encoded[i], 0, text, ValueLayout.JAVA_BYTE, ends[i], encoded[i].length);
      }
    }
    return new TextColumn(offsets, text, encoded.length);
  }

  /** Writes the column. */
  public void write(SectionFileWriter file, String name) throws IOException {
    file.put(name + ".offsets", offsets);
    file.put(name + ".text", text);
  }

  /**
   * The column of a file.
   *
   * @throws IOException if there is none of that name, or its parts do not fit together
   */
  public static TextColumn read(SectionFile file, String name) throws IOException {
    MemorySegment offsets = file.section(name + ".offsets");
    MemorySegment text = file.section(name + ".text");
    long size = offsets.byteSize() / Integer.BYTES - 1;
    if (size < 0
        || size > Integer.MAX_VALUE
        || offsets.getAtIndex(LittleEndian.INT, size) != text.byteSize()) {
      throw new IOException(file.path() + " is damaged: the parts of " + name + " do not fit");
    }
    return new TextColumn(offsets, text, (int) size);
  }

  /** The number of texts. */
  public int size() {
    return size;
  }

  /**
   * A text.
   *
   * @param index 0 to before the size
   */
  public String get(int index) {
    long start = offsets.getAtIndex(LittleEndian.INT, index);
    long end = offsets.getAtIndex(LittleEndian.INT, index + 1L);
    byte[] bytes = text.asSlice(start, end - start).toArray(ValueLayout.JAVA_BYTE);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The number of a text, or {@code -(place it would have) - 1}. The texts must be sorted by code
   * point, which is as by their bytes; costs the logarithm of their number.
   */
  public int find(String wanted) {
    return find(wanted, 0, size);
  }

  /**
   * The number of a text among some that follow each other and are sorted, or {@code -(place it
   * would have) - 1}.
   *
   * @param from number of the first
   * @param to one more than the number of the last
   */
  public int find(String wanted, int from, int to) {
    MemorySegment key = MemorySegment.ofArray(wanted.getBytes(StandardCharsets.UTF_8));
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, key);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  private static int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char one = a.charAt(i);
      char other = b.charAt(i);
      if (one != other) {
        // Halves of a pair stand for code points above all others.
        boolean differ = Character.isSurrogate(one) != Character.isSurrogate(other);
        return differ ? (Character.isSurrogate(one) ? 1 : -1) : Character.compare(one, other);
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private int compare(int index, MemorySegment key) {
    long start = offsets.getAtIndex(LittleEndian.INT, index);
    long end = offsets.getAtIndex(LittleEndian.INT, index + 1L);
    long length = end - start;
    long at = MemorySegment.mismatch(text, start, end, key, 0, key.byteSize());
    if (at < 0) {
      return 0;
    }
    if (at == length || at == key.byteSize()) {
      return Long.compare(length, key.byteSize());
    }
    return Byte.compareUnsigned(
        text.get(ValueLayout.JAVA_BYTE, start + at), key.get(ValueLayout.JAVA_BYTE, at));
  }
}
