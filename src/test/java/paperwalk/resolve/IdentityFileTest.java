package paperwalk.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.model.EntryKind;

/** Rows are only added, nobody's are lost, and a damaged file is told by its line. */
class IdentityFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsNotThereIsEmpty() throws Exception {
    try (IdentityFile file = file()) {
      assertThat(file.read().rows()).isEmpty();
    }
    assertThat(path()).doesNotExist();
  }

  @Test
  void rowsAreReadAsTheyWereWritten() throws Exception {
    List<IdentityRow> rows =
        Catalogues.resolve(
                List.of(
                    Catalogues.list(
                        "list",
                        """
                        - [2024 ACL] “Öl” und~ \\* Größe 中文 😀. ([paper](https://arxiv.org/abs/2402.04401))
                        - [2024 ACL] Ω. ([paper](https://example.org/a%20b))
                        - [2024 ACL] A title of several words
                        - [2024 ACL] Disputed walks on reading lists. ([paper](https://doi.org/10.1145/(1)<2>))
                        - [2024 ACL] Persona vectors of the clinic. ([paper](https://doi.org/10.1145/(1)<2>))
                        """
                            .replace('~', '\u2028'))),
                Identity.EMPTY)
            .added();

    add(rows);

    try (IdentityFile file = file()) {
      assertThat(file.read().rows()).isEqualTo(rows).hasSize(5);
      assertThat(file.read().witnesses()).hasSize(5);
    }
  }

  @Test
  void whatIsThereStaysByteForByte() throws Exception {
    String before = "# mine\n\narxiv-1\tpaper\tarxiv:1\tOne\n";
    Files.writeString(path(), before);

    add(List.of(row("two")));

    assertThat(Files.readString(path())).isEqualTo(before + row("two").line() + "\n");
  }

  @Test
  void nothingChangesUntilItIsCommitted() throws Exception {
    add(List.of(row("one")));
    String before = Files.readString(path());
    try (IdentityFile file = file()) {
      file.hold();
      file.prepare(List.of(row("two")));
    }
    assertThat(Files.readString(path())).isEqualTo(before);
    assertThat(folder.resolve(".identity.tsv.new")).doesNotExist();
  }

  @Test
  void thoseWhoAddAtTheSameTimeLoseNothing() throws Exception {
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      IdentityRow row = row("paper" + i);
      tasks.add(() -> {
        add(List.of(row));
        return null;
      });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    }
    try (IdentityFile file = file()) {
      assertThat(file.read().rows()).hasSize(16);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/paper/-                              | 4 columns",
        "a/paper/-/Title/more                   | 4 columns",
        "<<<<<<< mine                           | 4 columns",
        "a b/paper/-/Title                      | is no key",
        "a/book/-/Title                         | none of paper, dataset, software and resource",
        "a/paper/arxiv/Title                    | \"arxiv\" is no evidence",
        "a/paper/arxiv:/Title                   | is no evidence",
        "a/paper/foo:1/Title                    | is no evidence",
        "a/paper/year:soon/Title                | is no evidence",
        "a/paper/-> one/Title                   | no row further up",
        "one/paper/-> a/Title                   | no row further up",
        "one/paper/-> one/Title                 | by itself",
        "two/paper/arxiv:1/One                  | known as one further up",
        "old/paper/arxiv:7/Seven                | replaced by one further up",
      })
  void aDamagedLineIsNamed(String line, String why) throws IOException {
    Files.writeString(
        path(),
        """
        # remarks do not count, but their lines do
        one	paper	arxiv:1	One
        old	paper	arxiv:2	Two
        old	paper	-> one	Two
        """
            + line.replace('/', '\t')
            + "\n");

    assertThatThrownBy(() -> file().read())
        .isInstanceOf(IdentityException.class)
        .hasMessageStartingWith(path() + ":5: ")
        .hasMessageContainingAll(why, "--identity FILE");
  }

  @Test
  void aFileThatWasCutOffIsDamaged() throws IOException {
    Files.writeString(path(), row("one").line() + "\n" + row("two").line());
    assertThatThrownBy(() -> file().read())
        .hasMessageContaining(":2: the last line is not complete");
  }

  @Test
  void aFileInAnotherEncodingIsDamaged() throws IOException {
    Files.write(path(), "one\tpaper\tarxiv:1\tGröße\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> file().read()).hasMessageContaining("UTF-8");
  }

  @Test
  void linesMayEndAsOnOtherSystems() throws Exception {
    Files.writeString(path(), "one\tpaper\tarxiv:1\tOne\r\n");
    try (IdentityFile file = file()) {
      assertThat(file.read().rows()).extracting(IdentityRow::title).containsExactly("One");
    }
  }

  private void add(List<IdentityRow> rows) throws IdentityException {
    try (IdentityFile file = file()) {
      file.hold();
      file.prepare(rows);
      file.commit();
    }
  }

  private static IdentityRow row(String key) {
    return new IdentityRow(key, EntryKind.PAPER, "arxiv:" + key, "Title of " + key);
  }

  private IdentityFile file() {
    return new IdentityFile(path());
  }

  private Path path() {
    return folder.resolve("identity.tsv");
  }
}
