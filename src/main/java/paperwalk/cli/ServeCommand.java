package paperwalk.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import paperwalk.http.Limits;
import paperwalk.http.Server;
import paperwalk.http.Site;
import paperwalk.model.GraphView;
import paperwalk.rdf.Ontology;
import paperwalk.read.ListReader;
import paperwalk.recommend.Recommender;
import paperwalk.store.GraphStore;
import paperwalk.store.GraphViews;
import paperwalk.store.Snapshot;
import paperwalk.store.SparqlException;
import paperwalk.store.SparqlRequest;
import paperwalk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk serve}: pages, SPARQL, linked data, API. */
@Command(
    name = "serve",
    description = {
      "Serves the page, the SPARQL endpoint, linked data and the API, until Ctrl-C.",
      "Builds the graph first if there is none, or if lists are named. Moves to a newer graph as"
          + " soon as there is one, without losing a request."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk serve",
      "  paperwalk serve my-list.md --port 9000",
      "  paperwalk serve --watch my-list.md",
      "  paperwalk serve --access-log access.jsonl --slow-query 2",
      "  paperwalk serve --host 0.0.0.0 --timeout 10 --token-file token.txt",
      "  paperwalk serve --public-url https://example.org/paperwalk"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private PublicAddressOption publicAddress = new PublicAddressOption();
  @Mixin private LimitOptions limits = new LimitOptions();

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description = "Lists to build first (default: the graph there is).")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-service",
      paramLabel = "HOST",
      description =
          "Let queries ask the SPARQL endpoints of this host (or host:port) by SERVICE; no address"
              + " of this machine or of the network around it. May be given again.")
  private List<String> services = new ArrayList<>();

  @Option(
      names = "--watch",
      description = "Build the graph again when a named list changes, and move to it.")
  private boolean watch;

  @Option(
      names = "--access-log",
      paramLabel = "FILE|-|off",
      description =
          "Write a line of JSON for each request to a file or, with -, to standard output (default:"
              + " ${DEFAULT-VALUE}).")
  private String accessLog = "off";

  @Option(
      names = "--slow-query",
      paramLabel = "SECONDS",
      description =
          "Log queries that take so long, with their text; 0 for none (default: ${DEFAULT-VALUE}).")
  private double slowQuery = 10;

  @Option(
      names = "--drain",
      paramLabel = "SECONDS",
      description =
          "When stopped, let requests on their way end for so long (default: ${DEFAULT-VALUE}).")
  private int drain = (int) Server.Settings.DEFAULT_DRAIN.toSeconds();

  @Option(
      names = "--answer-cache",
      paramLabel = "MB",
      description =
          "Keep so many megabytes of answers that may be asked for again; 0 keeps none (default: a"
              + " sixteenth of the memory, 64 at most).")
  private int answerCache = -1;

  private long answerBytes() {
    return answerCache < 0 ? Site.DEFAULT_ANSWER_BYTES : (long) answerCache << 20;
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65535) {
      throw new UsageException("--port " + port + ": give a number from 0 to 65535");
    }
    if (drain < 0) {
      throw new UsageException("--drain " + drain + ": give a number of seconds, or 0");
    }
    if (!(slowQuery >= 0 && slowQuery < 1e9)) {
      throw new UsageException("--slow-query " + slowQuery + ": give a number of seconds, or 0");
    }
    Limits strangers = limits.limits();
    String token = limits.token();
    if (watch && paths.isEmpty()) {
      throw new UsageException("--watch: name the lists to watch, as in: serve --watch my-list.md");
    }
    publicAddress.address();
    PrintWriter out = spec.commandLine().getOut();
    if (!paths.isEmpty() || !store.store().exists()) {
      if (paths.isEmpty() && !Files.exists(BuildCommand.SEED)) {
        throw new UsageException(
            "there is no graph yet and no "
                + BuildCommand.SEED
                + "; try: paperwalk serve my-list.md");
      }
      BuildCommand.build(
          store,
          publicAddress.base(),
          paths.isEmpty() ? List.of(BuildCommand.SEED) : paths,
          List.of(),
          null,
          out,
          spec.commandLine().getErr());
    }
    Server.Settings settings =
        new Server.Settings(
            host,
            port,
            strangers,
            token,
            Set.copyOf(services),
            publicAddress.address(),
            Duration.ofNanos((long) (slowQuery * 1e9)),
            Duration.ofSeconds(drain));
    try (AccessLog _ = accessLog.equals("off") ? null : AccessLog.to(accessLog);
        Serving server = Serving.start(store, settings, answerBytes())) {
      if (!isLoopback(host)) {
        warn(token);
      }
      if (watch) {
        server.rebuild(store, publicAddress.base(), paths);
      }
      out.println("Paperwalk is at " + server.address());
      out.println(
          "SPARQL at "
              + server.address()
              + "sparql, the API at "
              + server.address()
              + "api/papers. Ctrl-C ends it.");
      out.flush();
      serve(server);
    }
    return Main.OK;
  }

  /** Answers until the process is told to end (SIGTERM, Ctrl-C) or the thread is interrupted. */
  private static void serve(Serving server) throws InterruptedException {
    Thread end = new Thread(server::close, "stop");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      new CountDownLatch(1).await();
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(end);
      } catch (IllegalStateException e) {
        // It has begun to run.
      }
    }
  }

  private void warn(String token) {
    spec.commandLine()
        .getErr()
        .printf(
            "warning: other machines can reach %s%s; what strangers may take is limited (--help),"
                + " and a proxy before it should speak TLS%n",
            host,
            token.isEmpty() ? ", and whoever does may ask (--token-file asks for a token)" : "");
    spec.commandLine().getErr().flush();
  }

  /** Whether only this machine can reach an address; what is no address is refused later. */
  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return true;
    }
  }

  /** Opens a snapshot for a server. */
  static Site open(Snapshot snapshot) throws StoreException, SparqlException, UsageException {
    return open(snapshot, Site.DEFAULT_ANSWER_BYTES);
  }

  /** The same, with another amount of memory for answers; see {@link Site#over}. */
  static Site open(Snapshot snapshot, long answerBytes)
      throws StoreException, SparqlException, UsageException {
    Recommender recommender = new Recommender(StoreOption.evidence(snapshot));
    GraphStore graph = StoreOption.graph(snapshot, recommender);
    NamedQuery drawable = QueryCommand.load(ExportCommand.WHOLE_GRAPH);
    return Site.over(
        graph, recommender, () -> whole(graph, drawable), () -> reader(snapshot), answerBytes);
  }

  private static ListReader reader(Snapshot snapshot) {
    return new ListReader(new Ontology(snapshot.base()).venues());
  }

  private static GraphView whole(GraphStore graph, NamedQuery drawable) {
    try {
      return GraphViews.of(graph, graph.prepare(SparqlRequest.of(drawable.text())));
    } catch (SparqlException e) {
      throw new IllegalStateException("the graph cannot be drawn: " + e.getMessage(), e);
    }
  }
}
