package paperwalk.evaluate.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.read.ReadException;

/** What each task knows, asks and holds for right. */
class TaskReaderTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    SmallData.citeULike(folder);
    SmallData.citationGraph(folder);
    SmallData.lists(folder.resolve("lists"));
  }

  private Fold only(TaskKind kind, Split split) throws ReadException {
    List<Fold> folds = SmallData.task(kind, folder, split).folds();
    assertThat(folds).hasSize(1);
    return folds.getFirst();
  }

  private static Query query(Fold fold, String id) {
    return fold.queries().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void readersAreAskedForTheRestOfTheirLibraries() throws ReadException {
    Fold fold = only(TaskKind.WARM, Split.TEST);

    assertThat(fold.corpus().papers()).hasSize(12);
    assertThat(fold.corpus().papers().get(3))
        .isEqualTo(
            new CorpusPaper(
                "p3", "On ranking number 3", "", List.of("ranking_tag", "x"), List.of(), "", 0));
    assertThat(rows(fold.corpus().libraries()))
        .containsExactly(List.of(0, 1, 2), List.of(1, 2, 3), List.of(2, 3, 4, 11));
    assertThat(fold.queries()).extracting(Query::id).containsExactly("a", "b", "d");
    assertThat(query(fold, "b").seeds()).containsExactly(1, 2, 3);
    assertThat(query(fold, "b").excluded()).containsExactly(1, 2, 3);
    assertThat(query(fold, "b").relevant()).containsExactly(0, 4);
    assertThat(query(fold, "d").seeds()).isEmpty();
  }

  @Test
  void whatIsHeldOutForChoiceIsNotKnown() throws ReadException {
    Fold fold = only(TaskKind.WARM, Split.VALID);

    assertThat(query(fold, "a").seeds()).containsExactly(0, 1);
    assertThat(query(fold, "a").relevant()).containsExactly(2);
    assertThat(query(fold, "c").seeds()).containsExactly(2, 3, 11);
    assertThat(fold.corpus().libraries()[0]).containsExactly(0, 1);
  }

  @Test
  void coldPapersAloneAreCandidates() throws ReadException {
    Fold fold = only(TaskKind.COLD, Split.TEST);

    assertThat(query(fold, "b").candidates()).isEqualTo(set(6, 7, 8));
    assertThat(query(fold, "b").relevant()).containsExactly(7, 8);
    // Libraries, and each of the five papers that have citations with those.
    assertThat(rows(fold.corpus().companions())).hasSize(8).contains(List.of(0, 3, 4));
  }

  @Test
  void aTenthOfThePapersLosesItsReaders() throws ReadException {
    Fold fold = only(TaskKind.COLD, Split.VALID);

    assertThat(fold.queries()).extracting(Query::id).containsExactly("a");
    assertThat(query(fold, "a").candidates()).isEqualTo(set(11));
    assertThat(query(fold, "a").seeds()).containsExactly(0, 1);
    assertThat(query(fold, "a").relevant()).containsExactly(11);
    assertThat(fold.corpus().libraries()[0]).containsExactly(0, 1);
  }

  @Test
  void citationsAreToBeFoundAgain() throws ReadException {
    Fold fold = only(TaskKind.CITE, Split.TEST);

    assertThat(query(fold, "p0").seeds()).containsExactly(0);
    assertThat(query(fold, "p0").profile()).containsExactly(0, 1, 2);
    assertThat(query(fold, "p0").excluded()).containsExactly(0, 1, 2);
    assertThat(query(fold, "p0").relevant()).containsExactly(3);
    assertThat(rows(fold.corpus().libraries())).contains(List.of(0, 1, 2, 3), List.of(5));
  }

  /** The held-out file names a pair one way; the other way would tell. */
  @Test
  void aHeldOutCitationIsUnknownBothWays() throws ReadException {
    Fold fold = only(TaskKind.CITE, Split.VALID);

    assertThat(query(fold, "p0").profile()).containsExactly(0, 1);
    assertThat(fold.corpus().citations()[0]).containsExactly(1);
    assertThat(fold.corpus().citations()[2]).containsExactly(1);
  }

  @Test
  void papersWithoutCitationsHaveNoProfile() throws ReadException {
    Fold fold = only(TaskKind.CITECOLD, Split.TEST);

    assertThat(query(fold, "p5").profile()).isEmpty();
    assertThat(query(fold, "p5").excluded()).containsExactly(5);
    assertThat(query(fold, "p5").relevant()).containsExactly(0, 1);
  }

  @Test
  void aTenthOfThePapersLosesItsCitations() throws ReadException {
    Fold fold = only(TaskKind.CITECOLD, Split.VALID);

    assertThat(fold.queries()).extracting(Query::id).containsExactly("p11");
    assertThat(query(fold, "p11").relevant()).containsExactly(0, 1, 3);
    assertThat(fold.corpus().citations()[11]).isEmpty();
    assertThat(fold.corpus().citations()[0]).containsExactly(1, 2);
  }

  @Test
  void ofTheCitationGraphThePastIsKnown() throws ReadException {
    Fold fold = only(TaskKind.AAN, Split.TEST);
    List<CorpusPaper> papers = fold.corpus().papers();
    List<String> ids = papers.stream().map(CorpusPaper::id).toList();
    Query query = query(fold, "P12-1001");

    assertThat(fold.queries()).hasSize(1);
    assertThat(papers).hasSize(6);
    assertThat(papers.get(ids.indexOf("P12-1001")))
        .isEqualTo(
            new CorpusPaper(
                "P12-1001",
                "Walks of Papers",
                "We walk.",
                List.of(),
                List.of("Ada Walker"),
                "P",
                2012));
    assertThat(query.relevant()).hasSize(5);
    assertThat(query.profile()).isEmpty();
    assertThat(Objects.requireNonNull(query.candidates()).cardinality()).isEqualTo(6);
    int[][] known = fold.corpus().citations();
    assertThat(known[ids.indexOf("P10-1001")]).containsExactly(ids.indexOf("P09-1001"));
    assertThat(known[ids.indexOf("P11-1001")]).isEmpty();
    assertThat(known[ids.indexOf("P12-1001")]).isEmpty();
  }

  @Test
  void aHiddenListKeepsItsPapersAndNothingElse() throws ReadException {
    RankingTask task = SmallData.task(TaskKind.COLIST, folder.resolve("lists"), Split.TEST);
    Fold hidden = task.folds().get(1);
    List<String> ids = hidden.corpus().papers().stream().map(CorpusPaper::id).toList();

    assertThat(task.folds()).extracting(Fold::name).containsExactly("one", "two");
    assertThat(ids).hasSize(5).contains("agentsthatremembertheirreaders");
    assertThat(hidden.corpus().sections())
        .extracting(CorpusSection::list)
        .containsOnly("one")
        .hasSize(2);
    assertThat(hidden.queries())
        .extracting(Query::id)
        .containsExactly("two:walksonreadinglists", "two:personasofreaders");
    Query query = hidden.queries().getFirst();
    assertThat(query.relevant())
        .containsExactly(
            ids.indexOf("personasofreaders"), ids.indexOf("agentsthatremembertheirreaders"));
    assertThat(Objects.requireNonNull(query.among()).cardinality()).isEqualTo(4);
    assertThat(query.candidates()).isNull();
  }

  @Test
  void evidenceCanBeLeftOut() throws ReadException {
    Set<Evidence> all = EnumSet.allOf(Evidence.class);
    RankingTask task = SmallData.task(TaskKind.WARM, folder, Split.TEST);
    Corpus corpus = task.without(all).folds().getFirst().corpus();

    assertThat(corpus.papers()).allMatch(paper -> paper.tags().isEmpty());
    assertThat(corpus.papers().get(3).title()).isEqualTo("On ranking number 3");
    assertThat(corpus.libraries()).isEmpty();
    assertThat(corpus.citations()).isEmpty();
    assertThat(corpus.companions().length).isEqualTo(3);
    assertThat(task.without(Set.of()).folds().getFirst().corpus())
        .isSameAs(task.folds().getFirst().corpus());
  }

  @Test
  void aSampleIsAlwaysTheSame() throws ReadException {
    RankingTask task = SmallData.task(TaskKind.WARM, folder, Split.TEST);

    assertThat(task.sample(2).queryCount()).isEqualTo(2);
    assertThat(task.sample(2).folds().getFirst().queries())
        .isEqualTo(task.sample(2).folds().getFirst().queries());
    assertThat(task.sample(99).queryCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "items.tsv           | 'p0\tTitle'           | items.tsv:1: 2 cells where 3 are expected",
        "items.tsv           | 'p0\tA\tt\n"
            + "p0\tB\tt'  | items.tsv:2: a second paper of the id \"p0\"",
        "warm/train.tsv      | 'a\tp1\nb p2'         | train.tsv:2: 1 cells where 2 are expected",
        "warm/train.tsv      | 'a\tp1\na\tp99'       | train.tsv:2: unknown paper \"p99\"",
        "warm/test.tsv       | '\tp1'                | test.tsv:1: the query's name is missing",
      })
  void aRowThatIsNotRightIsNamed(String file, String text, String message) throws IOException {
    SmallData.write(folder, file, text + "\n");

    assertThatThrownBy(() -> SmallData.task(TaskKind.WARM, folder, Split.TEST))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a\tb\t2011'                              | edges.tsv:2: 3 cells where 4 are expected",
        "'a\tb\t2011\tlate'                        | edges.tsv:2: \"late\" is no year",
        "'a\tb\t2011\t2001\na\tb\t2012\t2001'      | edges.tsv:3: a is of 2012 here and of 2011",
      })
  void aCitationThatIsNotRightIsNamed(String rows, String message) throws IOException {
    SmallData.write(folder, "aan/edges.tsv", "citing\tcited\tciting_year\tcited_year\n" + rows);

    assertThatThrownBy(() -> SmallData.task(TaskKind.AAN, folder, Split.TEST))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatIsMissingOrNoTextIsNamed() throws IOException {
    Files.delete(folder.resolve("cold/candidates.tsv"));
    assertThatThrownBy(() -> SmallData.task(TaskKind.COLD, folder, Split.TEST))
        .hasMessageContaining("candidates.tsv: no such file");

    Files.write(folder.resolve("cold/candidates.tsv"), new byte[] {'p', (byte) 0xff, '\n'});
    assertThatThrownBy(() -> SmallData.task(TaskKind.COLD, folder, Split.TEST))
        .hasMessageContaining("candidates.tsv:1: not UTF-8");

    assertThatThrownBy(() -> SmallData.task(TaskKind.COLIST, folder.resolve("aan"), Split.TEST))
        .hasMessageContaining("holds fewer than two lists");
    assertThatThrownBy(() -> SmallData.task(TaskKind.COLIST, folder.resolve("no"), Split.TEST))
        .hasMessageContaining("no such folder");
  }

  private static List<List<Integer>> rows(int[][] rows) {
    return Arrays.stream(rows).map(row -> Arrays.stream(row).boxed().toList()).toList();
  }

  private static BitSet set(int... papers) {
    BitSet set = new BitSet();
    for (int paper : papers) {
      set.set(paper);
    }
    return set;
  }
}
