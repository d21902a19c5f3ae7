package paperwalk.curate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperwalk.curate.Change.Category;
import paperwalk.model.Severity;

/** A diff for a terminal. */
public final class DiffText {
  private DiffText() {}

  /** A summary, then the changes by category. */
  public static String of(ListDiff diff) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s before, %s now: %s%n".formatted(entries(diff.before()), diff.after(), summary(diff)));
    for (Category category : Category.values()) {
      List<Change> changes = diff.of(category);
      if (!changes.isEmpty()) {
        text.append("\n").append(category.heading()).append("\n");
        changes.forEach(change -> text.append(told(change)));
      }
    }
    return text.toString().replace("\r\n", "\n");
  }

  /** Such as {@code 2 added, 1 moved}; papers are counted once in a category. */
  public static String summary(ListDiff diff) {
    String counts =
        Stream.of(Category.values())
            .filter(category -> !diff.of(category).isEmpty())
            .map(category -> count(diff, category) + " " + category.participle())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "no change" : counts;
  }

  private static long count(ListDiff diff, Category category) {
    return diff.of(category).stream().map(change -> change.place()).distinct().count();
  }

  private static String entries(int count) {
    return count == 1 ? "1 entry" : count + " entries";
  }

  private static String told(Change change) {
    Place before = change.before();
    Place after = change.after();
    StringBuilder text = new StringBuilder();
    text.append("  ").append(change.place().file()).append(':').append(change.place().line());
    if (before != null && after != null && before.line() != after.line()) {
      text.append(" (was ").append(before.line()).append(')');
    }
    if (change.severity() != Severity.INFO && change.category() == Category.CORRUPTED) {
      text.append(": ").append(change.severity().name().toLowerCase(java.util.Locale.ROOT));
    }
    text.append(": ").append(change.title()).append('\n');
    if (!detail(change).isEmpty()) {
      text.append("      ").append(detail(change)).append('\n');
    }
    if (!change.why().isEmpty()) {
      text.append("      ").append(change.why()).append('\n');
    }
    return text.toString();
  }

  /** Such as {@code year: 2023 → 2024}. */
  private static String detail(Change change) {
    String from = change.from();
    String to = change.to();
    if (change.category() == Category.ADDED || change.category() == Category.REMOVED) {
      return from.isEmpty() ? to : from;
    }
    if (change.category() == Category.MOVED) {
      return (from.isEmpty() ? "no section" : from) + " → " + (to.isEmpty() ? "no section" : to);
    }
    String way = from.isEmpty() ? to : to.isEmpty() ? from + " → nothing" : from + " → " + to;
    return change.aspect() + ": " + way;
  }
}
