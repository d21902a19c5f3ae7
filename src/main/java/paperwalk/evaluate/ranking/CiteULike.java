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
 * <p>{@link LibraryTasks} and {@link CitationTasks} make tasks of it. Citations are undirected.
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

  /** The papers. */
  List<CorpusPaper> papers() {
    return papers;
  }

  /** The number of a paper, or {@link PaperIds#UNKNOWN}. */
  int paper(String id) {
    return ids.of(id);
  }

  /** The pairs of a part of a task: for each query its papers. */
  Map<String, int[]> pairs(String task, String part) throws ReadException {
    return PairFile.read(folder.resolve(task).resolve(part + ".tsv"), ids);
  }

  /** The papers that readers have lost. */
  BitSet candidates() throws ReadException {
    BitSet cold = new BitSet();
    Path file = folder.resolve("cold").resolve("candidates.tsv");
    TableFile.read(
        file, 1, "paper", (cells, place) -> cold.set(PairFile.paper(cells[0], ids, place)));
    return cold;
  }

  /** The citations of all papers, both ways, whatever is to be found of them in other tasks. */
  int[][] citations() throws ReadException {
    if (!Files.exists(folder.resolve("cite"))) {
      return new int[0][];
    }
    int[][] train = rows(pairs("cite", "train"));
    int[][] test = rows(pairs("cite", "test"));
    int[][] all = new int[papers.size()][];
    Arrays.setAll(all, paper -> Rows.union(train[paper], test[paper]));
    return all;
  }

  /** The libraries in full. */
  int[][] libraries() throws ReadException {
    if (!Files.exists(folder.resolve("warm"))) {
      return new int[0][];
    }
    Map<String, int[]> libraries = new LinkedHashMap<>(pairs("warm", "train"));
    pairs("warm", "test").forEach((reader, more) -> libraries.merge(reader, more, Rows::union));
    return libraries.values().toArray(int[][]::new);
  }

  /** A row for each paper, both ways. */
  int[][] rows(Map<String, int[]> pairs) throws ReadException {
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
}
