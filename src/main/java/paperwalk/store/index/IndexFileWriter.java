package paperwalk.store.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Writes an index file, section by section; the header last, so that half a file has none. */
final class IndexFileWriter implements Closeable {
  private final FileChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
  private final long[] offsets = new long[Section.COUNT];
  private final long[] lengths = new long[Section.COUNT];
  private final int[] checksums = new int[Section.COUNT];
  private CRC32C crc = new CRC32C();
  private long position = IndexHeader.SIZE;

  IndexFileWriter(Path path) throws IOException {
    channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  /** Writes the content of a section. */
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  void section(Section section, Content content) throws IOException {
    int i = section.number();
    position = (position + IndexHeader.ALIGNMENT - 1) & -IndexHeader.ALIGNMENT;
    offsets[i] = position;
    crc = new CRC32C();
    content.write();
    flush();
    lengths[i] = position - offsets[i];
    checksums[i] = (int) crc.getValue();
  }

  void putInt(int value) throws IOException {
    if (buffer.remaining() < Integer.BYTES) {
      flush();
    }
    buffer.putInt(value);
  }

  void putLong(long value) throws IOException {
    if (buffer.remaining() < Long.BYTES) {
      flush();
    }
    buffer.putLong(value);
  }

  void put(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    int left = length;
    while (left > 0) {
      if (!buffer.hasRemaining()) {
        flush();
      }
      int part = Math.min(left, buffer.remaining());
      buffer.put(bytes, at, part);
      at += part;
      left -= part;
    }
  }

  private void flush() throws IOException {
    crc.update(buffer.flip());
    buffer.rewind();
    while (buffer.hasRemaining()) {
      position += channel.write(buffer, position);
    }
    buffer.clear();
  }

  /** Writes the header and waits until everything is on disk. */
  void finish(IndexSource source, int defaultGraph, int[] kindStarts, int[] bases)
      throws IOException {
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = Math.max(offsets[i], IndexHeader.SIZE);
    }
    ByteBuffer header =
        new IndexHeader(
                source, position, defaultGraph, kindStarts, bases, offsets, lengths, checksums)
            .encode();
    while (header.hasRemaining()) {
      channel.write(header, header.position());
    }
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
