package paperwalk.lint;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Finding;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/** A link says code and leads to a page. */
final class CodeLinkIsAPage implements Rule {
  /** Notebooks, snippets and archives are code, though no repositories. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?i)https?://(?:colab\\.research\\.google\\.com|gist\\.github\\.com|(?:www\\.)?kaggle\\.com"
              + "|zenodo\\.org|sourceforge\\.net|anonymous\\.4open\\.science)/.*"
              + "|.*\\.(?:zip|tar|t?gz|ipynb|py)(?:[?#].*)?");

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "code-link-is-a-page",
        Severity.INFO,
        "Code link is a page",
        "A link labelled code leads to a project's or data set's page and not to a repository, so"
            + " readers who look for code are misled.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (Entry entry : list.entries()) {
      for (Link link : entry.links()) {
        if (entry.kind() == EntryKind.PAPER
            && link.role() == LinkRole.CODE
            && link.repository() == null
            && link.identifier() == null
            && link.target().startsWith("http")
            && !CODE.matcher(link.target()).matches()
            && entry.link(LinkRole.PAPER).filter(p -> p.target().equals(link.target())).isEmpty()) {
          report.accept(
              finding(
                  link.span(),
                  "the link \"%s\" leads to a page, not to a repository: %s"
                      .formatted(link.label(), link.target()),
                  null));
        }
      }
    }
  }
}
