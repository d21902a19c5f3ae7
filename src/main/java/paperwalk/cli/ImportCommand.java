package paperwalk.cli;

import picocli.CommandLine.Command;

/** {@code paperwalk import}: from collections of metadata to a snapshot. */
@Command(
    name = "import",
    description = "Makes the graph of a collection of papers that is no list.",
    subcommands = {ImportAnthologyCommand.class})
final class ImportCommand {}
