package paperwalk.lint;

import java.util.function.Consumer;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.read.MarkdownLinks.MarkdownLink;

/** A link without an address, anywhere in the list. */
final class EmptyLink implements Rule {
  private final DocumentLinks documents;

  EmptyLink(DocumentLinks documents) {
    this.documents = documents;
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "empty-link",
        Severity.WARNING,
        "Empty link",
        "A link has no address: a place that was kept for one, or one that got lost.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (MarkdownLink link : documents.of(list.file()).links()) {
      if (link.destination().isEmpty() && !link.image()) {
        report.accept(
            finding(link.span(), "the link \"%s\" has no address".formatted(link.label()), null));
      }
    }
  }
}
