package paperwalk.walk;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Cleaner;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Edges in the order they came, 17 bytes each, outside of the heap in pieces that are given back
 * one by one: a heap would keep the room of all of them while the graph is built beside it. Pieces
 * grow to a size that the C library asks of the system and returns to it (above 32 MB).
 */
final class EdgeList {
  /** What is done with an edge. */
  interface Visitor {
    void edge(int paper, int target, int kind, float there, float back);
  }

  private static final Cleaner CLEANER = Cleaner.create();
  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 21;

  private final Deque<Piece> pieces = new ArrayDeque<>();
  private int size;

  /** An empty list; who drops one that is not drained leaves its memory to be found. */
  EdgeList() {
    Deque<Piece> held = pieces;
    CLEANER.register(this, () -> held.forEach(Piece::close));
  }

  void add(int paper, int target, int kind, float there, float back) {
    Piece last = pieces.peekLast();
    if (last == null || last.size == last.room) {
      last = new Piece(last == null ? LEAST : Math.min(MOST, last.room * 2));
      pieces.add(last);
    }
    last.add(paper, target, kind, there, back);
    size++;
  }

  int size() {
    return size;
  }

  void forEach(Visitor visitor) {
    pieces.forEach(piece -> piece.forEach(visitor));
  }

  /** As {@link #forEach}; the list is empty afterwards and its memory free. */
  void drain(Visitor visitor) {
    while (!pieces.isEmpty()) {
      try (Piece piece = pieces.removeFirst()) {
        piece.forEach(visitor);
      }
    }
    size = 0;
  }

  private static final class Piece implements AutoCloseable {
    private final int room;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment papers;
    private final MemorySegment targets;
    private final MemorySegment there;
    private final MemorySegment back;
    private final MemorySegment kinds;
    private int size;

    Piece(int room) {
      this.room = room;
      long column = 4L * room;
      MemorySegment all = arena.allocate(17L * room, 8);
      papers = all.asSlice(0, column);
      targets = all.asSlice(column, column);
      there = all.asSlice(2 * column, column);
      back = all.asSlice(3 * column, column);
      kinds = all.asSlice(4 * column, room);
    }

    void add(int paper, int target, int kind, float weight, float weightBack) {
      int i = size++;
      papers.setAtIndex(LittleEndian.INT, i, paper);
      targets.setAtIndex(LittleEndian.INT, i, target);
      there.setAtIndex(LittleEndian.FLOAT, i, weight);
      back.setAtIndex(LittleEndian.FLOAT, i, weightBack);
      kinds.set(ValueLayout.JAVA_BYTE, i, (byte) kind);
    }

    void forEach(Visitor visitor) {
      for (int i = 0; i < size; i++) {
        visitor.edge(
            papers.getAtIndex(LittleEndian.INT, i),
            targets.getAtIndex(LittleEndian.INT, i),
            kinds.get(ValueLayout.JAVA_BYTE, i),
            there.getAtIndex(LittleEndian.FLOAT, i),
            back.getAtIndex(LittleEndian.FLOAT, i));
      }
    }

    @Override
    public void close() {
      arena.close();
    }
  }
}
