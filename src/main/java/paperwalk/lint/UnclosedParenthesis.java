package paperwalk.lint;

import java.util.function.Consumer;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/** A parenthesis opens and never closes. */
final class UnclosedParenthesis implements Rule {
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
    for (Entry entry : list.entries()) {
      Brackets.Open open = BRACKETS.open(file, entry);
      if (open != null) {
        report.accept(
            finding(
                file.span(open.offset(), 1),
                "the parenthesis opened here is not closed",
                open.fix()));
      }
    }
  }
}
