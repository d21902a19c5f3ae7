package paperwalk.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows are sorted, and each search finds what a scan finds. */
class PermutationTest {
  @TempDir Path folder;

  private final Random random = new Random(10);
  private QuadIndex index;

  @BeforeEach
  void build() throws Exception {
    List<Quad> quads = new RandomTerms(10).quads(3_000);
    index = Indexes.of(folder.resolve("i"), quads, DefaultGraphRule.UNION);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @EnumSource
  void rowsAreSortedAndDifferent(Order order) {
    Permutation rows = index.defaultGraph().order(order);
    for (long row = 1; row < rows.size(); row++) {
      assertThat(compare(rows, row - 1, rows.first(row), rows.second(row), rows.third(row)))
          .isNegative();
    }
  }

  /** The default graph has a table of starts, a named graph is searched. */
  @ParameterizedTest
  @EnumSource
  void rangesAreThoseOfAScan(Order order) {
    ranges(index.defaultGraph().order(order));
    ranges(Objects.requireNonNull(index.graph(index.graphs()[1])).order(order));
  }

  private void ranges(Permutation rows) {
    for (int i = 0; i < 300; i++) {
      int first = random.nextInt(index.terms().size() + 4) - 2;
      int second = random.nextInt(index.terms().size());
      int third = random.nextInt(index.terms().size());
      if (i % 2 == 0) {
        long row = random.nextLong(rows.size());
        first = rows.first(row);
        second = rows.second(row);
        third = rows.third(row);
      }
      long from = rows.from(first);
      long to = rows.to(first);
      assertThat(to - from).isEqualTo(count(rows, first, -1, -1));
      long lower = rows.lower(from, to, second);
      assertThat(rows.seek(from, to, second)).isEqualTo(lower);
      assertThat(rows.lower(lower, to, second + 1) - lower)
          .isEqualTo(count(rows, first, second, -1));
      long exact = rows.lower(from, to, second, third);
      assertThat(rows.lower(from, to, second, third + 1) - exact)
          .isEqualTo(count(rows, first, second, third));
      if (exact < to) {
        assertThat(compare(rows, exact, first, second, third)).isNotNegative();
      }
      if (exact > from) {
        assertThat(compare(rows, exact - 1, first, second, third)).isNegative();
      }
    }
  }

  private static long count(Permutation rows, int first, int second, int third) {
    long count = 0;
    for (long row = 0; row < rows.size(); row++) {
      boolean fits =
          rows.first(row) == first
              && (second < 0 || rows.second(row) == second)
              && (third < 0 || rows.third(row) == third);
      count += fits ? 1 : 0;
    }
    return count;
  }

  private static int compare(Permutation rows, long row, int first, int second, int third) {
    int order = Integer.compare(rows.first(row), first);
    order = order != 0 ? order : Integer.compare(rows.second(row), second);
    return order != 0 ? order : Integer.compare(rows.third(row), third);
  }

  @Test
  void emptyRangesStayEmpty() {
    Permutation rows = index.defaultGraph().order(Order.SPO);
    assertThat(rows.lower(5, 5, 3)).isEqualTo(5);
    assertThat(rows.seek(5, 5, 3)).isEqualTo(5);
    assertThat(rows.lower(5, 5, 3, 3)).isEqualTo(5);
    assertThat(rows.from(-5)).isEqualTo(rows.to(-5));
    assertThat(rows.from(Integer.MAX_VALUE)).isEqualTo(rows.to(Integer.MAX_VALUE));
  }
}
