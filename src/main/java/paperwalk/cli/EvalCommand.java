package paperwalk.cli;

import picocli.CommandLine.Command;

/** {@code paperwalk eval}: how good it is. */
@Command(
    name = "eval",
    description = "Measures how well Paperwalk does its work, against data you have.",
    subcommands = {EvalListsCommand.class, EvalRecommendCommand.class})
final class EvalCommand {}
