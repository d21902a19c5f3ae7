package paperwalk.walk;

import java.util.ArrayDeque;
import java.util.Deque;

/** Edges in the order they came, 17 bytes each, in pieces that can be let go one by one. */
final class EdgeList {
  /** What is done with an edge. */
  interface Visitor {
    void edge(int paper, int target, int kind, float there, float back);
  }

  private static final int PIECE = 1 << 16;

  private final Deque<Piece> pieces = new ArrayDeque<>();
  private int size;

  void add(int paper, int target, int kind, float there, float back) {
    int i = size % PIECE;
    if (i == 0) {
      pieces.add(new Piece());
    }
    Piece last = pieces.getLast();
    last.papers[i] = paper;
    last.targets[i] = target;
    last.kinds[i] = (byte) kind;
    last.there[i] = there;
    last.back[i] = back;
    size++;
  }

  int size() {
    return size;
  }

  void forEach(Visitor visitor) {
    int left = size;
    for (Piece piece : pieces) {
      piece.forEach(Math.min(PIECE, left), visitor);
      left -= PIECE;
    }
  }

  /** As {@link #forEach}; the list is empty afterwards and its memory free. */
  void drain(Visitor visitor) {
    while (!pieces.isEmpty()) {
      pieces.removeFirst().forEach(Math.min(PIECE, size), visitor);
      size -= Math.min(PIECE, size);
    }
  }

  private static final class Piece {
    final int[] papers = new int[PIECE];
    final int[] targets = new int[PIECE];
    final byte[] kinds = new byte[PIECE];
    final float[] there = new float[PIECE];
    final float[] back = new float[PIECE];

    void forEach(int count, Visitor visitor) {
      for (int i = 0; i < count; i++) {
        visitor.edge(papers[i], targets[i], kinds[i], there[i], back[i]);
      }
    }
  }
}
