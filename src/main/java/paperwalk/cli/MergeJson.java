package paperwalk.cli;

import java.util.List;
import paperwalk.curate.MergedList;
import paperwalk.curate.MergedList.Choice;

/**
 * The report of a merge as it is printed as JSON; lines count from 1.
 *
 * @param lists how many lists there were
 * @param entries how many entries they have
 * @param papers how many papers came of them
 * @param chosen the papers of which the lists say different things
 */
record MergeJson(int lists, int entries, int papers, List<Row> chosen) {

  /** A paper, and what was chosen. */
  record Row(String title, String file, int line, List<Choice> choices) {}

  static MergeJson of(MergedList list) {
    List<Row> rows =
        list.papers().stream()
            .filter(paper -> !paper.choices().isEmpty())
            .map(paper ->
                new Row(paper.title(), paper.place().file(), paper.place().line(), paper.choices()))
            .toList();
    return new MergeJson(list.lists(), list.entries(), list.papers().size(), rows);
  }
}
