package paperwalk.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Identifier;
import paperwalk.model.LinkRole;
import paperwalk.model.RepositoryId;

/**
 * What an address tells by itself.
 *
 * @param identifier the paper's identifier that it carries, or null
 * @param repository the code repository that it is or lies in, or null
 * @param role what it leads to
 */
record LinkTarget(
    @Nullable Identifier identifier, @Nullable RepositoryId repository, LinkRole role) {
  private static final LinkTarget NOTHING = new LinkTarget(null, null, LinkRole.OTHER);

  private static final List<String> PAPER_SITES =
      List.of(
          "arxiv.org",
          "openreview.net",
          "aclanthology.org",
          "aclweb.org",
          "thecvf.com",
          "doi.org",
          "mlr.press",
          "jmlr.org",
          "dl.acm.org",
          "ieeexplore.ieee.org",
          "link.springer.com",
          "sciencedirect.com",
          "nature.com",
          "papers.nips.cc",
          "proceedings.neurips.cc",
          "nips.cc/paper",
          "ojs.aaai.org",
          "aaai.org",
          "ijcai.org",
          "isca-speech.org",
          "isca-archive.org",
          "semanticscholar.org",
          "biorxiv.org",
          "medrxiv.org",
          "ecva.net",
          "academic.oup.com",
          "onlinelibrary.wiley.com",
          "tandfonline.com",
          "science.org",
          "mdpi.com",
          "pnas.org",
          "vldb.org",
          "usenix.org",
          "bmvc",
          "hal.",
          "ssrn.com",
          "researchgate.net",
          "ncbi.nlm.nih.gov",
          "ceur-ws.org",
          "eprint.iacr.org",
          "cell.com",
          "frontiersin.org",
          "plos.org",
          "royalsocietypublishing.org",
          "siam.org",
          "jair.org",
          "openaccess",
          "dblp",
          "direct.mit.edu",
          "iopscience",
          "researchsquare.com",
          "annualreviews.org",
          "proceedings.",
          "eccv.org",
          "papers.ssrn");

  private static final Pattern FIRST_PAGE =
      Pattern.compile("https?://github\\.com/[^/]+/[^/]+/?(?:(?:tree|blob)/[^/]+/?)?");

  static LinkTarget of(String target) {
    if (target.isEmpty() || target.charAt(0) == '#') {
      return NOTHING;
    }
    Identifier identifier = Identifier.parse(target).orElse(null);
    RepositoryId repository = identifier != null ? null : RepositoryId.parse(target).orElse(null);
    return new LinkTarget(
        identifier,
        repository,
        identifier != null ? LinkRole.PAPER : role(target, repository != null));
  }

  private static LinkRole role(String target, boolean repository) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.contains("huggingface.co/datasets/") || lower.contains("kaggle.com/datasets/")) {
      return LinkRole.DATASET;
    }
    if (lower.contains("youtube.com/")
        || lower.contains("youtu.be/")
        || lower.contains("vimeo.com/")) {
      return LinkRole.VIDEO;
    }
    if (!repository && isPaperSite(lower)) {
      return LinkRole.PAPER;
    }
    if (isInside(target)) {
      return LinkRole.OTHER;
    }
    if (repository) {
      return LinkRole.CODE;
    }
    boolean pdf = lower.endsWith(".pdf") || lower.contains(".pdf?");
    if (!lower.startsWith("http")) {
      return LinkRole.OTHER;
    }
    boolean page = lower.contains(".github.io") || lower.contains("sites.google.com");
    return pdf ? LinkRole.PAPER : page ? LinkRole.PROJECT : LinkRole.OTHER;
  }

  /** A page of text within a repository, or a heading on its first page, is no code. */
  static boolean isInside(String target) {
    int anchor = target.indexOf('#');
    String path = (anchor < 0 ? target : target.substring(0, anchor)).toLowerCase(Locale.ROOT);
    return path.endsWith(".md")
        || path.endsWith(".bib")
        || path.endsWith(".txt")
        || (anchor > 0 && FIRST_PAGE.matcher(path).matches());
  }

  private static boolean isPaperSite(String lower) {
    int host = lower.indexOf("://");
    int end = host < 0 ? -1 : lower.indexOf('/', host + 3);
    if (end < 0 || end == lower.length() - 1) {
      return false;
    }
    String site = lower.substring(host + 3, Math.min(lower.length(), end + 8));
    for (String known : PAPER_SITES) {
      if (site.contains(known)) {
        return true;
      }
    }
    return false;
  }
}
