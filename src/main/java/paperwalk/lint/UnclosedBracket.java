package paperwalk.lint;

import java.util.function.Consumer;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/** A bracket opens and never closes. */
final class UnclosedBracket implements Rule {
  private static final Brackets BRACKETS = new Brackets("[\u3010", "]\u3011");

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "unclosed-bracket",
        Severity.ERROR,
        "Unclosed bracket",
        "A square bracket of the entry is opened and not closed, so what it was to set apart"
            + " runs into the rest, and a link may not be one.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    ListFile file = list.file();
    for (Entry entry : list.entries()) {
      Brackets.Open open = BRACKETS.open(file, entry);
      if (open != null) {
        report.accept(
            finding(
                file.span(open.offset(), 1), "the bracket opened here is not closed", open.fix()));
      }
    }
  }
}
