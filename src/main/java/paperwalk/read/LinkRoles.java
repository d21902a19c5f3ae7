package paperwalk.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;

/** What a link's label, or failing that its target, says it leads to. */
final class LinkRoles {
  /** Words that name a role; the earlier role wins where a label names several. */
  private static final Map<LinkRole, List<String>> WORDS =
      Map.of(
          LinkRole.CODE,
          List.of(
              "code",
              "codes",
              "github",
              "gitlab",
              "repo",
              "repository",
              "implementation",
              "implementations",
              "official",
              "unofficial",
              "pytorch",
              "tensorflow",
              "keras",
              "jax",
              "matlab",
              "torch",
              "caffe",
              "theano",
              "mxnet",
              "paddle",
              "reference",
              "代码",
              "源码",
              "colab",
              "model",
              "models",
              "weights"),
          LinkRole.SLIDES,
          List.of("slides", "slide", "ppt", "poster", "幻灯片"),
          LinkRole.VIDEO,
          List.of("video", "videos", "youtube", "talk", "presentation", "bilibili", "视频"),
          LinkRole.DATASET,
          List.of("dataset", "datasets", "data", "corpus", "数据集", "数据"),
          LinkRole.PROJECT,
          List.of(
              "project",
              "projects",
              "page",
              "website",
              "web",
              "webpage",
              "homepage",
              "site",
              "demo",
              "主页",
              "项目"),
          LinkRole.PAPER,
          List.of(
              "paper",
              "pdf",
              "arxiv",
              "pub",
              "publication",
              "html",
              "abs",
              "abstract",
              "preprint",
              "acl",
              "doi",
              "openreview",
              "thecvf",
              "cvf",
              "pmlr",
              "acm",
              "ieee",
              "springer",
              "biorxiv",
              "medrxiv",
              "hal",
              "fulltext",
              "article",
              "论文",
              "ar5iv",
              "neurips",
              "proceedings",
              "aclanthology",
              "sciencedirect"));

  private static final List<LinkRole> ORDER =
      List.of(
          LinkRole.SLIDES,
          LinkRole.VIDEO,
          LinkRole.DATASET,
          LinkRole.CODE,
          LinkRole.PROJECT,
          LinkRole.PAPER);

  /** Words that say that something is a page, wherever it is kept: {@code GitHub page}. */
  private static final Set<String> PAGE = Set.of("page", "website", "homepage", "webpage");

  /** Words that say that something is a link, and not where it leads. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "link",
          "links",
          "here",
          "url",
          "download",
          "view",
          "read",
          "source",
          "official",
          "the",
          "of",
          "online",
          "version",
          "extended",
          "full",
          "long",
          "short",
          "text",
          "in",
          "chinese",
          "english",
          "new",
          "old",
          "python",
          "cpp",
          "java",
          "julia",
          "lua",
          "and",
          "for",
          "with",
          "main",
          "supp",
          "supplementary",
          "supplement",
          "appendix",
          "material",
          "materials",
          "author",
          "authors",
          "third",
          "party",
          "conference",
          "journal",
          "workshop",
          "based",
          "chainer",
          "r",
          "c",
          "链接");

  /** Words for what is none of the roles and no title either. */
  private static final Set<String> OTHER =
      Set.of(
          "bibtex",
          "bibtext",
          "bib",
          "cite",
          "citation",
          "blog",
          "blogs",
          "post",
          "news",
          "twitter",
          "review",
          "reviews",
          "notes",
          "note",
          "discussion",
          "zhihu",
          "wechat",
          "medium",
          "leaderboard",
          "docs",
          "documentation",
          "wiki",
          "tutorial",
          "podcast",
          "summary",
          "appendix",
          "tweet",
          "reddit",
          "博客",
          "解读",
          "知乎",
          "中文",
          "alphaxiv",
          "interview",
          "press",
          "errata",
          "license",
          "commit",
          "issue",
          "hf",
          "huggingface",
          "kaggle",
          "benchmark",
          "api",
          "app");

  private static final Map<String, LinkRole> ROLES = new HashMap<>();

  private static final int LONGEST_LABEL = 60;
  private static final int MOST_WORDS = 6;
  private static final int MOST_LABELS = 4096;

  /** What is known of labels already: lists use the same few over and over. */
  private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

  /**
   * What a label says.
   *
   * @param role that it names, or null
   * @param label whether it says nothing but what the link leads to
   * @param other whether it names what has no role
   * @param neutral whether it says no more than that it is a link
   */
  private record Known(@Nullable LinkRole role, boolean label, boolean other, boolean neutral) {
    boolean says() {
      return role != null || label || other || neutral;
    }
  }

  private static final Known NOTHING = new Known(null, false, false, false);

  static {
    WORDS.forEach((role, words) -> words.forEach(word -> ROLES.put(word, role)));
  }

  private LinkRoles() {}

  /** Whether a label only says what a link leads to, and so cannot be a title. */
  static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && !hasManyWords(text) && known(text).label;
  }

  /** A look before the words are told apart. */
  private static boolean hasManyWords(String text) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += text.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces > MOST_WORDS;
  }

  private static Known known(String label) {
    Known known = KNOWN.get(label);
    if (known == null) {
      known = find(label);
      if (known.says() && !hasDigit(label) && KNOWN.size() < MOST_LABELS) {
        KNOWN.put(label, known);
      }
    }
    return known;
  }

  private static boolean hasDigit(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) >= '0' && label.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static Known find(String label) {
    List<String> words = words(label);
    if (words.size() > MOST_WORDS) {
      return NOTHING;
    }
    boolean labels = true;
    boolean others = true;
    boolean neutrals = true;
    boolean any = label.isEmpty();
    for (String word : words) {
      boolean is = isLabelWord(word);
      any |= is;
      labels &= is;
      others &= OTHER.contains(word);
      neutrals &= isNeutralWord(word);
    }
    return any
        ? new Known(role(words, labels), labels && words.size() < MOST_WORDS, others, neutrals)
        : NOTHING;
  }

  private static boolean isLabelWord(String word) {
    return ROLES.containsKey(word)
        || NEUTRAL.contains(word)
        || OTHER.contains(word)
        || isNumber(word)
        || (word.length() > 4 && endsInDigit(word) && isLabelWord(withoutNumber(word)));
  }

  private static boolean isNumber(String word) {
    return withoutNumber(word).isEmpty();
  }

  private static boolean endsInDigit(String word) {
    char last = word.charAt(word.length() - 1);
    return last >= '0' && last <= '9';
  }

  private static String withoutNumber(String word) {
    int end = word.length();
    while (end > 0 && word.charAt(end - 1) >= '0' && word.charAt(end - 1) <= '9') {
      end--;
    }
    return word.substring(0, end);
  }

  /** The role that a label names, or null. */
  static @Nullable LinkRole named(String label) {
    return label.length() > LONGEST_LABEL ? null : known(label).role;
  }

  private static @Nullable LinkRole role(List<String> words, boolean labels) {
    if (!labels && words.size() > 3) {
      return null;
    }
    LinkRole best = null;
    for (String word : words) {
      LinkRole role = ROLES.get(word);
      if (role != null && (best == null || ORDER.indexOf(role) < ORDER.indexOf(best))) {
        best = role;
      }
    }
    if (best == null) {
      return null;
    }
    for (String word : words) {
      if (OTHER.contains(word)) {
        return LinkRole.OTHER;
      }
    }
    return words.stream().anyMatch(PAGE::contains) ? LinkRole.PROJECT : best;
  }

  /** Letters and digits in lower case, apart from each other. */
  private static List<String> words(String label) {
    List<String> words = new ArrayList<>();
    String lower = label.toLowerCase(Locale.ROOT);
    int from = -1;
    for (int i = 0; i <= lower.length() && words.size() <= MOST_WORDS; i++) {
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

  /** What a link's label says, or failing that what is known of its target. */
  static LinkRole of(String label, LinkTarget target) {
    LinkRole said = said(label);
    return said != null ? said : target.role();
  }

  private static @Nullable LinkRole said(String label) {
    if (label.isEmpty() || label.length() > LONGEST_LABEL) {
      return null;
    }
    Known known = known(label);
    return known.role == null && known.other ? LinkRole.OTHER : known.role;
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

  /** Whether a label says no more than that it is a link. */
  static boolean isNeutral(String label) {
    return label.length() <= LONGEST_LABEL && known(label).neutral;
  }

  private static boolean isNeutralWord(String word) {
    return NEUTRAL.contains(word) || NEUTRAL.contains(withoutNumber(word));
  }
}
