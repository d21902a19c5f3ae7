package paperwalk.http;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import spark.embeddedserver.VirtualThreadAware;
import spark.embeddedserver.jetty.JettyServerFactory;

/**
 * Makes the Jetty server that SparkJava runs on, with our own errors and a virtual thread a
 * request.
 */
final class JettyServers extends VirtualThreadAware.Base implements JettyServerFactory {
  private final Sites sites;
  private final PublicAddress publicAddress;

  JettyServers(Sites sites, PublicAddress publicAddress) {
    this.sites = sites;
    this.publicAddress = publicAddress;
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
    Server server = new Door(pool, sites, publicAddress);
    server.setErrorHandler(new JettyErrors());
    return server;
  }
}
