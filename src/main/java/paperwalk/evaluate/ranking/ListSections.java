package paperwalk.evaluate.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;
import paperwalk.read.ListReader;
import paperwalk.read.ReadException;
import paperwalk.resolve.TitleKey;

/**
 * Lists, each {@code README.md} in a folder of its own, each hidden in turn: of a paper that stands
 * in it and in another, the papers of its section are to be found.
 *
 * <p>Papers are one if their titles' letters and digits are ({@link TitleKey}), since ids in lists
 * are sometimes wrong. Of the hidden list its papers stay, with what is written of them, and
 * nothing of how they stand together.
 */
final class ListSections {
  private final ListReader reader;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<CorpusPaper> papers = new ArrayList<>();

  /** The sections of all lists, one list after another. */
  private final List<CorpusSection> sections = new ArrayList<>();

  ListSections(ListReader reader) {
    this.reader = reader;
  }

  RankingTask task(Path folder, Split split) throws ReadException {
    List<String> lists = lists(folder);
    for (String list : lists) {
      read(list, folder.resolve(list).resolve("README.md"));
    }
    List<Fold> folds = new ArrayList<>();
    for (String hidden : lists) {
      List<CorpusSection> shown =
          sections.stream().filter(section -> !section.list().equals(hidden)).toList();
      int[][] companions = shown.stream().map(CorpusSection::papers).toArray(int[][]::new);
      Corpus corpus = new Corpus(papers, new int[0][], new int[0][], shown, companions);
      folds.add(new Fold(hidden, corpus, queries(hidden, shown, split)));
    }
    return new RankingTask(TaskKind.COLIST, split, folds);
  }

  private List<Query> queries(String hidden, List<CorpusSection> shown, Split split) {
    BitSet elsewhere = new BitSet();
    shown.forEach(section -> {
      for (int paper : section.papers()) {
        elsewhere.set(paper);
      }
    });
    BitSet inHidden = new BitSet();
    Map<Integer, int[]> together = new LinkedHashMap<>();
    for (CorpusSection section : sections) {
      if (section.list().equals(hidden)) {
        for (int paper : section.papers()) {
          inHidden.set(paper);
          if (!section.title().isEmpty()) {
            together.merge(paper, section.papers(), Rows::union);
          }
        }
      }
    }
    List<Query> queries = new ArrayList<>();
    together.forEach((paper, section) -> {
      int[] self = {paper};
      int[] relevant = Rows.minus(section, self);
      String id = papers.get(paper).id();
      if (elsewhere.get(paper) && relevant.length > 0 && HeldOut.is(id) == (split == Split.VALID)) {
        queries.add(new Query(hidden + ":" + id, self, self, self, null, inHidden, relevant));
      }
    });
    return queries;
  }

  private static List<String> lists(Path folder) throws ReadException {
    try (Stream<Path> children = Files.list(folder)) {
      List<String> lists =
          children
              .filter(child -> Files.exists(child.resolve("README.md")))
              .map(child -> String.valueOf(child.getFileName()))
              .sorted()
              .toList();
      if (lists.size() < 2) {
        throw new ReadException(
            folder + ": holds fewer than two lists; each is a README.md in a folder of its own");
      }
      return lists;
    } catch (IOException e) {
      throw new ReadException(folder + ": no such folder, or it cannot be read");
    }
  }

  private void read(String name, Path readme) throws ReadException {
    for (ListFile file : reader.load(List.of(readme))) {
      ReadingList list = reader.read(file);
      Map<Integer, TreeSet<Integer>> bySection = new LinkedHashMap<>();
      for (Entry entry : list.entries()) {
        String key = TitleKey.of(entry.title());
        if (entry.kind() == EntryKind.PAPER && !key.isEmpty()) {
          bySection.computeIfAbsent(entry.section(), k -> new TreeSet<>()).add(number(key, entry));
        }
      }
      bySection.forEach((section, members) ->
          sections.add(
              new CorpusSection(
                  name, title(list, section), members.stream().mapToInt(i -> i).toArray())));
    }
  }

  private static String title(ReadingList list, int section) {
    return String.join(" > ", list.path(section).stream().map(Section::title).toList());
  }

  private int number(String key, Entry entry) {
    Integer known = numbers.putIfAbsent(key, papers.size());
    if (known == null) {
      papers.add(paper(key, entry, null));
      return papers.size() - 1;
    }
    papers.set(known, paper(key, entry, papers.get(known)));
    return known;
  }

  /** What an entry says of a paper, as far as no other said it before. */
  private static CorpusPaper paper(String key, Entry entry, @Nullable CorpusPaper before) {
    Integer year = entry.year();
    return new CorpusPaper(
        key,
        before == null ? entry.title() : before.title(),
        "",
        List.of(),
        before == null || before.authors().isEmpty() ? entry.authors() : before.authors(),
        before == null || before.venue().isEmpty() ? entry.venue() : before.venue(),
        before != null && before.year() != 0 ? before.year() : year == null ? 0 : year);
  }
}
