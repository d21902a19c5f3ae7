package paperwalk.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.model.EntryKind;
import paperwalk.model.Section;

/** What the headings say that stands below them. */
final class SectionKinds {
  private static final Set<String> PAPER =
      Set.of(
          "paper",
          "papers",
          "survey",
          "surveys",
          "review",
          "reviews",
          "method",
          "methods",
          "methodology",
          "publication",
          "publications",
          "literature",
          "research",
          "works",
          "approach",
          "approaches",
          "theory",
          "综述",
          "论文",
          "文献",
          "articles");
  private static final Set<String> DATASET =
      Set.of("dataset", "datasets", "data", "corpus", "corpora", "数据集", "数据");
  private static final Set<String> BENCHMARK =
      Set.of("benchmark", "benchmarks", "基准", "leaderboard");
  private static final Set<String> SOFTWARE =
      Set.of(
          "code",
          "codes",
          "codebase",
          "codebases",
          "implementation",
          "implementations",
          "library",
          "libraries",
          "tool",
          "tools",
          "toolkit",
          "toolkits",
          "toolbox",
          "toolboxes",
          "package",
          "packages",
          "software",
          "platform",
          "platforms",
          "repo",
          "repos",
          "repository",
          "repositories",
          "project",
          "projects",
          "app",
          "apps",
          "plugin",
          "plugins",
          "开源",
          "工具",
          "framework",
          "frameworks",
          "products",
          "services");
  private static final Set<String> RESOURCE =
      Set.of(
          "tutorial",
          "tutorials",
          "blog",
          "blogs",
          "posts",
          "book",
          "books",
          "course",
          "courses",
          "lecture",
          "lectures",
          "videos",
          "talk",
          "talks",
          "slides",
          "workshops",
          "podcast",
          "podcasts",
          "newsletter",
          "notebook",
          "notebooks",
          "website",
          "websites",
          "communities",
          "challenges",
          "competition",
          "competitions",
          "教程",
          "博客",
          "课程",
          "视频",
          "resources",
          "resource",
          "people",
          "labs",
          "jobs",
          "webinar",
          "webinars",
          "presentations",
          "documentary",
          "links");
  private static final Set<String> NO_ENTRIES =
      Set.of(
          "news",
          "updates",
          "update",
          "changelog",
          "contents",
          "toc",
          "contributing",
          "contribute",
          "contribution",
          "contributions",
          "contributors",
          "contributor",
          "citation",
          "citations",
          "cite",
          "citing",
          "license",
          "licence",
          "acknowledgement",
          "acknowledgements",
          "acknowledgment",
          "acknowledgments",
          "acknowledge",
          "contact",
          "contacts",
          "sponsor",
          "sponsors",
          "sponsorship",
          "maintainers",
          "maintainer",
          "disclaimer",
          "faq",
          "usage",
          "installation",
          "目录",
          "引用",
          "贡献",
          "更新",
          "联系",
          "致谢",
          "friendship",
          "stargazers",
          "sharing",
          "share",
          "todo",
          "announcement",
          "announcements");

  /** Headings that hold no entries themselves, but may enclose all that do. */
  private static final Set<String> OVERVIEW =
      Set.of("contents", "toc", "目录", "update", "updates", "更新");

  private static final List<String> NO_ENTRIES_PHRASES =
      List.of(
          "star history",
          "how to contribute",
          "related awesome",
          "awesome lists",
          "related lists",
          "related list",
          "other lists",
          "similar lists",
          "other awesome",
          "more awesome",
          "about us",
          "our team",
          "what's new",
          "whats new",
          "join us",
          "update log",
          "related repo",
          "related collections",
          "recent updates");

  private SectionKinds() {}

  /** Whether headings say that no entries stand below them. */
  static boolean holdsNone(List<Section> path) {
    for (Section section : path) {
      boolean inner = section.equals(path.getLast());
      String plain = VenueNames.normal(section.title());
      if (NO_ENTRIES_PHRASES.stream().anyMatch(plain::contains)) {
        return true;
      }
      List<String> words = words(section.title());
      long none =
          words.stream()
              .filter(w -> NO_ENTRIES.contains(w) && (inner || !OVERVIEW.contains(w)))
              .count();
      boolean others = words.stream().anyMatch(w -> PAPER.contains(w) || DATASET.contains(w));
      if (none > 0 && words.size() <= 3 + none && !others) {
        return true;
      }
    }
    return false;
  }

  /**
   * What an entry is by the headings above it, the innermost first.
   *
   * @return null if none says anything
   */
  static @Nullable EntryKind of(List<Section> path) {
    for (Section section : path.reversed()) {
      Set<String> words = new HashSet<>(words(section.title()));
      if (words.stream().anyMatch(PAPER::contains)) {
        return EntryKind.PAPER;
      }
      if (words.stream().anyMatch(DATASET::contains)) {
        return EntryKind.DATASET;
      }
      if (words.stream().anyMatch(BENCHMARK::contains)) {
        return EntryKind.DATASET;
      }
      if (words.stream().anyMatch(RESOURCE::contains)) {
        return EntryKind.RESOURCE;
      }
      if (words.stream().anyMatch(SOFTWARE::contains)) {
        return EntryKind.SOFTWARE;
      }
    }
    return null;
  }

  private static List<String> words(String title) {
    return List.of(VenueNames.normal(title.toLowerCase(Locale.ROOT)).split(" "));
  }
}
