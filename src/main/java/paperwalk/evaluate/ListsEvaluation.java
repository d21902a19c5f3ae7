package paperwalk.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.read.ListFiles;
import paperwalk.read.ListReader;
import paperwalk.read.ReadException;

/**
 * Reads a folder of lists and holds each against {@code lists.tsv} (columns {@code folder} and
 * {@code paper_entries}), {@code facts.tsv} and what its curator keeps beside it.
 */
public final class ListsEvaluation {
  private final ListReader reader;

  /** Takes the reader to be measured. */
  public ListsEvaluation(ListReader reader) {
    this.reader = reader;
  }

  /**
   * A score for each list, in the order of {@code lists.tsv}.
   *
   * @throws ReadException if a list cannot be read
   * @throws IOException if a table or a curator's file cannot
   */
  public List<ListScore> evaluate(Path folder) throws ReadException, IOException {
    Map<String, List<Fact>> facts = new HashMap<>();
    if (Files.exists(folder.resolve("facts.tsv"))) {
      for (Map<String, String> row : Tsv.read(folder.resolve("facts.tsv"))) {
        Fact fact = Fact.of(row);
        String list = fact.file().substring(0, Math.max(0, fact.file().indexOf('/')));
        facts.computeIfAbsent(list, k -> new ArrayList<>()).add(fact);
      }
    }
    List<ListScore> scores = new ArrayList<>();
    for (Map<String, String> row : Tsv.read(folder.resolve("lists.tsv"))) {
      String list = row.getOrDefault("folder", "");
      int expected = Integer.parseInt(row.getOrDefault("paper_entries", "0"));
      scores.add(score(folder, list, expected, facts.getOrDefault(list, List.of())));
    }
    return scores;
  }

  /** A title alone, which careful counts leave out and the reader does not. */
  private static boolean isBare(Entry entry) {
    return entry.links().isEmpty() && entry.tag() == null && entry.authors().isEmpty();
  }

  private ListScore score(Path folder, String name, int expected, List<Fact> facts)
      throws ReadException, IOException {
    List<ReadingList> lists = new ArrayList<>();
    Path readme = folder.resolve(name).resolve("README.md");
    for (ListFile file : reader.load(List.of(readme))) {
      lists.add(reader.read(file));
    }
    int papers = 0;
    int bare = 0;
    int others = 0;
    for (ReadingList list : lists) {
      for (Entry entry : list.entries()) {
        boolean paper = entry.kind() == EntryKind.PAPER;
        papers += paper && !isBare(entry) ? 1 : 0;
        bare += paper && isBare(entry) ? 1 : 0;
        others += paper ? 0 : 1;
      }
    }
    List<String> misses = new ArrayList<>();
    FactCheck check = new FactCheck();
    Map<String, ReadingList> byFile = new HashMap<>();
    for (Fact fact : facts) {
      ReadingList list = byFile.get(fact.file());
      if (list == null) {
        list = reader.read(ListFiles.load(folder.resolve(fact.file()), "list"));
        byFile.put(fact.file(), list);
      }
      check.check(fact, list);
    }
    misses.addAll(check.misses());
    GoldFile gold = GoldFile.of(folder.resolve(name));
    GoldCheck goldCheck = new GoldCheck();
    goldCheck.check(gold, lists);
    misses.addAll(goldCheck.misses());
    return new ListScore(
        name,
        expected,
        papers,
        bare,
        others,
        check.share(),
        gold.papers().isEmpty() ? Map.of() : goldCheck.shares(),
        List.copyOf(misses));
  }
}
