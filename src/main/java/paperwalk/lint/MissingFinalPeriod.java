package paperwalk.lint;

import java.util.List;
import java.util.function.Consumer;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/** A title does not end in a period although most of the list's do. */
final class MissingFinalPeriod implements Rule {
  /** Behind a title: marks of emphasis, a quotation mark. */
  private static final String CLOSING = "*_\"”’'`";

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "missing-final-period",
        Severity.INFO,
        "Missing final period",
        "The title does not end in a period, a question mark or an exclamation mark, although most"
            + " titles of the list do.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    if (!isUsual(list)) {
      return;
    }
    for (Entry entry : entries(list)) {
      if (!ends(list.file(), entry)) {
        Span title = entry.titleSpan();
        report.accept(
            finding(
                list.file().span(title.end() - 1, 1),
                "the title does not end in a period",
                new Fix(list.file().span(title.end(), 0), ".")));
      }
    }
  }

  /**
   * Titles that are cells of a table, no papers', or run into a broken link are not held against
   * others.
   */
  private static List<Entry> entries(ReadingList list) {
    return list.entries().stream()
        .filter(entry -> entry.kind() == EntryKind.PAPER && MissingBullet.outsideTables(entry))
        .filter(entry -> entry.titleSpan().length() > 0 && !entry.title().contains("://"))
        .toList();
  }

  /** Whether at least two titles of three end in one. */
  static boolean isUsual(ReadingList list) {
    List<Entry> entries = entries(list);
    long with = entries.stream().filter(entry -> ends(list.file(), entry)).count();
    return with * 3 >= entries.size() * 2L;
  }

  static boolean ends(ListFile file, Entry entry) {
    String text = file.text();
    int end = entry.titleSpan().end();
    if (end > 0 && isEnd(text.charAt(end - 1))) {
      return true;
    }
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end < text.length() && isEnd(text.charAt(end));
  }

  private static boolean isEnd(char c) {
    return ".?!…。？！".indexOf(c) >= 0;
  }
}
