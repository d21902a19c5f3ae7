package paperwalk.store.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import paperwalk.store.index.IndexException.Fault;

/** A mapped index file: its header, and its sections as memory. */
final class IndexFile implements AutoCloseable {
  private static final int CHUNK = 1 << 20;

  private final IndexHeader header;
  private final Arena arena;
  private final MemorySegment memory;

  private IndexFile(IndexHeader header, Arena arena, MemorySegment memory) {
    this.header = header;
    this.arena = arena;
    this.memory = memory;
  }

  /**
   * Maps a file and checks its header.
   *
   * @throws IndexException if it is no index, or not whole
   * @throws IOException if it cannot be read
   */
  @SuppressWarnings("MustBeClosedChecker") // close() closes the arena.
  static IndexFile open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer first = ByteBuffer.allocate(IndexHeader.SIZE);
      while (first.hasRemaining() && channel.read(first, first.position()) >= 0) {
        // Until the header or the file is read.
      }
      IndexHeader header = IndexHeader.decode(first.flip(), channel.size());
      Arena arena = Arena.ofShared();
      try {
        return new IndexFile(
            header, arena, channel.map(FileChannel.MapMode.READ_ONLY, 0, header.fileSize(), arena));
      } catch (IOException | RuntimeException e) {
        arena.close();
        throw e;
      }
    }
  }

  IndexHeader header() {
    return header;
  }

  MemorySegment section(Section section) {
    int i = section.number();
    return memory.asSlice(header.offsets()[i], header.lengths()[i]);
  }

  /** Reads every byte and compares the checksums. */
  void verify() throws IndexException {
    for (int i = 0; i < Section.COUNT; i++) {
      CRC32C crc = new CRC32C();
      MemorySegment section = section(new Section(i));
      for (long at = 0; at < section.byteSize(); at += CHUNK) {
        crc.update(section.asSlice(at, Math.min(CHUNK, section.byteSize() - at)).asByteBuffer());
      }
      if ((int) crc.getValue() != header.checksums()[i]) {
        throw new IndexException(Fault.DAMAGED, "is damaged: a checksum does not fit");
      }
    }
  }

  boolean isOpen() {
    return arena.scope().isAlive();
  }

  /** Unmaps the file: whoever still reads gets an {@link IllegalStateException}. */
  @Override
  public void close() {
    if (isOpen()) {
      arena.close();
    }
  }
}
