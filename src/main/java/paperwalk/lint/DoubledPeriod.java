package paperwalk.lint;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/** Two periods where one belongs; three are an ellipsis. */
final class DoubledPeriod implements Rule {
  /** Not in addresses, paths or numbers: behind a letter or bracket, before a space or the end. */
  private static final Pattern DOUBLED =
      Pattern.compile("(?<=[\\p{L}\\p{N})\\]\"”*_?!])\\.\\.(?=[\\s*_<(\\[)\\],]|$)");

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "doubled-period",
        Severity.INFO,
        "Doubled period",
        "Two periods stand side by side where a title or a sentence ends.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    ListFile file = list.file();
    for (Entry entry : list.entries()) {
      if (entry.kind() != EntryKind.PAPER) {
        continue;
      }
      Matcher doubled = DOUBLED.matcher(file.text(entry.span()));
      BitSet targets = doubled.find() ? targets(entry) : new BitSet();
      doubled.reset();
      while (doubled.find()) {
        Span place = file.span(entry.span().offset() + doubled.start(), 2);
        if (!targets.get(doubled.start())) {
          report.accept(
              finding(
                  place,
                  "two periods side by side",
                  new Fix(file.span(place.offset() + 1, 1), "")));
        }
      }
    }
  }

  /** Where addresses stand, from the entry's beginning. */
  private static BitSet targets(Entry entry) {
    BitSet targets = new BitSet();
    int start = entry.span().offset();
    for (Link link : entry.links()) {
      int from = Math.max(0, link.targetSpan().offset() - start);
      targets.set(from, Math.max(from, link.targetSpan().end() - start));
    }
    return targets;
  }
}
