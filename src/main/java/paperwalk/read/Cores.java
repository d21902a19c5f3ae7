package paperwalk.read;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether work is shared among the processors (in the JVM's common pool): where there is so little
 * of it that the sharing would take longer it is not. The results are the same and in order.
 *
 * @param several whether it is shared
 */
record Cores(boolean several) {
  /** From so many characters on sharing pays. */
  private static final int ENOUGH = 24_000;

  /** For a text of a length. */
  static Cores forLength(int length) {
    return new Cores(length >= ENOUGH && Runtime.getRuntime().availableProcessors() > 1);
  }

  <A, B> List<B> map(List<A> all, Function<A, B> step) {
    Stream<A> stream = several && all.size() > 1 ? all.parallelStream() : all.stream();
    return stream.map(step).toList();
  }

  /** For 0 to below a number. */
  <B> List<B> map(int count, IntFunction<B> step) {
    IntStream all = IntStream.range(0, count);
    return (several && count > 1 ? all.parallel() : all).mapToObj(step).toList();
  }

  <A> void forEach(List<A> all, Consumer<A> step) {
    (several && all.size() > 1 ? all.parallelStream() : all.stream()).forEach(step);
  }
}
