package paperwalk.lint;

import java.util.function.Consumer;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.read.MarkdownLinks;
import paperwalk.read.MarkdownLinks.MarkdownLink;

/** A link to a heading of the list itself, which has none of that name. */
final class DeadAnchor implements Rule {
  private final DocumentLinks documents;

  DeadAnchor(DocumentLinks documents) {
    this.documents = documents;
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "dead-anchor",
        Severity.WARNING,
        "Dead link to a heading",
        "A link such as #surveys names a heading of the same file, but no heading has that anchor,"
            + " so it leads nowhere.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    MarkdownLinks document = documents.of(list.file());
    for (MarkdownLink link : document.links()) {
      String to = link.destination();
      if (to.length() > 1 && to.startsWith("#") && !document.anchors().leadsTo(to.substring(1))) {
        report.accept(finding(link.span(), "no heading has the anchor \"%s\"".formatted(to), null));
      }
    }
  }
}
