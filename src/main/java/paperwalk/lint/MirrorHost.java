package paperwalk.lint;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/** A link leads to a mirror or a test installation of the site that is meant. */
final class MirrorHost implements Rule {
  private static final Pattern HOST =
      Pattern.compile("https?://([^/\\s)]+)", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> CANONICAL =
      Map.of(
          "dlnext.acm.org", "dl.acm.org",
          "export.arxiv.org", "arxiv.org",
          "www.arxiv.org", "arxiv.org",
          "xxx.lanl.gov", "arxiv.org",
          "cn.arxiv.org", "arxiv.org",
          "www.aclanthology.org", "aclanthology.org",
          "dx.doi.org", "doi.org",
          "www.github.com", "github.com");

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "mirror-host",
        Severity.WARNING,
        "Mirror instead of the site itself",
        "The address names a mirror or a test installation, which may vanish, instead of the site"
            + " itself.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (Entry entry : list.entries()) {
      for (Link link : entry.links()) {
        check(list.file(), link, report);
      }
    }
  }

  private void check(ListFile file, Link link, Consumer<Finding> report) {
    Matcher host = HOST.matcher(file.text(link.targetSpan()));
    if (!host.find()) {
      return;
    }
    String canonical = CANONICAL.get(host.group(1).toLowerCase(Locale.ROOT));
    if (canonical != null) {
      Span place = file.span(link.targetSpan().offset() + host.start(1), host.group(1).length());
      report.accept(
          finding(
              place,
              "%s is a mirror of %s".formatted(host.group(1), canonical),
              new Fix(place, canonical)));
    }
  }
}
