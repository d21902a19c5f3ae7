package paperwalk.cli;

import picocli.CommandLine.Command;

/** {@code paperwalk bench}: how fast it is, and how sound. */
@Command(
    name = "bench",
    description = {
      "Measures how fast the endpoint is, over a generated graph of any size, and how it bears all"
          + " kinds of requests at once."
    },
    subcommands = {
      BenchSparqlCommand.class,
      BenchGenerateCommand.class,
      BenchRelatedCommand.class,
      SoakCommand.class
    })
final class BenchCommand {}
