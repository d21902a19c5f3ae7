package paperwalk.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperwalk.store.RemoteService;
import spark.Request;
import spark.Response;
import spark.Service;
import spark.embeddedserver.EmbeddedServers;
import spark.embeddedserver.jetty.EmbeddedJettyFactory;

/** The HTTP server over the snapshot in use. */
public final class Server implements AutoCloseable {
  private static final String SERVERS = "paperwalk";
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final Service http;
  private final Sites sites;
  private final Settings settings;
  private final Traffic traffic;
  private final JettyServers servers;
  private final @Nullable ServiceClient client;

  private Server(
      Service http,
      Sites sites,
      Settings settings,
      Traffic traffic,
      JettyServers servers,
      @Nullable ServiceClient client) {
    this.http = http;
    this.sites = sites;
    this.settings = settings;
    this.traffic = traffic;
    this.servers = servers;
    this.client = client;
  }

  /**
   * Where to listen and how patient to be.
   *
   * @param host an address of this machine
   * @param port 0 lets the system choose one
   * @param limits what one stranger may take
   * @param token what clients have to show; empty if all may ask
   * @param services hosts, perhaps with their ports, that SERVICE may ask; none if empty
   * @param publicAddress what clients write before each path
   * @param slowQuery from which time on a query is logged; zero for never
   * @param drain how long requests on their way are waited for when the server stops
   */
  public record Settings(
      String host,
      int port,
      Limits limits,
      String token,
      Set<String> services,
      PublicAddress publicAddress,
      Duration slowQuery,
      Duration drain) {
    /** How long requests are waited for unless configured otherwise. */
    public static final Duration DEFAULT_DRAIN = Duration.ofSeconds(10);

    /** Settings of a server that all reach as it is, with the usual limits but for the time. */
    public Settings(String host, int port, Duration timeout) {
      this(host, port, timeout, PublicAddress.UNKNOWN);
    }

    /** Settings of a server that all may ask, with the usual limits but for a query's time. */
    public Settings(String host, int port, Duration timeout, PublicAddress publicAddress) {
      this(host, port, Limits.DEFAULT.withTime(timeout), "", Set.of(), publicAddress);
    }

    /** Logs no slow query, and waits for the usual time. */
    public Settings(
        String host,
        int port,
        Limits limits,
        String token,
        Set<String> services,
        PublicAddress publicAddress) {
      this(host, port, limits, token, services, publicAddress, Duration.ZERO, DEFAULT_DRAIN);
    }
  }

  /**
   * Starts a server; it answers when this returns.
   *
   * @param sites the snapshot in use; closed with the server
   * @throws ServerException if the port is taken or the address is none of this machine's
   */
  public static synchronized Server start(Settings settings, Sites sites) throws ServerException {
    int port = freePort(settings);
    Traffic traffic = new Traffic(sites, settings.slowQuery());
    JettyServers servers = new JettyServers(traffic, settings, port);
    Service http = Service.ignite().ipAddress(settings.host()).port(port);
    // The library keeps factories by name for ever; so the name is one, and servers start singly.
    EmbeddedServers.add(SERVERS, new EmbeddedJettyFactory(servers));
    http.embeddedServerIdentifier(SERVERS);
    // What a proxy says is believed in one place: see PublicAddress.
    http.untrustForwardHeaders();
    AtomicReference<Exception> failure = new AtomicReference<>();
    http.initExceptionHandler(failure::set);
    ServiceClient client =
        settings.services().isEmpty() ? null : new ServiceClient(settings.services());
    routes(http, settings, traffic, client == null ? RemoteService.none() : client);
    http.init();
    http.awaitInitialization();
    Exception failed = failure.get();
    if (failed != null) {
      throw new ServerException(
          "cannot listen on %s:%d: %s".formatted(settings.host(), port, failed.getMessage()));
    }
    return new Server(http, sites, settings, traffic, servers, client);
  }

  /** Tries the address first: the library would only log that it is taken. */
  private static int freePort(Settings settings) throws ServerException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
      return probe.getLocalPort();
    } catch (BindException e) {
      if (!isOwnAddress(settings.host())) {
        throw new ServerException(
            settings.host() + " is no address of this machine; choose one with --host");
      }
      throw new ServerException(
          "port %d of %s cannot be used (%s); choose another with --port N, or --port 0 for any"
              .formatted(settings.port(), settings.host(), e.getMessage()));
    } catch (IOException e) {
      throw new ServerException(
          "%s is no address of this machine (%s); choose one with --host"
              .formatted(settings.host(), e.getMessage()));
    }
  }

  private static boolean isOwnAddress(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    } catch (IOException e) {
      return false;
    }
  }

  private static void routes(
      Service http, Settings settings, Traffic traffic, RemoteService remote) {
    QueryGate gate = new QueryGate(settings.limits(), remote);
    Routes routes = new Routes(http, gate);
    routes.get(
        "/",
        (request, response) ->
            Responses.html(
                response, Site.of(request).pages().index(request.queryParamOrDefault("q", ""))));
    routes.get(
        "/map", (request, response) -> Responses.html(response, Site.of(request).pages().map()));
    routes.get("/style.css", (request, response) -> style(response));
    new OperationsRoutes(traffic).register(routes);
    new SparqlRoutes(gate).register(routes);
    new LinkedDataRoutes().register(routes);
    new VocabularyRoutes().register(routes);
    new ApiRoutes().register(routes);
    new DescriptionRoutes().register(routes);
    new GraphRoutes(settings.limits()).register(routes);
    routes.refuseChanges();
    http.exception(
        ProblemException.class,
        (problem, request, response) -> response.body(answer(traffic, request, response, problem)));
    http.exception(
        HttpException.RuntimeException.class,
        (error, request, response) ->
            response.body(
                answer(
                    traffic,
                    request,
                    response,
                    new ProblemException(
                        error.getCode(),
                        "Malformed request",
                        "The request cannot be understood: " + error.getReason() + "."))));
    http.exception(
        Exception.class,
        (error, request, response) -> {
          LOG.error("{} {} failed", request.requestMethod(), request.uri(), error);
          response.body(
              answer(
                  traffic,
                  request,
                  response,
                  new ProblemException(
                      500,
                      "Internal error",
                      "This should not happen; the server's log says more.")));
        });
    http.notFound((request, response) ->
        answer(
            traffic,
            request,
            response,
            new ProblemException(
                404,
                "Not found",
                "There is nothing at %s; the pages begin at /.".formatted(request.uri()))));
  }

  private static String answer(
      Traffic traffic, Request request, Response response, ProblemException problem) {
    traffic.metrics().refused(problem.status(), problem.title());
    if (Forms.wantsPage(request, "application/problem+json", "application/json")) {
      response.status(problem.status());
      return Responses.html(
          response,
          Pages.problem(
              Root.of(request),
              problem.status(),
              problem.title(),
              String.valueOf(problem.getMessage())));
    }
    return Responses.problem(response, problem);
  }

  private static Object style(Response response) throws IOException {
    try (InputStream in = Server.class.getResourceAsStream("/paperwalk/web/style.css")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its style sheet");
      }
      response.type("text/css; charset=utf-8");
      response.header("Cache-Control", "max-age=3600");
      return in.readAllBytes();
    }
  }

  /** Where it answers, with a slash at the end. */
  public String address() {
    String host = settings.host();
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://%s:%d/".formatted(name, http.port());
  }

  /** How many requests are on their way. */
  public int inFlight() {
    return traffic.inFlight();
  }

  /**
   * Stops: takes no more connections, lets requests on their way end for as long as the settings
   * say, and breaks off the rest. Returns when the port is free again.
   */
  @Override
  public void close() {
    servers.shut();
    int left = traffic.drain(settings.drain());
    if (left > 0) {
      LOG.warn("{} requests are broken off: they took longer than {}", left, settings.drain());
    }
    http.stop();
    http.awaitStop();
    sites.close();
    if (client != null) {
      client.close();
    }
  }
}
