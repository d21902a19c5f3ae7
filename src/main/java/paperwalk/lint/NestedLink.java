package paperwalk.lint;

import java.util.function.Consumer;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.Link;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/** {@code [paper]([link](https://…))}: a template's placeholder was filled but not removed. */
final class NestedLink implements Rule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "nested-link",
        Severity.ERROR,
        "Link within a link",
        "A link's address is itself written as a link, [paper]([link](https://…)), so the page"
            + " shows a dead link.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (Entry entry : list.entries()) {
      for (Link link : entry.links()) {
        if (link.nested()) {
          report.accept(
              finding(
                  link.span(),
                  "the address of the link \"%s\" is written as another link"
                      .formatted(link.label()),
                  new Fix(link.targetSpan(), link.target())));
        }
      }
    }
  }
}
