package paperwalk.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Section;
import paperwalk.model.Severity;

/** A heading with neither entries nor headings below it. */
final class EmptySection implements Rule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "empty-section",
        "Empty section",
        "A section has no entry: a gap that contributions could fill, or a heading to remove.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    Set<Integer> used = new HashSet<>();
    for (Entry entry : list.entries()) {
      used.add(entry.section());
    }
    for (Section section : list.sections()) {
      used.add(section.parent());
    }
    for (Section section : list.sections()) {
      if (!used.contains(section.index())) {
        report.accept(
            new Finding(
                name(),
                Severity.INFO,
                section.span(),
                "the section \"%s\" is empty".formatted(section.title()),
                null));
      }
    }
  }
}
