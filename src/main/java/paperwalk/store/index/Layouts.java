package paperwalk.store.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** How numbers lie in the file: little-endian, whatever the machine. */
final class Layouts {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt UNALIGNED_INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private Layouts() {}

  static int intAt(MemorySegment segment, long index) {
    return segment.getAtIndex(INT, index);
  }

  static long longAt(MemorySegment segment, long index) {
    return segment.getAtIndex(LONG, index);
  }

  /** An int anywhere. */
  static int intAtByte(MemorySegment segment, long offset) {
    return segment.get(UNALIGNED_INT, offset);
  }
}
