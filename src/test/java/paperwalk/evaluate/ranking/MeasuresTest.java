package paperwalk.evaluate.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Measures, counted by hand. */
class MeasuresTest {
  private static final double SECOND = 1 / (Math.log(3) / Math.log(2));
  private static final double FOURTH = 1 / (Math.log(5) / Math.log(2));

  @Test
  void hitsCountByTheirRanks() {
    Measures measures = Measures.of(new int[] {9, 3, 8, 1}, new int[] {1, 3, 5});

    assertThat(measures.recall20()).isEqualTo(2 / 3.0);
    assertThat(measures.recall100()).isEqualTo(2 / 3.0);
    assertThat(measures.mrr()).isEqualTo(0.5);
    assertThat(measures.hit10()).isEqualTo(1);
    assertThat(measures.precision5()).isEqualTo(0.4);
    assertThat(measures.ndcg10()).isEqualTo((SECOND + FOURTH) / (1 + SECOND + 0.5), within(1e-12));
    assertThat(measures.ndcg20()).isEqualTo(measures.ndcg10());
  }

  @Test
  void cutsAreWhereTheyAreSaidToBe() {
    int[] ranking = IntStream.range(0, 150).toArray();
    int[] relevant = {10, 20, 49, 50, 99, 100};
    Measures measures = Measures.of(ranking, relevant);

    assertThat(measures.hit10()).isZero();
    assertThat(measures.ndcg10()).isZero();
    assertThat(measures.ndcg20()).isPositive();
    assertThat(measures.recall20()).isEqualTo(1 / 6.0);
    assertThat(measures.recall50()).isEqualTo(3 / 6.0);
    assertThat(measures.recall100()).isEqualTo(5 / 6.0);
    assertThat(measures.mrr()).isEqualTo(1 / 11.0);
    assertThat(Measures.of(ranking, new int[] {100}).mrr()).isZero();
  }

  /** With more relevant papers than ranks, ten hits are all one can have. */
  @Test
  void theIdealIsCutToo() {
    int[] ranking = IntStream.range(0, 10).toArray();
    Measures measures = Measures.of(ranking, IntStream.range(0, 40).toArray());

    assertThat(measures.ndcg10()).isEqualTo(1, within(1e-12));
    assertThat(measures.ndcg20()).isLessThan(0.8);
    assertThat(measures.recall20()).isEqualTo(0.25);
  }

  @Test
  void noAnswerCountsNothing() {
    Measures none = Measures.of(new int[0], new int[] {1});
    Measures all = Measures.of(new int[] {1}, new int[] {1});

    assertThat(none.values()).containsOnly(0);
    assertThat(all.values()).containsExactly(1, 1, 1, 1, 1, 1, 1, 0.2);
    assertThat(Measures.mean(List.of(none, all, none, none)).ndcg10()).isEqualTo(0.25);
    assertThat(Measures.mean(List.of()).values()).containsOnly(0);
  }
}
