package paperwalk.lint;

import java.util.Set;
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

/** {@code http} for a site that is known to answer over {@code https}. */
final class PlainHttp implements Rule {
  private static final Pattern ADDRESS =
      Pattern.compile("^\\s*<?(http)://(?:www\\.)?([^/\\s:?#)>]+)", Pattern.CASE_INSENSITIVE);

  /** Sites that send every visitor of http on to https. */
  private static final Set<String> SECURE =
      Set.of(
          "aclanthology.org",
          "aclweb.org",
          "arxiv.org",
          "biorxiv.org",
          "colab.research.google.com",
          "dl.acm.org",
          "doi.org",
          "dx.doi.org",
          "export.arxiv.org",
          "github.com",
          "gitlab.com",
          "huggingface.co",
          "ieeexplore.ieee.org",
          "jmlr.org",
          "link.springer.com",
          "medrxiv.org",
          "nature.com",
          "openaccess.thecvf.com",
          "openreview.net",
          "papers.nips.cc",
          "papers.ssrn.com",
          "proceedings.mlr.press",
          "proceedings.neurips.cc",
          "pubmed.ncbi.nlm.nih.gov",
          "ncbi.nlm.nih.gov",
          "science.org",
          "sciencedirect.com",
          "semanticscholar.org",
          "youtube.com",
          "zenodo.org");

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "http-link",
        Severity.INFO,
        "http where https is the site's own",
        "The address begins with http although the site is served over https, so readers are sent"
            + " round and what they ask for can be read on the way.");
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
    Matcher address = ADDRESS.matcher(file.text(link.targetSpan()));
    if (address.find() && isSecure(address.group(2))) {
      Span place = file.span(link.targetSpan().offset() + address.start(1), "http".length());
      report.accept(
          finding(
              place,
              "%s is served over https".formatted(address.group(2)),
              new Fix(place, "https")));
    }
  }

  /** A site's pages of users are the site's as well. */
  private static boolean isSecure(String host) {
    String lower = host.toLowerCase(java.util.Locale.ROOT);
    return SECURE.contains(lower) || lower.endsWith(".github.io");
  }
}
