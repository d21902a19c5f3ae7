package paperwalk.evaluate.ranking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperwalk.read.ReadException;

/**
 * A folder of the layout of citeulike-a (Wang, Chen, Li 2013): {@code items.tsv} (id, text, tags)
 * and folders {@code warm}, {@code cold}, {@code cite} and {@code citecold} of train and test.
 *
 * <p>What a task is not about is known in full: all libraries where citations are to be found, all
 * citations where papers for readers are. Citations are undirected.
 */
final class CiteULike {
  private final Path folder;
  private final List<CorpusPaper> papers = new ArrayList<>();
  private final PaperIds ids;

  CiteULike(Path folder) throws ReadException {
    this.folder = folder;
    Set<String> seen = new HashSet<>();
    TableFile.read(
        folder.resolve("items.tsv"),
        3,
        "id<TAB>text<TAB>tags",
        (cells, place) -> {
          if (!seen.add(cells[0])) {
            throw new ReadException(place + ": a second paper of the id \"" + cells[0] + "\"");
          }
          List<String> tags = Arrays.stream(cells[2].split(" ")).filter(t -> !t.isEmpty()).toList();
          papers.add(new CorpusPaper(cells[0], cells[1], "", tags, List.of(), "", 0));
        });
    this.ids = new PaperIds(papers);
  }

  /** Reads a task of readers: what is to be found of their libraries. */
  RankingTask libraries(TaskKind kind, Split split) throws ReadException {
    String name = kind.toString();
    Map<String, int[]> train = pairs(name, "train");
    Map<String, int[]> relevant;
    BitSet candidates = null;
    if (kind == TaskKind.COLD) {
      BitSet cold = candidates();
      if (split == Split.VALID) {
        cold = heldOut(train, cold);
        relevant = new LinkedHashMap<>();
        for (Map.Entry<String, int[]> library : train.entrySet()) {
          relevant.put(library.getKey(), Rows.within(library.getValue(), cold));
          library.setValue(Rows.outside(library.getValue(), cold));
        }
      } else {
        relevant = pairs(name, "test");
      }
      candidates = cold;
    } else {
      relevant = pairs(name, split == Split.VALID ? "valid" : "test");
      if (split == Split.VALID) {
        relevant.forEach((reader, held) ->
            train.computeIfPresent(reader, (k, library) -> Rows.minus(library, held)));
      }
    }
    int[][] libraries = train.values().toArray(int[][]::new);
    int[][] citations = citations();
    int[][] companions = kind == TaskKind.COLD ? Companions.of(libraries, citations) : libraries;
    Corpus corpus = new Corpus(papers, libraries, citations, List.of(), companions);
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

  /** Reads a task of papers: what is to be found of their citations. */
  RankingTask citations(TaskKind kind, Split split) throws ReadException {
    String name = kind.toString();
    int[][] known = rows(pairs(name, "train"));
    Map<String, int[]> relevant;
    if (split == Split.TEST) {
      relevant = pairs(name, "test");
    } else if (kind == TaskKind.CITE) {
      relevant = pairs(name, "valid");
      remove(known, rows(relevant));
    } else {
      relevant = forget(known);
    }
    int[][] companions = Companions.of(new int[0][], known);
    Corpus corpus = new Corpus(papers, allLibraries(), known, List.of(), companions);
    List<Query> queries = new ArrayList<>();
    for (Map.Entry<String, int[]> each : relevant.entrySet()) {
      int paper = ids.of(each.getKey());
      if (paper == PaperIds.UNKNOWN) {
        throw new ReadException(
            folder.resolve(name) + ": unknown paper \"" + each.getKey() + "\" among the queries");
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

  private Map<String, int[]> pairs(String task, String part) throws ReadException {
    return PairFile.read(folder.resolve(task).resolve(part + ".tsv"), ids);
  }

  private BitSet candidates() throws ReadException {
    BitSet cold = new BitSet();
    Path file = folder.resolve("cold").resolve("candidates.tsv");
    TableFile.read(
        file, 1, "paper", (cells, place) -> cold.set(PairFile.paper(cells[0], ids, place)));
    return cold;
  }

  /** A tenth of the papers that readers have. */
  private BitSet heldOut(Map<String, int[]> libraries, BitSet cold) {
    BitSet held = new BitSet();
    for (int[] library : libraries.values()) {
      for (int paper : library) {
        if (!cold.get(paper) && HeldOut.is(papers.get(paper).id())) {
          held.set(paper);
        }
      }
    }
    return held;
  }

  /** Takes the citations of a tenth of the papers with three or more out of what is known. */
  private Map<String, int[]> forget(int[][] known) {
    Map<String, int[]> forgotten = new LinkedHashMap<>();
    BitSet gone = new BitSet();
    for (int paper = 0; paper < known.length; paper++) {
      if (known[paper].length >= 3 && HeldOut.is(papers.get(paper).id())) {
        gone.set(paper);
      }
    }
    gone.stream()
        .forEach(paper -> forgotten.put(papers.get(paper).id(), Rows.outside(known[paper], gone)));
    for (int paper = 0; paper < known.length; paper++) {
      known[paper] = gone.get(paper) ? new int[0] : Rows.outside(known[paper], gone);
    }
    return forgotten;
  }

  /** The citations of all papers, both ways, whatever is to be found of them in other tasks. */
  private int[][] citations() throws ReadException {
    if (!Files.exists(folder.resolve("cite"))) {
      return new int[0][];
    }
    int[][] train = rows(pairs("cite", "train"));
    int[][] test = rows(pairs("cite", "test"));
    int[][] all = new int[papers.size()][];
    Arrays.setAll(all, paper -> Rows.union(train[paper], test[paper]));
    return all;
  }

  private int[][] allLibraries() throws ReadException {
    if (!Files.exists(folder.resolve("warm"))) {
      return new int[0][];
    }
    Map<String, int[]> libraries = new LinkedHashMap<>(pairs("warm", "train"));
    pairs("warm", "test").forEach((reader, more) -> libraries.merge(reader, more, Rows::union));
    return libraries.values().toArray(int[][]::new);
  }

  /** A row for each paper, both ways. */
  private int[][] rows(Map<String, int[]> pairs) throws ReadException {
    Map<Integer, List<Integer>> both = new HashMap<>();
    for (Map.Entry<String, int[]> row : pairs.entrySet()) {
      int from = PairFile.paper(row.getKey(), ids, folder.toString());
      for (int to : row.getValue()) {
        both.computeIfAbsent(from, k -> new ArrayList<>()).add(to);
        both.computeIfAbsent(to, k -> new ArrayList<>()).add(from);
      }
    }
    List<List<Integer>> rows = new ArrayList<>();
    for (int paper = 0; paper < papers.size(); paper++) {
      rows.add(both.getOrDefault(paper, List.of()));
    }
    return Rows.of(rows);
  }

  private static void remove(int[][] rows, int[][] gone) {
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Rows.minus(rows[i], gone[i]);
    }
  }
}
