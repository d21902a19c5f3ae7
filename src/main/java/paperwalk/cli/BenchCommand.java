package paperwalk.cli;

import picocli.CommandLine.Command;

/** {@code paperwalk bench}: how fast it is. */
@Command(
    name = "bench",
    description = "Measures how fast the endpoint is, over a generated graph of any size.",
    subcommands = {BenchGenerateCommand.class})
final class BenchCommand {}
