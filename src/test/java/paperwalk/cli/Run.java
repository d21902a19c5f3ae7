package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program, run in this process.
 *
 * @param code what it ended with
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Run(int code, String out, String err) {
  static final String SEED = "data/awesome-personalized-llm.md";

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /** Runs a verb on a store. */
  static Run on(Path store, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--store=" + store);
    return of(all.toArray(String[]::new));
  }

  /** Builds the graph of the seed. */
  static void buildSeed(Path store) {
    on(store, "build", SEED, "--quiet").printsNothing();
  }

  /** What it printed, if all went well and it had nothing to say besides. */
  String prints() {
    assertThat(err).isEmpty();
    assertThat(code).isZero();
    return out;
  }

  void printsNothing() {
    assertThat(prints()).isEmpty();
  }

  /** It ended with one message that says these things, and printed nothing else. */
  void isRefused(String... said) {
    assertThat(out).isEmpty();
    assertThat(err)
        .startsWith("paperwalk: ")
        .contains(said)
        .doesNotContain("\tat ", "Exception", "null");
    assertThat(err.lines().filter(line -> line.startsWith("paperwalk: "))).hasSize(1);
    assertThat(code).isEqualTo(2);
  }
}
