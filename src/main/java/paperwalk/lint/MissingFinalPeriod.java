package paperwalk.lint;

import java.util.List;
import java.util.function.Consumer;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/** A title does not end in a period although most of the list's do. */
final class MissingFinalPeriod implements Rule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "missing-final-period",
        "Missing final period",
        "The title does not end in a period, a question mark or an exclamation mark, although most"
            + " titles of the list do.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    List<Entry> without = list.entries().stream().filter(e -> !ends(list, e)).toList();
    if (without.size() * 2 >= list.entries().size()) {
      return;
    }
    for (Entry entry : without) {
      Span title = entry.titleSpan();
      report.accept(
          new Finding(
              name(),
              Severity.INFO,
              list.file().span(title.end() - 1, 1),
              "the title does not end in a period",
              new Fix(list.file().span(title.end(), 0), ".")));
    }
  }

  private static boolean ends(ReadingList list, Entry entry) {
    String text = list.file().text();
    int end = entry.titleSpan().end();
    return ".?!".indexOf(text.charAt(end - 1)) >= 0
        || (end < text.length() && text.charAt(end) == '.');
  }
}
