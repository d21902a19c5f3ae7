package paperwalk.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import paperwalk.http.Server;
import paperwalk.rdf.Vocabulary;
import paperwalk.soak.Soak;
import paperwalk.soak.SoakList;
import paperwalk.soak.SoakReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code paperwalk bench soak}: everything at once, for minutes. */
@Command(
    name = "soak",
    description = {
      "Asks a server of its own all kinds of things at once while its graph changes, and looks at"
          + " its memory, threads and files.",
      "Ends with 1 if anything happened that should not."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  paperwalk bench soak", "  paperwalk bench soak --minutes 30 --clients 32"})
final class SoakCommand implements Callable<Integer> {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "How long clients ask (default: ${DEFAULT-VALUE}).")
  private double minutes = 2;

  @Option(names = "--seconds", paramLabel = "N", description = "The same in seconds.")
  private int seconds;

  @Option(
      names = "--clients",
      paramLabel = "N",
      description = "How many ask at the same time (default: ${DEFAULT-VALUE}).")
  private int clients = 8;

  @Override
  public Integer call() throws Exception {
    double time = seconds > 0 ? seconds : minutes * 60;
    if (!(time >= 1 && time <= 86_400) || seconds < 0) {
      throw new UsageException("--minutes, --seconds: give a time from a second to a day");
    }
    if (clients < 1 || clients > 1_000) {
      throw new UsageException("--clients " + clients + ": give a number from 1 to 1000");
    }
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      SoakReport report = run(folder.path(), Duration.ofMillis((long) (time * 1000)));
      spec.commandLine().getOut().println(report);
      return report.unexpected().isEmpty() ? Main.OK : Main.FINDINGS;
    }
  }

  private SoakReport run(Path folder, Duration time) throws Exception {
    StoreOption store =
        CommandLine.populateCommand(
            new StoreOption(), "--store", folder.resolve("store").toString());
    Path list = folder.resolve("list.md");
    build(store, list, 0);
    try (Serving serving = Serving.start(store, new Server.Settings("127.0.0.1", 0, TIMEOUT))) {
      Soak.Inside inside =
          new Soak.Inside(
              edition -> build(store, list, edition),
              serving::inFlight,
              serving.sites()::leases,
              serving.sites()::open);
      return new Soak(URI.create(serving.address()), inside).run(time, clients);
    }
  }

  private static void build(StoreOption store, Path list, int edition) throws Exception {
    Files.writeString(list, SoakList.edition(edition));
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    BuildCommand.build(
        store, Vocabulary.DEFAULT_BASE, List.of(list), List.of(), null, null, nowhere);
  }
}
