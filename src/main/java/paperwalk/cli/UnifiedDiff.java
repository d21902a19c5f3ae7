package paperwalk.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts in unified form, as {@code patch} and {@code git apply} read it.
 *
 * <p>Lines end at LF, as they do for those programs; a CR stays part of its line. Costs time in
 * proportion to the text and, for each changed stretch, to the square of its length.
 */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Lines {@code from} to before {@code to} of the one text became those of the other. */
  private record Change(int from, int to, int newFrom, int newTo) {}

  /** The difference; empty if there is none. */
  static String of(String name, String before, String after) {
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    List<Change> changes = diff.changes();
    if (changes.isEmpty()) {
      return "";
    }
    diff.out.append("--- ").append(name).append("\n+++ ").append(name).append('\n');
    int first = 0;
    while (first < changes.size()) {
      int last = first;
      while (last + 1 < changes.size()
          && changes.get(last + 1).from() - changes.get(last).to() <= 2 * CONTEXT) {
        last++;
      }
      diff.hunk(changes.subList(first, last + 1));
      first = last + 1;
    }
    return diff.out.toString();
  }

  /** The lines, each with its end. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int a = 0;
    int b = 0;
    while (a < before.size() || b < after.size()) {
      if (a < before.size() && b < after.size() && before.get(a).equals(after.get(b))) {
        a++;
        b++;
      } else {
        Change change = change(a, b);
        changes.add(change);
        a = change.to();
        b = change.newTo();
      }
    }
    return changes;
  }

  /** The shortest stretch behind which the texts are equal again. */
  private Change change(int a, int b) {
    int most = before.size() - a + after.size() - b;
    for (int sum = 1; sum < most; sum++) {
      // Fixes seldom add or remove lines: as many gone as new is tried first.
      for (int apart = sum % 2; apart <= sum; apart += 2) {
        int few = (sum - apart) / 2;
        if (meet(a + few, b + sum - few)) {
          return new Change(a, a + few, b, b + sum - few);
        }
        if (meet(a + sum - few, b + few)) {
          return new Change(a, a + sum - few, b, b + few);
        }
      }
    }
    return new Change(a, before.size(), b, after.size());
  }

  private boolean meet(int a, int b) {
    return a < before.size() && b < after.size() && before.get(a).equals(after.get(b));
  }

  private void hunk(List<Change> changes) {
    int from = Math.max(0, changes.getFirst().from() - CONTEXT);
    int to = Math.min(before.size(), changes.getLast().to() + CONTEXT);
    int newFrom = changes.getFirst().newFrom() - (changes.getFirst().from() - from);
    int newTo = changes.getLast().newTo() + (to - changes.getLast().to());
    out.append("@@ -")
        .append(range(from, to))
        .append(" +")
        .append(range(newFrom, newTo))
        .append(" @@\n");
    int at = from;
    for (Change change : changes) {
      print(' ', before.subList(at, change.from()));
      print('-', before.subList(change.from(), change.to()));
      print('+', after.subList(change.newFrom(), change.newTo()));
      at = change.to();
    }
    print(' ', before.subList(at, to));
  }

  /** An empty range is named by the line before it. */
  private static String range(int from, int to) {
    int count = to - from;
    int start = count == 0 ? from : from + 1;
    return count == 1 ? String.valueOf(start) : start + "," + count;
  }

  private void print(char mark, List<String> lines) {
    for (String line : lines) {
      out.append(mark).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
