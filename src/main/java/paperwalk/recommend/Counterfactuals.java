package paperwalk.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperwalk.recommend.Recommendation.Without;

/**
 * What would become of recommendations without one of the papers or texts one has, found by asking
 * again without it. Costs a walk for each of them, {@link #MOST} at most.
 */
final class Counterfactuals {
  /** With more starts than this, only the first are left out in turn. */
  static final int MOST = 50;

  private static final int SHOWN = 3;

  private final Map<Integer, List<Without>> falls = new HashMap<>();

  /**
   * Asks again.
   *
   * @param papers the answer to the request
   */
  Counterfactuals(Recommender recommender, RelatedRequest request, List<Integer> papers) {
    Starts starts = request.starts();
    int deep = Math.max(100, 10 * request.count());
    for (int i = 0; starts.size() > 1 && i < Math.min(MOST, starts.size()); i++) {
      List<Integer> others = new ArrayList<>(starts.papers());
      List<String> texts = new ArrayList<>(starts.texts());
      int text = i - others.size();
      String left =
          text < 0 ? recommender.graph().label(others.remove(/* index */ i)) : texts.remove(text);
      RelatedRequest without = request.from(new Starts(others, texts), deep);
      compare(papers, recommender.ranked(without), left);
    }
    falls.values().forEach(list -> list.sort(Comparator.comparingInt(Counterfactuals::order)));
  }

  private static int order(Without without) {
    return without.to() == 0 ? Integer.MIN_VALUE : without.from() - without.to();
  }

  private void compare(List<Integer> papers, List<Integer> others, String left) {
    Map<Integer, Integer> ranks = new HashMap<>();
    others.forEach(paper -> ranks.put(paper, ranks.size() + 1));
    for (int i = 0; i < papers.size(); i++) {
      int rank = ranks.getOrDefault(papers.get(i), 0);
      if (rank == 0 || rank > i + 1) {
        falls
            .computeIfAbsent(papers.get(i), k -> new ArrayList<>())
            .add(new Without(left, i + 1, rank));
      }
    }
  }

  /** Where a paper would fall, the deepest falls first. */
  List<Without> of(int paper) {
    return falls.getOrDefault(paper, List.of()).stream().limit(SHOWN).toList();
  }
}
