package paperwalk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import paperwalk.http.ServerException;
import paperwalk.rdf.RdfFileException;
import paperwalk.read.ReadException;
import paperwalk.recommend.UnknownPaperException;
import paperwalk.resolve.IdentityException;
import paperwalk.store.SparqlException;
import paperwalk.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The program.
 *
 * <p>Exit codes: 0 done, 1 findings, 2 misuse or bad input. Messages go to standard error, results
 * to standard output.
 */
@Command(
    name = "paperwalk",
    description =
        "Turns reading lists of research papers into a knowledge graph that answers SPARQL,"
            + " recommends related work and draws itself.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk serve                            page, SPARQL endpoint and API",
      "  paperwalk build my-list.md                 make the graph of a list",
      "  paperwalk related arxiv:2406.10471 --why   what to read next",
      "  paperwalk query --list                     ready-made questions",
      "  paperwalk lint my-list.md                  what is wrong in a list"
    },
    subcommands = {
      ServeCommand.class,
      BuildCommand.class,
      LoadCommand.class,
      ImportCommand.class,
      QueryCommand.class,
      RelatedCommand.class,
      PathCommand.class,
      ExportCommand.class,
      LintCommand.class,
      ReadCommand.class,
      EvalCommand.class,
      DiffCommand.class,
      MergeCommand.class,
      BenchCommand.class,
      WarmUpCommand.class
    })
public final class Main {
  /** Everything went well. */
  static final int OK = 0;

  /** The input was understood and something was found wrong in it. */
  static final int FINDINGS = 1;

  /** The command was misused or its input cannot be read. */
  static final int MISUSE = 2;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs the program.
   *
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    Main main = new Main();
    CommandLine line =
        new CommandLine(main)
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true)
            .setExecutionExceptionHandler((e, command, parsed) -> main.report(e, command.getErr()));
    line.setParameterExceptionHandler((e, ignored) -> {
      err.println("paperwalk: " + e.getMessage());
      CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
      err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
      return MISUSE;
    });
    if (args.length == 0) {
      line.usage(out);
      return OK;
    }
    return line.execute(args);
  }

  private int report(Exception e, PrintWriter err) {
    boolean expected =
        e instanceof UsageException
            || e instanceof ReadException
            || e instanceof IdentityException
            || e instanceof RdfFileException
            || e instanceof StoreException
            || e instanceof SparqlException
            || e instanceof ServerException
            || e instanceof UnknownPaperException;
    if (expected) {
      err.println("paperwalk: " + e.getMessage());
    } else {
      err.println(
          "paperwalk: unexpected %s: %s (run again with --debug for the details)"
              .formatted(e.getClass().getSimpleName(), e.getMessage()));
    }
    if (debug) {
      e.printStackTrace(err);
    }
    return MISUSE;
  }
}
