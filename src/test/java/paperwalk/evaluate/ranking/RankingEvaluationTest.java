package paperwalk.evaluate.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task asked of a method whose answers are known. */
class RankingEvaluationTest {

  /** Answers every query with the same papers. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Fixed(int... papers) implements RankingMethod {
    @Override
    public String name() {
      return "fixed";
    }

    @Override
    public Ranking rank(Query query, int count) {
      BitSet candidates = query.candidates();
      int[] allowed = candidates == null ? papers : Rows.within(papers, candidates);
      return new Ranking(allowed, new double[allowed.length]);
    }
  }

  private static RankingTask task() {
    List<CorpusPaper> papers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      papers.add(new CorpusPaper("p" + i, "", "", List.of(), List.of(), "", 0));
    }
    Corpus corpus = new Corpus(papers, new int[0][], new int[0][], List.of(), new int[0][]);
    BitSet among = new BitSet();
    among.set(2);
    int[] none = {};
    Fold one =
        new Fold(
            "one",
            corpus,
            List.of(
                new Query("a", none, none, none, null, among, new int[] {2}),
                new Query("b", none, none, none, null, among, new int[] {1, 5})));
    Fold two =
        new Fold(
            "two", corpus, List.of(new Query("c", none, none, none, null, among, new int[] {7})));
    return new RankingTask(TaskKind.COLIST, Split.TEST, List.of(one, two));
  }

  @Test
  void meansAreOverTheQueriesOfAllFolds() {
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());
    MethodResult result =
        new RankingEvaluation(task(), (name, done) -> told.add(done))
            .evaluate("fixed", corpus -> new Fixed(1, 2));

    assertThat(told).containsExactlyInAnyOrder(1, 2, 1 + 2);
    assertThat(result.queries()).isEqualTo(3);
    assertThat(result.measures().recall20()).isEqualTo((1 + 0.5 + 0) / 3);
    assertThat(result.measures().mrr()).isEqualTo((0.5 + 1 + 0) / 3);
    assertThat(result.coverage20()).isEqualTo(2 / 8.0);
    assertThat(result.among()).extracting("precision5").isEqualTo(0.2 / 3);
    assertThat(result.latency().requests()).isEqualTo(2);
  }

  /** Differences 0, 0 and one gain at rank 2: their mean, and their deviation by hand. */
  @Test
  void methodsAreComparedQueryByQuery() {
    RankingEvaluation evaluation = new RankingEvaluation(task(), (name, done) -> {});
    MethodResult one = evaluation.evaluate("one", corpus -> new Fixed(2));
    MethodResult other = evaluation.evaluate("other", corpus -> new Fixed(2, 7));
    Difference difference = Difference.of(one, other);
    double gain = Math.log(2) / Math.log(3);

    assertThat(difference.mean()).isEqualTo(-gain / 3, within(1e-12));
    assertThat(difference.margin())
        .isEqualTo(1.959964 * gain * Math.sqrt(1 / 3.0) / Math.sqrt(3), within(1e-12));
    assertThat(Difference.of(one, one)).isEqualTo(new Difference(0, 0));
  }

  @Test
  void filesAreForOtherPrograms(@TempDir Path folder) throws Exception {
    RankingTask task = task();
    MethodResult result =
        new RankingEvaluation(task, (name, done) -> {})
            .evaluate("fixed", corpus -> new Fixed(1, 2));
    RunFile.write(folder.resolve("run.tsv"), task, result.answers());
    RunFile.writeRelevant(folder.resolve("right.tsv"), task);

    assertThat(Files.readAllLines(folder.resolve("run.tsv")))
        .hasSize(6)
        .startsWith("a\tp1\t1\t0.0", "a\tp2\t2\t0.0", "b\tp1\t1\t0.0");
    assertThat(Files.readAllLines(folder.resolve("right.tsv")))
        .containsExactly("a\tp2", "b\tp1", "b\tp5", "c\tp7");
    assertThat(RunFile.of(Path.of("out", "run.tsv"), "bm25")).hasToString("out/run.bm25.tsv");
    assertThat(RunFile.of(Path.of("run"), "bm25")).hasToString("run.bm25");
  }
}
