package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.model.LinkRole;
import paperwalk.read.Block.Grid;

/** What each column of a table holds, by what its header says and by what stands in it. */
final class ColumnRoles {
  /** How many rows tell what the columns hold. */
  static final int SAMPLE = 200;

  private static final double WORDS_OF_A_TITLE = 2.5;
  private static final double WORDS_OF_A_NAME = 1.2;

  /** What a column holds. */
  enum Role {
    TITLE,
    NAME,
    AUTHORS,
    VENUE,
    DATE,
    PAPER,
    CODE,
    PROJECT,
    DATASET,
    SLIDES,
    VIDEO,
    OTHER
  }

  private static final Map<Role, Set<String>> WORDS =
      Map.ofEntries(
          Map.entry(
              Role.TITLE,
              Set.of("title", "titles", "paper", "papers", "论文", "标题", "题目", "article", "work")),
          Map.entry(
              Role.NAME,
              Set.of(
                  "name",
                  "names",
                  "method",
                  "methods",
                  "model",
                  "models",
                  "abbr",
                  "abbreviation",
                  "acronym",
                  "algorithm",
                  "approach",
                  "dataset",
                  "datasets",
                  "benchmark",
                  "benchmarks",
                  "tool",
                  "tools",
                  "library",
                  "模型",
                  "方法",
                  "名称",
                  "repository",
                  "framework",
                  "system")),
          Map.entry(Role.AUTHORS, Set.of("author", "authors", "作者")),
          Map.entry(
              Role.VENUE,
              Set.of(
                  "venue",
                  "venues",
                  "conference",
                  "journal",
                  "publication",
                  "publisher",
                  "source",
                  "pub",
                  "会议",
                  "期刊",
                  "where",
                  "published",
                  "conf",
                  "venueyear")),
          Map.entry(
              Role.DATE,
              Set.of("year", "date", "time", "month", "年份", "时间", "日期", "released", "release")),
          Map.entry(
              Role.PAPER,
              Set.of("link", "links", "pdf", "url", "arxiv", "doi", "链接", "preprint", "论文链接")),
          Map.entry(
              Role.CODE,
              Set.of(
                  "code",
                  "codes",
                  "github",
                  "repo",
                  "implementation",
                  "official",
                  "代码",
                  "implementations",
                  "repository")),
          Map.entry(Role.PROJECT, Set.of("project", "website", "page", "homepage", "demo", "web")),
          Map.entry(Role.SLIDES, Set.of("slides", "poster", "ppt")),
          Map.entry(Role.VIDEO, Set.of("video", "videos", "youtube", "talk")));

  private static final List<Role> ORDER =
      List.of(
          Role.CODE,
          Role.AUTHORS,
          Role.PROJECT,
          Role.SLIDES,
          Role.VIDEO,
          Role.PAPER,
          Role.VENUE,
          Role.DATE,
          Role.TITLE,
          Role.NAME);

  private final List<Role> roles;
  private final int title;

  private ColumnRoles(List<Role> roles, int title) {
    this.roles = roles;
    this.title = title;
  }

  /** Index of the column of titles, or -1. */
  int title() {
    return title;
  }

  Role of(int column) {
    return column < roles.size() ? roles.get(column) : Role.OTHER;
  }

  /** What a link without a name of its own leads to in such a column, or null. */
  static @Nullable LinkRole links(Role role) {
    return switch (role) {
      case PAPER, TITLE -> LinkRole.PAPER;
      case CODE -> LinkRole.CODE;
      case PROJECT -> LinkRole.PROJECT;
      case DATASET -> LinkRole.DATASET;
      case SLIDES -> LinkRole.SLIDES;
      case VIDEO -> LinkRole.VIDEO;
      case NAME, AUTHORS, VENUE, DATE, OTHER -> null;
    };
  }

  boolean says(Role role) {
    return roles.contains(role);
  }

  static ColumnRoles of(Grid grid) {
    int columns = grid.header().size();
    for (Grid.Row row : grid.rows().subList(0, Math.min(SAMPLE, grid.rows().size()))) {
      columns = Math.max(columns, row.cells().size());
    }
    columns = Math.min(columns, 64);
    List<Role> roles = new ArrayList<>();
    List<ColumnFacts> facts = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      facts.add(ColumnFacts.of(grid, i, SAMPLE));
      roles.add(i < grid.header().size() ? named(grid.header().get(i).text()) : Role.OTHER);
    }
    int title = titleColumn(roles, facts);
    for (int i = 0; i < columns; i++) {
      Role role = roles.get(i);
      if (role == Role.TITLE && i != title) {
        roles.set(i, facts.get(i).links() > 0.5 ? Role.PAPER : Role.OTHER);
      } else if (role == Role.OTHER && grid.header().size() <= i) {
        roles.set(i, facts.get(i).guess());
      }
    }
    return new ColumnRoles(List.copyOf(roles), title);
  }

  private static int titleColumn(List<Role> roles, List<ColumnFacts> facts) {
    int titled = longest(roles, facts, Role.TITLE, WORDS_OF_A_TITLE);
    titled = titled < 0 ? longest(roles, facts, Role.PAPER, WORDS_OF_A_TITLE) : titled;
    titled = titled < 0 ? longest(roles, facts, Role.TITLE, WORDS_OF_A_NAME) : titled;
    titled = titled < 0 ? longest(roles, facts, Role.NAME, WORDS_OF_A_TITLE) : titled;
    if (titled >= 0) {
      return titled;
    }
    int longest = -1;
    for (int i = 0; i < roles.size(); i++) {
      boolean candidate = roles.get(i) == Role.OTHER || roles.get(i) == Role.NAME;
      if (candidate
          && facts.get(i).words() >= 2 * WORDS_OF_A_TITLE
          && facts.get(i).capital() > 0.6
          && (longest < 0 || facts.get(i).words() > facts.get(longest).words())) {
        longest = i;
      }
    }
    if (longest >= 0 && !roles.contains(Role.NAME)) {
      return longest;
    }
    for (Role role : List.of(Role.NAME, Role.TITLE)) {
      int named = roles.indexOf(role);
      if (named >= 0 && facts.get(named).words() > 0.5) {
        return named;
      }
    }
    return longest;
  }

  /** The column of a role with the most words, if they are enough; or -1. */
  private static int longest(List<Role> roles, List<ColumnFacts> facts, Role role, double least) {
    int best = -1;
    for (int i = 0; i < roles.size(); i++) {
      boolean better =
          roles.get(i) == role
              && facts.get(i).words() >= least
              && (best < 0 || facts.get(i).words() > facts.get(best).words());
      best = better ? i : best;
    }
    return best;
  }

  private static Role named(String header) {
    List<String> words = List.of(VenueNames.normal(header).split(" "));
    if (words.size() > 6) {
      return Role.OTHER;
    }
    for (Role role : ORDER) {
      Set<String> known = WORDS.getOrDefault(role, Set.of());
      if (words.stream().anyMatch(known::contains)) {
        boolean titled = role == Role.PAPER && words.contains("title");
        return titled ? Role.TITLE : role;
      }
    }
    return Role.OTHER;
  }
}
