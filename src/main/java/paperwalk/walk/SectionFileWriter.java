package paperwalk.walk;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Writes a {@link SectionFile}, section after section, beside its place; {@link #commit} moves it
 * there in one step. Who closes it without that leaves nothing behind.
 */
public final class SectionFileWriter implements Closeable {
  private final Path target;
  private final Path unfinished;
  private final int format;
  private final FileChannel channel;
  private final ByteArrayOutputStream table = new ByteArrayOutputStream();
  private final Set<String> names = new HashSet<>();
  private boolean inSection;

  /**
   * Starts a file.
   *
   * @param target where it shall lie in the end; what lies there is replaced
   * @param format the number of the format, which a reader asks for
   */
  public SectionFileWriter(Path target, int format) throws IOException {
    this.target = target.toAbsolutePath();
    this.format = format;
    Path folder = this.target.getParent();
    if (folder == null) {
      throw new IOException(target + " is no place for a file");
    }
    this.unfinished = Files.createTempFile(folder, "." + this.target.getFileName(), ".tmp");
    this.channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
    channel.position(SectionFile.HEADER);
  }

  /** Writes a section from memory. */
  public void put(String name, MemorySegment content) throws IOException {
    try (Output output = begin(name)) {
      output.write(content);
    }
  }

  /**
   * Starts a section that is written piece by piece; it ends when the output is closed.
   *
   * @throws IllegalStateException if another is not closed yet
   * @throws IllegalArgumentException if there is one of that name
   */
  public Output begin(String name) throws IOException {
    if (inSection) {
      throw new IllegalStateException("section " + name + " begins within another");
    }
    if (!names.add(name)) {
      throw new IllegalArgumentException("there are two sections " + name);
    }
    inSection = true;
    long padding = -channel.position() & (SectionFile.ALIGNMENT - 1);
    channel.position(channel.position() + padding);
    return new Output(name, channel.position());
  }

  /** Finishes the file and moves it to its place. */
  public void commit() throws IOException {
    if (inSection) {
      throw new IllegalStateException("the last section is not closed");
    }
    byte[] entries = table.toByteArray();
    long offset = channel.position();
    write(ByteBuffer.wrap(entries));
    ByteBuffer header = buffer(SectionFile.HEADER);
    header.put(SectionFile.MAGIC).putInt(format).putInt(names.size());
    header.putLong(offset).putLong(entries.length).putLong(channel.position());
    header.putInt(SectionFile.checksum(MemorySegment.ofArray(entries)));
    header.position(SectionFile.HEADER - Integer.BYTES);
    CRC32C crc = new CRC32C();
    crc.update(header.duplicate().flip());
    header.putInt((int) crc.getValue()).flip();
    channel.position(0);
    write(header);
    channel.force(true);
    channel.close();
    Files.move(
        unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(unfinished);
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A section being written. */
  public final class Output extends OutputStream {
    private static final int ROOM = 1 << 16;

    private final String name;
    private final long start;
    private final CRC32C crc = new CRC32C();
    private final ByteBuffer room = buffer(ROOM);
    private boolean closed;

    private Output(String name, long start) {
      this.name = name;
      this.start = start;
    }

    @Override
    public void write(int value) throws IOException {
      need(1).put((byte) value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      for (int at = 0; at < length; at += ROOM) {
        int part = Math.min(ROOM, length - at);
        need(part).put(bytes, offset + at, part);
      }
    }

    /** Writes a number, little-endian. */
    public void writeInt(int value) throws IOException {
      need(Integer.BYTES).putInt(value);
    }

    /** Writes a number, little-endian. */
    public void writeFloat(float value) throws IOException {
      need(Float.BYTES).putFloat(value);
    }

    /** Writes memory as it is: that of arrays must be little-endian. */
    public void write(MemorySegment memory) throws IOException {
      drain();
      long step = 1L << 24;
      for (long at = 0; at < memory.byteSize(); at += step) {
        MemorySegment part = memory.asSlice(at, Math.min(step, memory.byteSize() - at));
        // Of arrays on the heap only those of bytes can be seen as a buffer.
        ByteBuffer bytes =
            part.isNative()
                ? part.asByteBuffer()
                : ByteBuffer.wrap(part.toArray(ValueLayout.JAVA_BYTE));
        crc.update(bytes.duplicate());
        SectionFileWriter.this.write(bytes);
      }
    }

    @Override
    public void close() throws IOException {
      if (closed) {
        return;
      }
      closed = true;
      drain();
      byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
      describe(buffer(4).putInt(encoded.length));
      table.writeBytes(encoded);
      describe(buffer(16).putLong(start).putLong(channel.position() - start));
      describe(buffer(4).putInt((int) crc.getValue()));
      inSection = false;
    }

    private void describe(ByteBuffer numbers) {
      numbers.flip();
      while (numbers.hasRemaining()) {
        table.write(numbers.get());
      }
    }

    private ByteBuffer need(int bytes) throws IOException {
      if (closed) {
        throw new IOException("section " + name + " is closed");
      }
      if (room.remaining() < bytes) {
        drain();
      }
      return room;
    }

    private void drain() throws IOException {
      room.flip();
      crc.update(room.duplicate());
      SectionFileWriter.this.write(room);
      room.clear();
    }
  }
}
