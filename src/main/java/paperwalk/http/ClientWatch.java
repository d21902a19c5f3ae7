package paperwalk.http;

import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a client has left while its answer is still being worked on. Until the answer is
 * written nobody reads the connection, so nobody learns that it has been closed.
 *
 * <p>A connection that can be read and holds no byte is at its end. Whoever has to be waited for is
 * looked at ten times a second, but not in the first tenth: most queries are over by then.
 */
final class ClientWatch {
  private static final long PERIOD_MILLIS = 100;
  private static final ClientWatch ONE = new ClientWatch();

  private final Set<Presence> watched = ConcurrentHashMap.newKeySet();
  private final Selector selector;

  private ClientWatch() {
    try {
      selector = Selector.open();
    } catch (IOException e) {
      throw new IllegalStateException("the system gives no selector", e);
    }
    Thread.ofPlatform().daemon().name("client-watch").start(this::run);
  }

  /** A client that is waited for. */
  static final class Presence implements AutoCloseable {
    private final @Nullable SocketChannel channel;
    private final long since = System.nanoTime();
    private @Nullable Runnable action;
    private @Nullable SelectionKey key;
    private boolean left;
    private boolean over;

    private Presence(@Nullable SocketChannel channel) {
      this.channel = channel;
    }

    /** Sets what is done when the client leaves; at once if it has. */
    synchronized void onLeft(Runnable next) {
      action = next;
      if (left && !over) {
        next.run();
      }
    }

    /** The answer is there, and nobody needs to know any more. */
    @Override
    public void close() {
      synchronized (this) {
        over = true;
        if (key != null) {
          key.cancel();
        }
      }
      ONE.watched.remove(this);
    }

    private synchronized void leave() {
      left = true;
      if (action != null && !over) {
        action.run();
      }
    }

    private synchronized void register(Selector selector) throws ClosedChannelException {
      if (key == null && channel != null && !over) {
        key = channel.register(selector, SelectionKey.OP_READ, this);
      }
    }
  }

  /** Watches the client of a connection; one that is no socket is never found to have left. */
  static Presence watch(@Nullable EndPoint connection) {
    SocketChannel channel =
        connection instanceof SocketChannelEndPoint socket ? socket.getChannel() : null;
    Presence presence = new Presence(channel);
    if (channel != null) {
      ONE.watched.add(presence);
    }
    return presence;
  }

  private void run() {
    while (true) {
      try {
        Thread.sleep(PERIOD_MILLIS);
        look();
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException e) {
        // One connection's end is no reason to stop looking at the others.
      }
    }
  }

  private void look() throws IOException {
    if (watched.isEmpty() && selector.keys().isEmpty()) {
      return;
    }
    long young = System.nanoTime() - PERIOD_MILLIS * 1_000_000;
    for (Presence presence : watched) {
      if (presence.since - young < 0) {
        try {
          presence.register(selector);
        } catch (ClosedChannelException e) {
          presence.leave();
        }
      }
    }
    selector.selectNow();
    for (SelectionKey key : selector.selectedKeys()) {
      Presence presence = (Presence) key.attachment();
      try {
        if (presence.channel != null
            && presence.channel.socket().getInputStream().available() == 0) {
          presence.leave();
        }
      } catch (IOException | CancelledKeyException e) {
        presence.leave();
      }
    }
    selector.selectedKeys().clear();
  }
}
