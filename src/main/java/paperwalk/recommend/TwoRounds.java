package paperwalk.recommend;

import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** What two exact rounds brought. */
final class TwoRounds extends Walked {
  /** Weight of what one wants less of, of the weight of what one has. */
  static final double AWAY = 0.5;

  private final Spread first;
  private final Spread less;
  private final Spread second;
  private final double lessFactor;

  TwoRounds(Starts starts, Starts away, Spread first, Spread less, Spread second) {
    this.first = first;
    this.less = less;
    this.second = second;
    int[] known =
        Stream.concat(starts.papers().stream(), away.papers().stream())
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    for (int paper : known) {
      first.forget(paper);
      second.forget(paper);
    }
    this.lessFactor = away.size() == 0 ? 0 : AWAY * starts.size() / away.size();
  }

  @Override
  public double score(int paper) {
    double score = first.arrived(paper) + second.arrived(paper);
    return lessFactor == 0 ? score : score - lessFactor * less.arrived(paper);
  }

  @Override
  void candidates(IntConsumer visitor) {
    first.papers(visitor);
    second.papers(paper -> {
      if (first.arrived(paper) == 0) {
        visitor.accept(paper);
      }
    });
  }

  @Override
  void parts(int paper, PartVisitor visitor) {
    first.parts(paper, (kind, via, from, amount) -> visitor.part(kind, via, from, false, amount));
    second.parts(paper, (kind, via, from, amount) -> visitor.part(kind, via, from, true, amount));
    if (lessFactor > 0) {
      less.parts(
          paper,
          (kind, via, from, amount) -> visitor.part(kind, via, from, false, -lessFactor * amount));
    }
  }

  @Override
  public void close() {
    first.close();
    less.close();
    second.close();
  }
}
