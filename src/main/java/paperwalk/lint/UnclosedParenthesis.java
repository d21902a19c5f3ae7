package paperwalk.lint;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.Consumer;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/** A parenthesis opens and never closes. */
final class UnclosedParenthesis implements Rule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "unclosed-parenthesis",
        "Unclosed parenthesis",
        "A parenthesis of the entry is opened and not closed; usually the one around the links.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (Entry entry : list.entries()) {
      check(list.file(), entry, report);
    }
  }

  private void check(ListFile file, Entry entry, Consumer<Finding> report) {
    // Parentheses that belong to a link are Markdown's own.
    BitSet links = new BitSet();
    int start = entry.span().offset();
    for (Link link : entry.links()) {
      links.set(link.span().offset() - start, link.span().end() - start);
    }
    String text = file.text(entry.span());
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (links.get(i)) {
        continue;
      }
      if (text.charAt(i) == '(') {
        open.push(i);
      } else if (text.charAt(i) == ')') {
        open.poll();
      }
    }
    Integer first = open.pollLast();
    if (first != null) {
      int count = open.size() + 1;
      boolean aroundLinks = !entry.links().isEmpty() && first >= entry.titleSpan().end() - start;
      int end = start + text.stripTrailing().length();
      report.accept(
          new Finding(
              name(),
              Severity.ERROR,
              file.span(start + first, 1),
              "the parenthesis opened here is not closed",
              aroundLinks && count == 1 ? new Fix(file.span(end, 0), ")") : null));
    }
  }
}
