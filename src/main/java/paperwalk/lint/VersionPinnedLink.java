package paperwalk.lint;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.ArxivId;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/** An arXiv link names one version. */
final class VersionPinnedLink implements Rule {
  private static final Pattern VERSION = Pattern.compile("(?<=\\d)v\\d{1,3}(?=$|\\.pdf|[/?#)])");

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "version-pinned-link",
        Severity.INFO,
        "Link pinned to a version",
        "The arXiv address names one version, so readers miss later corrections; without it arXiv"
            + " shows the newest.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (Entry entry : list.entries()) {
      for (Link link : entry.links()) {
        if (link.identifier() instanceof ArxivId id && id.version() != null) {
          check(list.file(), link, report);
        }
      }
    }
  }

  private void check(ListFile file, Link link, Consumer<Finding> report) {
    Matcher version = VERSION.matcher(file.text(link.targetSpan()));
    if (version.find()) {
      Span place =
          file.span(link.targetSpan().offset() + version.start(), version.group().length());
      report.accept(
          finding(place, "the arXiv address is pinned to " + version.group(), new Fix(place, "")));
    }
  }
}
