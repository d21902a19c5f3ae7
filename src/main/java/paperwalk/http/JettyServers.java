package paperwalk.http;

import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.jspecify.annotations.Nullable;
import spark.embeddedserver.VirtualThreadAware;
import spark.embeddedserver.jetty.JettyServerFactory;

/**
 * Makes the Jetty server that SparkJava runs on: with our own limits and errors, and without a word
 * on what it is or runs on.
 *
 * <p>Requests run on threads of the system. A query computes for as long as it may, and as many
 * virtual threads as there are processors, all computing, would leave none for anybody else.
 */
final class JettyServers extends VirtualThreadAware.Base implements JettyServerFactory {
  /** Stacks of queries that are long and legal go deep; memory is taken where they have been. */
  private static final long STACK = 32L << 20;

  private static final int THREADS = 250;
  private static final int IDLE_THREAD_MILLIS = 60_000;

  private final Traffic traffic;
  private final paperwalk.http.Server.Settings settings;
  private final int port;
  private final Limits limits;
  private volatile @Nullable Door door;

  JettyServers(Traffic traffic, paperwalk.http.Server.Settings settings, int port) {
    this.traffic = traffic;
    this.settings = settings;
    this.port = port;
    this.limits = settings.limits();
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
    int most = THREADS + limits.places() + limits.queue();
    return create(new DeepThreads(most, Math.min(8, most), IDLE_THREAD_MILLIS));
  }

  @Override
  public Server create(ThreadPool pool) {
    Connections connections = new Connections(limits);
    Door made = new Door(pool, traffic, settings, connections);
    ServerConnector connector =
        new ServerConnector(made, new HttpConnectionFactory(configuration()));
    connector.setHost(settings.host());
    connector.setPort(port);
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.addBean(connections);
    NetworkConnectionLimit most = new NetworkConnectionLimit(limits.connections(), connector);
    // When there are too many, those on which nothing happens have to go first.
    most.setEndPointIdleTimeout(Math.min(1000, limits.idle().toMillis()));
    made.addBean(most);
    made.setConnectors(new ServerConnector[] {connector});
    made.setErrorHandler(new JettyErrors(traffic));
    door = made;
    return made;
  }

  private HttpConfiguration configuration() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(limits.head());
    http.setIdleTimeout(limits.idle().toMillis());
    // Nothing of a refused body is read; the connection ends instead.
    http.setMaxUnconsumedRequestContentReads(4);
    http.setHttpCompliance(HttpCompliance.RFC9110);
    http.setUriCompliance(UriCompliance.DEFAULT);
    return http;
  }

  private static final class DeepThreads extends QueuedThreadPool {
    DeepThreads(int most, int least, int idleMillis) {
      super(most, least, idleMillis);
      setName("request");
    }

    @Override
    public Thread newThread(Runnable task) {
      Thread thread = new Thread(null, task, getName(), STACK);
      thread.setName(getName() + "-" + thread.threadId());
      thread.setDaemon(isDaemon());
      return thread;
    }
  }
}
