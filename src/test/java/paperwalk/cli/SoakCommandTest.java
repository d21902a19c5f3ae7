package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A few seconds of what runs for minutes elsewhere. */
class SoakCommandTest {

  @Test
  void nothingHappensThatShouldNot() {
    Run run = Run.of("bench", "soak", "--seconds", "5", "--clients", "3");

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out())
        .contains("12 changes of the graph", "0 leases and 1 snapshot", "nothing unexpected")
        .containsPattern("query repeated\\s+200=\\d")
        .containsPattern("hostile\\s+4\\d\\d=\\d");
  }

  @Test
  void itsTimeIsBounded() {
    Run.of("bench", "soak", "--minutes", "100000").isRefused("--minutes", "day");
    Run.of("bench", "soak", "--clients", "0").isRefused("--clients");
  }
}
