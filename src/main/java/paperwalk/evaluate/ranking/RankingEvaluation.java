package paperwalk.evaluate.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Asks methods the queries of a task and counts.
 *
 * <p>Queries are asked on all processors; what a request takes is then measured on one thread, for
 * at most a thousand of them, of the first fold that has queries.
 */
public final class RankingEvaluation {
  private final RankingTask task;
  private final BiConsumer<String, Integer> progress;

  /**
   * Takes the task.
   *
   * @param progress told, from any thread, a method's name and how many queries it has answered
   */
  public RankingEvaluation(RankingTask task, BiConsumer<String, Integer> progress) {
    this.task = task;
    this.progress = progress;
  }

  /**
   * Lets a method answer everything.
   *
   * @param maker makes the method ready for a corpus
   */
  public MethodResult evaluate(String name, Function<Corpus, RankingMethod> maker) {
    AtomicInteger done = new AtomicInteger();
    List<List<Ranking>> answers = new ArrayList<>();
    List<Measures> measures = new ArrayList<>();
    List<Measures> among = new ArrayList<>();
    BitSet covered = new BitSet();
    Latency latency = new Latency(0, 0, 0, 0);
    long preparing = 0;
    int papers = 1;
    for (Fold fold : task.folds()) {
      if (fold.queries().isEmpty()) {
        answers.add(List.of());
        continue;
      }
      papers = fold.corpus().papers().size();
      long start = System.nanoTime();
      RankingMethod method = maker.apply(fold.corpus());
      preparing += System.nanoTime() - start;
      List<Answer> all =
          IntStream.range(0, fold.queries().size())
              .parallel()
              .mapToObj(i -> {
                Answer answer = Answer.of(method, fold.queries().get(i));
                progress.accept(name, done.incrementAndGet());
                return answer;
              })
              .toList();
      for (Answer answer : all) {
        measures.add(answer.measures());
        among.addAll(answer.among());
        IntStream.of(answer.ranking().papers()).limit(20).forEach(covered::set);
      }
      answers.add(all.stream().map(Answer::ranking).toList());
      if (latency.requests() == 0) {
        latency = Latency.of(method, fold.queries());
      }
    }
    return new MethodResult(
        name,
        List.copyOf(measures),
        Measures.mean(measures),
        covered.cardinality() / (double) papers,
        among.isEmpty() ? null : Measures.mean(among),
        preparing / 1e9,
        latency,
        answers);
  }

  private record Answer(Ranking ranking, Measures measures, List<Measures> among) {
    static Answer of(RankingMethod method, Query query) {
      Ranking ranking = method.rank(query, Measures.DEPTH);
      List<Measures> among = List.of();
      if (query.among() != null) {
        Ranking narrow = method.rank(query.narrowed(), Measures.DEPTH);
        among = List.of(Measures.of(narrow.papers(), query.relevant()));
      }
      return new Answer(ranking, Measures.of(ranking.papers(), query.relevant()), among);
    }
  }
}
