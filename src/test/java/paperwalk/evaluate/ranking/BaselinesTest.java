package paperwalk.evaluate.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paperwalk.model.EdgeKind;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;

/** The baselines against what their definitions say. */
class BaselinesTest {
  private static final int PAPERS = 30;
  private static final List<String> WORDS =
      List.of("walk", "graph", "reader", "taste", "prompt", "memory", "rank", "list");

  private static final List<EdgeKind> KINDS = new Ontology(Vocabulary.DEFAULT_BASE).edgeKinds();

  /** Libraries and titles by chance, from a fixed seed. */
  private static Corpus corpus() {
    Random random = new Random(7);
    List<CorpusPaper> papers = new ArrayList<>();
    for (int i = 0; i < PAPERS; i++) {
      String title = WORDS.get(random.nextInt(8)) + " " + WORDS.get(random.nextInt(8));
      papers.add(new CorpusPaper("p" + i, title, "", List.of(), List.of("Ada " + i), "", 0));
    }
    int[][] rows = new int[12][];
    Arrays.setAll(rows, i -> random.ints(6, 0, PAPERS).sorted().distinct().toArray());
    return new Corpus(papers, rows, new int[0][], List.of(), rows);
  }

  private static Query query(int... profile) {
    return new Query("q", profile, profile, profile, null, null, new int[0]);
  }

  @ParameterizedTest
  @EnumSource(MethodKind.class)
  void answersAreOrderedAllowedAndTheSameAgain(MethodKind kind) {
    RankingMethod method = kind.prepare(corpus(), KINDS);
    BitSet candidates = new BitSet();
    IntStream.range(0, PAPERS).filter(i -> i % 3 != 0).forEach(candidates::set);
    int[] own = {1, 4, 9};
    Query query = new Query("q", own, own, own, candidates, null, new int[0]);
    Ranking first = method.rank(query, 5);
    Ranking all = method.rank(query, 1_000_000);

    assertThat(method.name()).isEqualTo(kind.toString());
    assertThat(first.papers()).hasSize(5).doesNotHaveDuplicates().doesNotContain(own);
    assertThat(first.papers()).isEqualTo(Arrays.copyOf(all.papers(), 5));
    assertThat(Arrays.stream(all.papers())).allMatch(candidates::get);
    for (int i = 1; i < all.scores().length; i++) {
      assertThat(all.scores()[i]).isPositive().isLessThanOrEqualTo(all.scores()[i - 1]);
    }
    assertThat(method.rank(query, 0).papers()).isEmpty();
  }

  /** P3alpha and RP3beta as products of dense matrices. */
  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource({"1,0", "0.8,0", "0.7,0.3"})
  void pathsAreCountedAsMatricesMultiply(double alpha, double beta) {
    Corpus corpus = corpus();
    int[] profile = {1, 4, 9};
    int[][] rows = corpus.companions();
    double[] degrees = new double[PAPERS];
    double[][] held = new double[rows.length][PAPERS];
    for (int u = 0; u < rows.length; u++) {
      for (int i : rows[u]) {
        held[u][i] = 1;
        degrees[i]++;
      }
    }
    double[] expected = new double[PAPERS];
    for (int from : profile) {
      for (int u = 0; u < rows.length; u++) {
        for (int to = 0; to < PAPERS; to++) {
          expected[to] +=
              held[u][from] == 0 || held[u][to] == 0
                  ? 0
                  : Math.pow(1 / degrees[from], alpha)
                      * Math.pow(1.0 / rows[u].length, alpha)
                      / Math.pow(degrees[to], beta);
        }
      }
    }
    Scores scores = new Scores(PAPERS);
    new ThreePaths(corpus, alpha, beta).score(query(profile), scores);

    for (int i = 0; i < PAPERS; i++) {
      assertThat(scores.get(i)).isEqualTo(expected[i], within(1e-12));
    }
    assertThat(Arrays.stream(expected).sum()).isPositive();
  }

  @Test
  void neighboursAreNearByShrunkCosine() {
    int[][] rows = {{0, 1}, {0, 1, 2}, {0, 2}, {2, 3}};
    Corpus corpus = new Corpus(papers(4), rows, new int[0][], List.of(), rows);
    Scores scores = new Scores(4);
    new ItemKnn(corpus).score(query(0), scores);

    assertThat(scores.get(1)).isEqualTo(2 / (Math.sqrt(3 * 2) + 10), within(1e-6));
    assertThat(scores.get(2)).isEqualTo(2 / (Math.sqrt(3 * 3) + 10), within(1e-6));
    assertThat(scores.get(3)).isZero();
    assertThat(scores.get(0)).isZero();
  }

  private static List<CorpusPaper> papers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new CorpusPaper("p" + i, "Title " + i, "", List.of(), List.of(), "", 0))
        .toList();
  }

  /** The formula of Robertson and Zaragoza, without the constant factor, which changes no order. */
  @Test
  void wordsCountAsTheFormulaSays() {
    List<CorpusPaper> papers =
        List.of(
            paper("walks graphs"),
            paper("walking prompts prompts prompts"),
            paper("graphs"),
            paper("memory"));
    Scores scores = new Scores(4);
    new TextIndex(papers).score(query(0), scores);

    double idf = Math.log(1 + (4 - 2 + 0.5) / (2 + 0.5));
    double inFirst = idf / (1 + 1.2 * (0.25 + 0.75 * 2 / 2));
    assertThat(scores.get(1))
        .isEqualTo(inFirst * idf / (1 + 1.2 * (0.25 + 0.75 * 4 / 2)), within(1e-6));
    assertThat(scores.get(2))
        .isEqualTo(inFirst * idf / (1 + 1.2 * (0.25 + 0.75 * 1 / 2)), within(1e-6));
    assertThat(scores.get(3)).isZero();
  }

  @Test
  void tagsAndAuthorsAreWords() {
    List<CorpusPaper> papers =
        List.of(
            new CorpusPaper("a", "One", "", List.of("small-world"), List.of("Ada Walker"), "", 0),
            new CorpusPaper("b", "Two", "", List.of("small-world"), List.of("Ada Reader"), "", 0),
            new CorpusPaper("c", "Three", "", List.of(), List.of("Ada Walker"), "", 0),
            new CorpusPaper("d", "Four", "", List.of(), List.of("Ada Reader", "B"), "", 0));
    Scores scores = new Scores(4);
    new TextIndex(papers).score(query(0), scores);

    assertThat(scores.get(1)).isPositive();
    assertThat(scores.get(2)).isPositive();
    assertThat(scores.get(3)).isZero();
  }

  private static CorpusPaper paper(String title) {
    return new CorpusPaper(title, title, "", List.of(), List.of(), "", 0);
  }

  /** A paper of which nothing is known but its words goes by way of the nearest. */
  @Test
  void wordsStandInForAnUnknownProfile() {
    List<CorpusPaper> papers =
        List.of(paper("reader memory"), paper("memory prompt"), paper("taste"), paper("rank"));
    int[][] rows = {{1, 2}};
    Corpus corpus = new Corpus(papers, rows, new int[0][], List.of(), rows);
    int[] self = {0};
    Query query = new Query("q", self, new int[0], self, null, null, new int[0]);

    for (MethodKind kind : List.of(MethodKind.P3_ALPHA, MethodKind.ITEM_KNN)) {
      assertThat(kind.prepare(corpus, KINDS).rank(query, 9).papers())
          .contains(2)
          .doesNotContain(0, 3);
    }
  }

  /** The inverse times the matrix, with tiles that are full and one that is not. */
  @Test
  void anInverseTimesItsMatrixIsTheIdentity() {
    int size = 150;
    Random random = new Random(3);
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i][j] = i == j ? size : random.nextDouble() * 2 - 1;
        matrix[j][i] = matrix[i][j];
      }
    }
    float[][] inverse = SymmetricInverse.of(size, (i, j) -> matrix[i][j]);

    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
          sum += inverse[i][k] * matrix[k][j];
        }
        assertThat(sum).isEqualTo(i == j ? 1 : 0, within(1e-5));
      }
    }
  }

  /**
   * Steck's closed form over papers, B = I - P / diag(P), against ours over rows; for the profile
   * of a reader who is known and for one who is not.
   */
  @Test
  void easeIsTheLinearModelOfItsPaper() {
    Corpus corpus = corpus();
    int[][] columns = Rows.transposed(corpus.companions(), PAPERS);
    double lambda = Ease.LAMBDA;
    float[][] p =
        SymmetricInverse.of(
            PAPERS, (i, j) -> Rows.common(columns[i], columns[j]) + (i == j ? lambda : 0));
    Ease ease = new Ease(corpus);
    for (int[] profile : List.of(corpus.companions()[2], new int[] {1, 4, 9})) {
      Scores scores = new Scores(PAPERS);
      ease.score(query(profile), scores);
      for (int to = 0; to < PAPERS; to++) {
        double expected = 0;
        for (int from : profile) {
          expected -= p[from][to] / p[to][to];
        }
        if (Arrays.binarySearch(profile, to) < 0 && expected > 1e-6) {
          assertThat(scores.get(to)).isEqualTo(expected, within(1e-4 * expected));
        }
      }
      assertThat(scores.size()).isPositive();
    }
  }

  @Test
  void popularPapersComeFirstAndTiesByNumber() {
    int[][] rows = {{0, 1, 2}, {1, 2}, {2, 3}};
    Corpus corpus = new Corpus(papers(5), rows, new int[0][], List.of(), rows);
    Ranking ranking = MethodKind.POPULARITY.prepare(corpus, KINDS).rank(query(1), 9);

    assertThat(ranking.papers()).containsExactly(2, 0, 3);
    assertThat(ranking.scores()).containsExactly(3, 1, 1);
  }
}
