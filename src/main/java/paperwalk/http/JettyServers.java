package paperwalk.http;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.jspecify.annotations.Nullable;
import spark.embeddedserver.VirtualThreadAware;
import spark.embeddedserver.jetty.JettyServerFactory;

/**
 * Makes the Jetty server that SparkJava runs on, with our own errors and a virtual thread a
 * request.
 */
final class JettyServers extends VirtualThreadAware.Base implements JettyServerFactory {
  private final Traffic traffic;
  private final PublicAddress publicAddress;
  private volatile @Nullable Door door;

  JettyServers(Traffic traffic, PublicAddress publicAddress) {
    this.traffic = traffic;
    this.publicAddress = publicAddress;
  }

  /** Takes no more connections. */
  void shut() {
    Door made = door;
    if (made != null) {
      made.shut();
    }
  }

  @Override
  public Server create(int maxThreads, int minThreads, int idleMillis) {
    return create(new QueuedThreadPool());
  }

  @Override
  public Server create(ThreadPool pool) {
    if (pool instanceof QueuedThreadPool queued) {
      queued.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    }
    Door made = new Door(pool, traffic, publicAddress);
    made.setErrorHandler(new JettyErrors(traffic.metrics()));
    door = made;
    return made;
  }
}
