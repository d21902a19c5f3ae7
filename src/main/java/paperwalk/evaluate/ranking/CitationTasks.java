package paperwalk.evaluate.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperwalk.read.ReadException;

/** Tasks of papers: what is to be found of their citations. All libraries are known. */
final class CitationTasks {
  private final CiteULike data;

  CitationTasks(CiteULike data) {
    this.data = data;
  }

  RankingTask task(TaskKind kind, Split split) throws ReadException {
    String name = kind.toString();
    int[][] known = data.rows(data.pairs(name, "train"));
    Map<String, int[]> relevant;
    if (split == Split.TEST) {
      relevant = data.pairs(name, "test");
    } else if (kind == TaskKind.CITE) {
      relevant = data.pairs(name, "valid");
      remove(known, data.rows(relevant));
    } else {
      relevant = forget(known);
    }
    int[][] companions = Companions.of(new int[0][], known);
    Corpus corpus = new Corpus(data.papers(), data.libraries(), known, List.of(), companions);
    List<Query> queries = new ArrayList<>();
    for (Map.Entry<String, int[]> each : relevant.entrySet()) {
      int paper = data.paper(each.getKey());
      if (paper == PaperIds.UNKNOWN) {
        throw new ReadException(
            "%s: unknown paper \"%s\" among the queries; items.tsv does not have it"
                .formatted(name, each.getKey()));
      }
      int[] seed = {paper};
      int[] excluded = Rows.union(known[paper], paper);
      int[] right = Rows.minus(each.getValue(), excluded);
      if (right.length > 0) {
        int[] profile = known[paper].length == 0 ? known[paper] : excluded;
        queries.add(new Query(each.getKey(), seed, profile, excluded, null, null, right));
      }
    }
    return new RankingTask(kind, split, List.of(new Fold("", corpus, queries)));
  }

  /** Takes the citations of a tenth of the papers with three or more out of what is known. */
  private Map<String, int[]> forget(int[][] known) {
    Map<String, int[]> forgotten = new LinkedHashMap<>();
    BitSet gone = new BitSet();
    for (int paper = 0; paper < known.length; paper++) {
      if (known[paper].length >= 3 && HeldOut.is(data.papers().get(paper).id())) {
        gone.set(paper);
      }
    }
    gone.stream()
        .forEach(paper ->
            forgotten.put(data.papers().get(paper).id(), Rows.outside(known[paper], gone)));
    for (int paper = 0; paper < known.length; paper++) {
      known[paper] = gone.get(paper) ? new int[0] : Rows.outside(known[paper], gone);
    }
    return forgotten;
  }

  private static void remove(int[][] rows, int[][] gone) {
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Rows.minus(rows[i], gone[i]);
    }
  }
}
