package paperwalk.evaluate.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paperwalk.read.ReadException;

/** Tasks of readers: what is to be found of their libraries. All citations are known. */
final class LibraryTasks {
  private final CiteULike data;

  LibraryTasks(CiteULike data) {
    this.data = data;
  }

  RankingTask task(TaskKind kind, Split split) throws ReadException {
    String name = kind.toString();
    Map<String, int[]> train = data.pairs(name, "train");
    Map<String, int[]> relevant;
    BitSet candidates = null;
    if (kind == TaskKind.COLD) {
      BitSet cold = data.candidates();
      if (split == Split.VALID) {
        cold = heldOut(train, cold);
        relevant = new LinkedHashMap<>();
        for (Map.Entry<String, int[]> library : train.entrySet()) {
          relevant.put(library.getKey(), Rows.within(library.getValue(), cold));
          library.setValue(Rows.outside(library.getValue(), cold));
        }
      } else {
        relevant = data.pairs(name, "test");
      }
      candidates = cold;
    } else {
      relevant = data.pairs(name, split == Split.VALID ? "valid" : "test");
      if (split == Split.VALID) {
        relevant.forEach((reader, held) ->
            train.computeIfPresent(reader, (k, library) -> Rows.minus(library, held)));
      }
    }
    int[][] libraries = train.values().toArray(int[][]::new);
    int[][] citations = data.citations();
    int[][] companions = kind == TaskKind.COLD ? Companions.of(libraries, citations) : libraries;
    Corpus corpus = new Corpus(data.papers(), libraries, citations, List.of(), companions);
    List<Query> queries = new ArrayList<>();
    for (Map.Entry<String, int[]> each : relevant.entrySet()) {
      int[] library = train.getOrDefault(each.getKey(), new int[0]);
      int[] right = Rows.minus(each.getValue(), library);
      if (right.length > 0) {
        queries.add(new Query(each.getKey(), library, library, library, candidates, null, right));
      }
    }
    return new RankingTask(kind, split, List.of(new Fold("", corpus, queries)));
  }

  /** A tenth of the papers that readers have. */
  private BitSet heldOut(Map<String, int[]> libraries, BitSet cold) {
    BitSet held = new BitSet();
    for (int[] library : libraries.values()) {
      for (int paper : library) {
        if (!cold.get(paper) && HeldOut.is(data.papers().get(paper).id())) {
          held.set(paper);
        }
      }
    }
    return held;
  }
}
