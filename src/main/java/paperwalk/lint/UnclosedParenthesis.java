package paperwalk.lint;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/** A parenthesis opens and never closes. */
final class UnclosedParenthesis implements Rule {
  private static final String NOT_CLOSED = "the parenthesis opened here is not closed";

  /** Not one whose title stands on the next line. */
  private static final Pattern LAST_LINK =
      Pattern.compile(
          "\\]\\(https?://[^()\\s<>]{1,500}(?=[ \\t]{0,9}(?:\\R|$))(?![ \\t]*\\R[ \\t]*[\"'(])");

  private static final Brackets BRACKETS = new Brackets("(\uFF08", ")\uFF09");

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "unclosed-parenthesis",
        Severity.ERROR,
        "Unclosed parenthesis",
        "A parenthesis of the entry is opened and not closed; usually the one around the links.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    ListFile file = list.file();
    // These come first: of two findings at one place the first is told, and these have a fix.
    checkLastLinks(file, report);
    for (Entry entry : list.entries()) {
      Brackets.Open open = BRACKETS.open(file, entry);
      if (open != null) {
        report.accept(finding(file.span(open.offset(), 1), NOT_CLOSED, open.fix()));
      }
    }
  }

  /** An address that runs to the end of its line makes no link, and so perhaps no entry either. */
  private void checkLastLinks(ListFile file, Consumer<Finding> report) {
    Matcher link = LAST_LINK.matcher(file.text());
    boolean fenced = false;
    int line = 0;
    while (link.find()) {
      Span open = file.span(link.start() + 1, 1);
      for (; line < open.line(); line++) {
        fenced ^= file.line(line).strip().startsWith("```");
      }
      if (!fenced) {
        report.accept(finding(open, NOT_CLOSED, new Fix(file.span(link.end(), 0), ")")));
      }
    }
  }
}
