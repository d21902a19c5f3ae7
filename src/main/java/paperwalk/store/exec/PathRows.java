package paperwalk.store.exec;

import java.util.Arrays;
import java.util.function.IntConsumer;
import paperwalk.store.index.Order;
import paperwalk.store.index.Permutation;
import paperwalk.store.index.TripleIndex;

/**
 * Follows a property path from the end that is known; if neither is, from each node of the graph in
 * turn.
 */
final class PathRows extends Rows {
  private final Rows input;
  private final int[] row;
  private final TripleIndex triples;
  private final Hop forward;
  private final Hop backward;
  private final int terms;

  /** The slot of each end, or -1 for a constant. */
  private final int subject;

  private final int object;
  private final int subjectId;
  private final int objectId;
  private final Ticks ticks;

  private int[] ends = new int[16];
  private int size;
  private int at;
  private int given;
  private int start;
  private boolean open;
  private boolean subjectMine;
  private boolean objectMine;
  private final IntConsumer collect = this::add;

  PathRows(
      Rows input,
      int[] row,
      TripleIndex triples,
      Hop forward,
      Hop backward,
      int terms,
      int subject,
      int object,
      int subjectId,
      int objectId,
      Ticks ticks) {
    this.input = input;
    this.row = row;
    this.triples = triples;
    this.forward = forward;
    this.backward = backward;
    this.terms = terms;
    this.subject = subject;
    this.object = object;
    this.subjectId = subjectId;
    this.objectId = objectId;
    this.ticks = ticks;
  }

  private void add(int end) {
    if (size == ends.length) {
      ticks.take(4L * size);
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = end;
  }

  @Override
  void begin() {
    release();
    input.begin();
  }

  @Override
  boolean next() {
    while (true) {
      while (at < size) {
        ticks.tick();
        if (take(ends[at++])) {
          return true;
        }
      }
      if (open && subjectMine && objectMine && nextStart()) {
        continue;
      }
      release();
      if (!input.next()) {
        return false;
      }
      locate();
    }
  }

  private void release() {
    if (open) {
      if (subjectMine) {
        row[subject] = UNBOUND;
      }
      if (objectMine) {
        row[object] = UNBOUND;
      }
      open = false;
    }
    at = 0;
    size = 0;
  }

  private void locate() {
    open = true;
    int from = subject < 0 ? subjectId : row[subject];
    int to = object < 0 ? objectId : row[object];
    subjectMine = from == UNBOUND;
    objectMine = to == UNBOUND;
    at = 0;
    size = 0;
    if (subjectMine && objectMine) {
      start = -1;
    } else if (subjectMine) {
      backward.from(to, collect);
    } else {
      given = to;
      forward.from(from, collect);
    }
  }

  /** Goes on from the next node of the graph. */
  private boolean nextStart() {
    Permutation bySubject = triples.order(Order.SPO);
    Permutation byObject = triples.order(Order.OSP);
    while (++start < terms) {
      ticks.tick();
      if (bySubject.from(start) < bySubject.to(start)
          || byObject.from(start) < byObject.to(start)) {
        at = 0;
        size = 0;
        forward.from(start, collect);
        return true;
      }
    }
    return false;
  }

  private boolean take(int end) {
    if (subjectMine && objectMine) {
      if (subject == object && end != start) {
        return false;
      }
      row[subject] = start;
      row[object] = end;
      return true;
    }
    if (subjectMine) {
      row[subject] = end;
      return true;
    }
    if (objectMine) {
      row[object] = end;
      return true;
    }
    return end == given;
  }
}
