package paperwalk.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import paperwalk.store.ResultFormat;

/**
 * Answers to queries over one snapshot. It belongs to the {@link Site} and goes with it, so that no
 * answer outlives its snapshot.
 *
 * <p>Bounded in bytes; which answers stay is decided by how often and how lately they were asked
 * for (Caffeine's W-TinyLFU). Holds complete answers only, no failure, none above a megabyte, and
 * none of a query whose answer changes (see {@link Question}).
 */
final class AnswerCache {
  /** A larger answer is not kept. */
  static final int MOST = 1 << 20;

  private record Key(Question question, ResultFormat form) {}

  /** How often an answer was found, and how often not, in all caches together. */
  static final LongAdder HITS = new LongAdder();

  static final LongAdder MISSES = new LongAdder();

  private final Cache<Question, Boolean> graphs;
  private final Cache<Key, StoredAnswer> answers;

  /**
   * Makes an empty one.
   *
   * @param bytes how much memory the answers may take, about; 0 keeps none
   */
  AnswerCache(long bytes) {
    this.graphs =
        Caffeine.newBuilder()
            .maximumWeight(bytes / 16)
            .weigher((Question question, Boolean graph) -> size(question))
            .executor(Runnable::run)
            .build();
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Key key, StoredAnswer answer) -> answer.size() + size(key.question()))
            .executor(Runnable::run)
            .build();
  }

  private static int size(Question question) {
    return 2 * question.text().length() + 100;
  }

  /** Whether the answer to a query is a graph; null if it has not been asked yet. */
  @Nullable Boolean answersGraph(@Nullable Question question) {
    Boolean graph = question == null ? null : graphs.getIfPresent(question);
    if (graph == null) {
      MISSES.increment();
    }
    return graph;
  }

  /** The answer in a form, if it is kept. */
  @Nullable StoredAnswer find(@Nullable Question question, ResultFormat form) {
    StoredAnswer answer = question == null ? null : answers.getIfPresent(new Key(question, form));
    (answer == null ? MISSES : HITS).increment();
    return answer;
  }

  /** Keeps an answer of {@link #MOST} bytes at most. */
  void keep(Question question, boolean graph, ResultFormat form, StoredAnswer answer) {
    graphs.put(question, graph);
    answers.put(new Key(question, form), answer);
  }

  /** How many bytes the kept answers take, about. */
  long bytes() {
    return answers.policy().eviction().map(e -> e.weightedSize().orElse(0)).orElse(0L);
  }

  /** How many answers are kept. */
  long size() {
    return answers.estimatedSize();
  }
}
