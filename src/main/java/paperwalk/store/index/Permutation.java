package paperwalk.store.index;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * The triples of a graph as rows of three ids in one {@link Order}, sorted; three columns of ints
 * in mapped memory. Rows are numbered from 0; ranges are half open.
 *
 * <p>Every method throws {@link IllegalStateException} once the index has been closed.
 */
public final class Permutation {
  private final MemorySegment first;
  private final MemorySegment second;
  private final MemorySegment third;
  private final @Nullable MemorySegment starts;
  private final int base;
  private final int span;
  private final long size;

  /**
   * Takes columns.
   *
   * @param starts where the rows of each first id begin, from {@code base} on, and where the last
   *     ones end; null if that is to be searched
   */
  Permutation(
      MemorySegment first,
      MemorySegment second,
      MemorySegment third,
      @Nullable MemorySegment starts,
      int base) {
    this.first = first;
    this.second = second;
    this.third = third;
    this.starts = starts;
    this.base = base;
    this.span = starts == null ? 0 : Math.toIntExact(starts.byteSize() / Long.BYTES - 1);
    this.size = first.byteSize() / Integer.BYTES;
  }

  /** The number of rows. */
  public long size() {
    return size;
  }

  /** The first row whose first component is the id; equal to {@link #to} if there is none. */
  public long from(int id) {
    if (starts == null) {
      return lowerBound(first, 0, size, id);
    }
    int place = id - base;
    return place < 0 || place >= span ? 0 : Layouts.longAt(starts, place);
  }

  /** The row after the last whose first component is the id. */
  public long to(int id) {
    if (starts == null) {
      return lowerBound(first, 0, size, id + 1);
    }
    int place = id - base;
    return place < 0 || place >= span ? 0 : Layouts.longAt(starts, place + 1);
  }

  /**
   * The first row of a range whose second component is at least the given id; the range's end if
   * there is none. All rows of the range must have the same first component. Binary search.
   */
  public long lower(long from, long to, int id) {
    return lowerBound(second, from, to, id);
  }

  /** As {@link #lower(long, long, int)}, of second and third component together. */
  public long lower(long from, long to, int secondId, int thirdId) {
    long begin = lowerBound(second, from, to, secondId);
    long end = secondId == Integer.MAX_VALUE ? to : seek(second, begin, to, secondId + 1);
    return lowerBound(third, begin, end, thirdId);
  }

  /**
   * As {@link #lower(long, long, int)}, for a row that is likely near {@code from}: doubling steps
   * (Bentley and Yao, 1976) before the binary search, so that merging two sorted ranges costs the
   * logarithm of the gaps.
   */
  public long seek(long from, long to, int id) {
    return seek(second, from, to, id);
  }

  /** As {@link #seek(long, long, int)}, in the third column; first and second must be the same. */
  public long seekThird(long from, long to, int id) {
    return seek(third, from, to, id);
  }

  /** The first component of a row. */
  public int first(long row) {
    return Layouts.intAt(first, row);
  }

  /** The second component of a row. */
  public int second(long row) {
    return Layouts.intAt(second, row);
  }

  /** The third component of a row. */
  public int third(long row) {
    return Layouts.intAt(third, row);
  }

  private static long seek(MemorySegment column, long from, long to, int id) {
    long step = 1;
    long low = from;
    while (low + step < to && Layouts.intAt(column, low + step) < id) {
      low += step;
      step <<= 1;
    }
    return lowerBound(column, low, Math.min(to, low + step), id);
  }

  private static long lowerBound(MemorySegment column, long from, long to, int id) {
    long low = from;
    long high = to;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Layouts.intAt(column, middle) < id) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
