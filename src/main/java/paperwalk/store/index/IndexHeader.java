package paperwalk.store.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import paperwalk.store.index.IndexException.Fault;

/**
 * The first 4096 bytes of an index file: magic, version, checksum of the header, and where
 * everything is.
 *
 * @param source what the index was made from
 * @param fileSize in bytes
 * @param defaultGraph which of the named graphs is the whole default graph, counted from 0; -1 if
 *     the default graph has rows of its own
 * @param kindStarts the first id of each kind of term, and the number of terms
 * @param bases the first subject, predicate and object with an entry in the default graph's starts
 * @param offsets where each section begins, a multiple of 64
 * @param lengths of the sections in bytes
 * @param checksums CRC-32C of each section
 */
@SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
record IndexHeader(
    IndexSource source,
    long fileSize,
    int defaultGraph,
    int[] kindStarts,
    int[] bases,
    long[] offsets,
    long[] lengths,
    int[] checksums) {
  static final int SIZE = 4096;
  static final int ALIGNMENT = 64;

  /** Counts up with every change of the format. */
  static final int VERSION = 1;

  /** "PWINDEX" and a line feed, which tells a file that was copied as text. */
  private static final long MAGIC = 0x0A58_4544_4E49_5750L;

  private static final int CHECKSUM_AT = 12;

  ByteBuffer encode() {
    ByteBuffer out = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(MAGIC).putInt(VERSION).putInt(0);
    out.putLong(fileSize).putLong(source.size()).put(source.digest());
    out.putInt(defaultGraph);
    for (int start : kindStarts) {
      out.putInt(start);
    }
    for (int base : bases) {
      out.putInt(base);
    }
    for (int i = 0; i < offsets.length; i++) {
      out.putLong(offsets[i]).putLong(lengths[i]).putInt(checksums[i]);
    }
    out.clear().putInt(CHECKSUM_AT, checksum(out));
    return out;
  }

  /**
   * Reads a header.
   *
   * @param in its bytes; fewer than {@link #SIZE} if the file is shorter
   * @param actualSize of the file
   */
  static IndexHeader decode(ByteBuffer in, long actualSize) throws IndexException {
    in.order(ByteOrder.LITTLE_ENDIAN);
    if (in.remaining() < CHECKSUM_AT || in.getLong() != MAGIC) {
      throw new IndexException(Fault.DAMAGED, "is no index of statements");
    }
    int version = in.getInt();
    if (version != VERSION) {
      throw new IndexException(
          Fault.OTHER_VERSION,
          "has format %d, and this program reads %d".formatted(version, VERSION));
    }
    if (in.limit() < SIZE) {
      throw truncated();
    }
    if (in.getInt() != checksum(in)) {
      throw new IndexException(Fault.DAMAGED, "is damaged: its header's checksum does not fit");
    }
    long fileSize = in.getLong();
    if (fileSize != actualSize) {
      throw truncated();
    }
    long sourceSize = in.getLong();
    byte[] digest = new byte[IndexSource.DIGEST_BYTES];
    in.get(digest);
    int defaultGraph = in.getInt();
    int[] kindStarts = ints(in, TermKind.count() + 1);
    int[] bases = ints(in, 3);
    long[] offsets = new long[Section.COUNT];
    long[] lengths = new long[Section.COUNT];
    int[] checksums = new int[Section.COUNT];
    for (int i = 0; i < Section.COUNT; i++) {
      offsets[i] = in.getLong();
      lengths[i] = in.getLong();
      checksums[i] = in.getInt();
    }
    return new IndexHeader(
        new IndexSource(HexFormat.of().formatHex(digest), sourceSize),
        fileSize,
        defaultGraph,
        kindStarts,
        bases,
        offsets,
        lengths,
        checksums);
  }

  private static IndexException truncated() {
    return new IndexException(Fault.DAMAGED, "is damaged: it has not the length it should have");
  }

  private static int[] ints(ByteBuffer in, int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.getInt();
    }
    return values;
  }

  /** Of the whole header, with zeros in place of the checksum. */
  private static int checksum(ByteBuffer header) {
    CRC32C crc = new CRC32C();
    crc.update(header.duplicate().clear().limit(CHECKSUM_AT));
    crc.update(new byte[Integer.BYTES]);
    crc.update(header.duplicate().clear().position(CHECKSUM_AT + Integer.BYTES).limit(SIZE));
    return (int) crc.getValue();
  }
}
