package paperwalk.walk;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The working memory of walks over one graph. Each walk borrows a piece and gives it back clean, so
 * a request costs what it touches and not what the graph has; there are as many pieces as walks
 * ever ran at once. (A variable of a thread would be made anew for each virtual thread.)
 */
final class ScratchPool {
  private final Queue<Scratch> idle = new ConcurrentLinkedQueue<>();
  private final int nodes;

  ScratchPool(int nodes) {
    this.nodes = nodes;
  }

  Scratch borrow() {
    Scratch scratch = idle.poll();
    return scratch == null ? new Scratch(nodes) : scratch;
  }

  /** Takes back a piece; one that a failed walk left as it was is not given back. */
  void giveBack(Scratch scratch) {
    scratch.clear();
    idle.add(scratch);
  }
}
