package paperwalk.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.RepositoryId;

/** What a link's label, or failing that its target, says it leads to. */
final class LinkRoles {
  /** Words that name a role; the earlier role wins where a label names several. */
  private static final Map<LinkRole, List<String>> WORDS =
      Map.of(
          LinkRole.CODE,
          List.of(
              "code", "codes", "github", "gitlab", "repo", "repository", "implementation",
              "implementations", "official", "unofficial", "pytorch", "tensorflow", "keras", "jax",
              "matlab", "torch", "caffe", "theano", "mxnet", "paddle", "reference", "代码", "源码",
              "colab", "model", "models", "weights"),
          LinkRole.SLIDES,
          List.of("slides", "slide", "ppt", "poster", "幻灯片"),
          LinkRole.VIDEO,
          List.of("video", "videos", "youtube", "talk", "presentation", "bilibili", "视频"),
          LinkRole.DATASET,
          List.of("dataset", "datasets", "data", "corpus", "数据集", "数据"),
          LinkRole.PROJECT,
          List.of(
              "project", "projects", "page", "website", "web", "webpage", "homepage", "site",
              "demo", "主页", "项目"),
          LinkRole.PAPER,
          List.of(
              "paper", "papers", "pdf", "arxiv", "pub", "publication", "html", "abs", "abstract",
              "preprint", "acl", "doi", "openreview", "thecvf", "cvf", "pmlr", "acm", "ieee",
              "springer", "biorxiv", "medrxiv", "hal", "fulltext", "article", "论文", "ar5iv",
              "neurips", "proceedings", "aclanthology", "sciencedirect"));

  private static final List<LinkRole> ORDER =
      List.of(
          LinkRole.SLIDES,
          LinkRole.VIDEO,
          LinkRole.DATASET,
          LinkRole.CODE,
          LinkRole.PROJECT,
          LinkRole.PAPER);

  /** Words that say that something is a link, and not where it leads. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "link", "links", "here", "url", "download", "view", "read", "source", "official", "the",
          "of", "online", "version", "extended", "full", "long", "short", "text", "in", "chinese",
          "english", "new", "old", "python", "cpp", "java", "julia", "lua", "and", "for", "with",
          "main", "supp", "supplementary", "supplement", "appendix", "material", "materials",
          "author", "authors", "third", "party", "conference", "journal", "workshop", "based",
          "chainer", "r", "c", "链接");

  /** Words for what is none of the roles and no title either. */
  private static final Set<String> OTHER =
      Set.of(
          "bibtex", "bibtext", "bib", "cite", "citation", "blog", "blogs", "post", "news", "twitter",
          "review", "reviews", "notes", "note", "discussion", "zhihu", "wechat", "medium",
          "leaderboard", "docs", "documentation", "wiki", "tutorial", "podcast", "summary", "appendix",
          "tweet", "reddit", "博客", "解读", "知乎", "中文", "alphaxiv", "interview", "press", "errata",
          "license", "commit", "issue", "hf", "huggingface", "kaggle", "benchmark", "api", "app");

  private static final Map<String, LinkRole> ROLES = new HashMap<>();

  static {
    WORDS.forEach((role, words) -> words.forEach(word -> ROLES.put(word, role)));
  }

  private static final List<String> PAPER_SITES =
      List.of(
          "arxiv.org", "openreview.net", "aclanthology.org", "aclweb.org", "thecvf.com", "doi.org",
          "mlr.press", "jmlr.org", "dl.acm.org", "ieeexplore.ieee.org", "link.springer.com",
          "sciencedirect.com", "nature.com", "papers.nips.cc", "proceedings.neurips.cc",
          "nips.cc/paper", "ojs.aaai.org", "aaai.org", "ijcai.org", "isca-speech.org",
          "isca-archive.org", "semanticscholar.org", "biorxiv.org", "medrxiv.org", "ecva.net",
          "academic.oup.com", "onlinelibrary.wiley.com", "tandfonline.com", "science.org",
          "mdpi.com", "pnas.org", "vldb.org", "usenix.org", "bmvc", "hal.", "ssrn.com",
          "researchgate.net", "ncbi.nlm.nih.gov", "ceur-ws.org", "eprint.iacr.org", "cell.com",
          "frontiersin.org", "plos.org", "royalsocietypublishing.org", "siam.org", "jair.org",
          "openaccess", "dblp", "direct.mit.edu", "iopscience", "researchsquare.com",
          "annualreviews.org", "proceedings.", "eccv.org", "papers.ssrn");

  private LinkRoles() {}

  /** Whether a label only says what a link leads to, and so cannot be a title. */
  static boolean isLabel(String text) {
    List<String> words = words(text);
    return words.size() <= 5 && words.stream().allMatch(LinkRoles::isLabelWord);
  }

  private static boolean isLabelWord(String word) {
    return ROLES.containsKey(word)
        || NEUTRAL.contains(word)
        || OTHER.contains(word)
        || word.chars().allMatch(c -> c >= '0' && c <= '9')
        || word.length() > 4 && isLabelWord(word.replaceFirst("\\d+$", ""), word);
  }

  private static boolean isLabelWord(String stem, String word) {
    return !stem.equals(word) && isLabelWord(stem);
  }

  /** The role that a label names, or null. */
  static @Nullable LinkRole named(String label) {
    List<String> words = words(label);
    if (words.isEmpty() || words.size() > 6 || words.stream().noneMatch(ROLES::containsKey)) {
      return null;
    }
    boolean plain = words.stream().allMatch(LinkRoles::isLabelWord);
    if (!plain && words.size() > 3) {
      return null;
    }
    if (words.stream().anyMatch(OTHER::contains)) {
      return LinkRole.OTHER;
    }
    return ORDER.stream()
        .filter(role -> words.stream().anyMatch(word -> ROLES.get(word) == role))
        .findFirst()
        .orElse(null);
  }

  /** Letters and digits in lower case, apart from each other. */
  private static List<String> words(String label) {
    List<String> words = new java.util.ArrayList<>();
    String lower = label.toLowerCase(Locale.ROOT);
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        words.add(lower.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  static LinkRole of(String label, String target) {
    LinkRole named = label.length() > 60 ? null : named(label);
    if (named != null) {
      return named;
    }
    if (label.length() <= 60 && !label.isEmpty() && words(label).stream().allMatch(OTHER::contains)) {
      return LinkRole.OTHER;
    }
    return ofTarget(target);
  }

  /** The link with another role. */
  static Link as(Link link, LinkRole role) {
    return link.role() == role
        ? link
        : new Link(
            link.label(),
            link.target(),
            role,
            link.span(),
            link.targetSpan(),
            link.nested(),
            link.identifier(),
            link.repository());
  }

  /** What an address tells by itself. */
  static LinkRole ofTarget(String target) {
    if (target.isEmpty()) {
      return LinkRole.OTHER;
    }
    if (Identifier.parse(target).isPresent()) {
      return LinkRole.PAPER;
    }
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.contains("huggingface.co/datasets/") || lower.contains("kaggle.com/datasets/")) {
      return LinkRole.DATASET;
    }
    if (lower.contains("youtube.com/") || lower.contains("youtu.be/") || lower.contains("vimeo.com/")) {
      return LinkRole.VIDEO;
    }
    if (isPaperSite(lower)) {
      return LinkRole.PAPER;
    }
    if (isInside(lower)) {
      return LinkRole.OTHER;
    }
    if (RepositoryId.parse(target).isPresent()) {
      return LinkRole.CODE;
    }
    if (lower.startsWith("http")
        && (lower.contains(".github.io") || lower.contains("sites.google.com"))) {
      return lower.endsWith(".pdf") ? LinkRole.PAPER : LinkRole.PROJECT;
    }
    return lower.startsWith("http") && (lower.endsWith(".pdf") || lower.contains(".pdf?"))
        ? LinkRole.PAPER
        : LinkRole.OTHER;
  }

  /** A page of text within a repository, or a heading on its first page, is no code. */
  static boolean isInside(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    int anchor = lower.indexOf('#');
    String path = anchor < 0 ? lower : lower.substring(0, anchor);
    return path.endsWith(".md")
        || path.endsWith(".bib")
        || path.endsWith(".txt")
        || anchor > 0 && path.matches("https?://github\\.com/[^/]+/[^/]+/?(?:(?:tree|blob)/[^/]+/?)?");
  }

  /** Whether a label says no more than that it is a link. */
  static boolean isNeutral(String label) {
    List<String> words = words(label);
    return !words.isEmpty()
        && words.stream()
            .allMatch(w -> NEUTRAL.contains(w) || NEUTRAL.contains(w.replaceFirst("\\d+$", "")));
  }

  private static boolean isPaperSite(String lower) {
    int host = lower.indexOf("://");
    int end = host < 0 ? -1 : lower.indexOf('/', host + 3);
    if (end < 0 || end == lower.length() - 1) {
      return false;
    }
    String site = lower.substring(host + 3, Math.min(lower.length(), end + 8));
    return PAPER_SITES.stream().anyMatch(site::contains);
  }
}
