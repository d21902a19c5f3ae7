package paperwalk.lint;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/** A code link is the paper's link over again. */
final class CodeLinkRepeatsPaperLink implements Rule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "code-link-repeats-paper-link",
        Severity.WARNING,
        "Code link repeats the paper link",
        "The link labelled code has the same address as the paper's, so the list promises code"
            + " that it does not give.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (Entry entry : list.entries()) {
      Link paper = entry.link(LinkRole.PAPER).orElse(null);
      for (Link link : entry.links()) {
        if (paper != null
            && link.role() == LinkRole.CODE
            && !link.target().isEmpty()
            && link.target().equals(paper.target())) {
          report.accept(
              finding(
                  link.span(),
                  "the link \"%s\" repeats the paper's address %s"
                      .formatted(link.label(), paper.target()),
                  removal(list.file(), paper, link)));
        }
      }
    }
  }

  /** Removes the link and the comma before it, if nothing else stands between the two. */
  private static @Nullable Fix removal(ListFile file, Link paper, Link code) {
    int from = paper.span().end();
    int to = code.span().offset();
    boolean follows = to > from && file.text().substring(from, to).matches("\\s*[,;|]\\s*");
    return follows ? new Fix(file.span(from, code.span().end() - from), "") : null;
  }
}
