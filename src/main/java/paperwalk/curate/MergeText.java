package paperwalk.curate;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import paperwalk.curate.MergedList.Choice;
import paperwalk.curate.MergedList.MergedPaper;

/** What was chosen in a merge and why, for a terminal. */
public final class MergeText {
  private MergeText() {}

  /** A summary, then each paper of which the lists say different things. */
  public static String of(MergedList list) {
    StringBuilder text = new StringBuilder(summary(list)).append('\n');
    for (MergedPaper paper : list.papers()) {
      if (!paper.choices().isEmpty()) {
        text.append('\n').append(paper.title()).append('\n');
        paper.choices().forEach(choice -> text.append(told(choice)));
      }
    }
    return text.toString();
  }

  /** Such as {@code 2 lists, 28 entries, 20 papers; chosen: 3 code, 5 tag}. */
  public static String summary(MergedList list) {
    Map<String, Integer> counts = new TreeMap<>();
    list.papers()
        .forEach(paper ->
            paper.choices().forEach(choice -> counts.merge(choice.aspect(), 1, Integer::sum)));
    String chosen =
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", "));
    return "%s, %s, %s%s"
        .formatted(
            count(list.lists(), "list", "lists"),
            count(list.entries(), "entry", "entries"),
            count(list.papers().size(), "paper", "papers"),
            chosen.isEmpty() ? "" : "; chosen: " + chosen);
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String told(Choice choice) {
    StringBuilder text = new StringBuilder();
    text.append("  %s: %s (%s)\n".formatted(choice.aspect(), choice.chosen(), choice.why()));
    for (Choice.Other other : choice.others()) {
      text.append("      not %s  %s:%d\n".formatted(other.value(), other.file(), other.line()));
    }
    return text.toString();
  }
}
