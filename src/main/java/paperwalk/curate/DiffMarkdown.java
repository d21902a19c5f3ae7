package paperwalk.curate;

import java.util.List;
import paperwalk.curate.Change.Category;

/**
 * A diff as a comment on a pull request: what is wrong lies open, the rest is folded. Whatever
 * stands in a list is shown and not acted on.
 */
public final class DiffMarkdown {
  /** Rows of a table, so that a comment stays below GitHub's limit of 65,536 characters. */
  static final int MAX_ROWS = 50;

  private final boolean severalFiles;

  private DiffMarkdown(boolean severalFiles) {
    this.severalFiles = severalFiles;
  }

  /** The comment. */
  public static String of(ListDiff diff) {
    StringBuilder text = new StringBuilder();
    text.append("### Paperwalk: ").append(DiffText.summary(diff)).append("\n\n");
    text.append("%d entries before, %d now.\n".formatted(diff.before(), diff.after()));
    boolean several = diff.changes().stream().map(c -> c.place().file()).distinct().count() > 2;
    DiffMarkdown markdown = new DiffMarkdown(several);
    for (Category category : Category.values()) {
      List<Change> changes = diff.of(category);
      if (!changes.isEmpty()) {
        text.append('\n').append(markdown.section(category, changes));
      }
    }
    return text.toString();
  }

  private String section(Category category, List<Change> changes) {
    if (category == Category.CORRUPTED) {
      return "> [!CAUTION]\n> These titles stayed while what they stand for changed.\n\n"
          + table(category, changes);
    }
    return "<details>\n<summary>%s (%d)</summary>\n\n%s\n</details>\n"
        .formatted(category.heading(), changes.size(), table(category, changes));
  }

  private String table(Category category, List<Change> changes) {
    boolean whole = category == Category.ADDED || category == Category.REMOVED;
    StringBuilder text = new StringBuilder();
    text.append(
        whole
            ? "| line | title | section |\n|--:|---|---|\n"
            : "| line | title | what | before | now |\n|--:|---|---|---|---|\n");
    for (Change change : changes.subList(0, Math.min(changes.size(), MAX_ROWS))) {
      text.append(whole ? entry(change) : comparison(change)).append('\n');
    }
    if (changes.size() > MAX_ROWS) {
      text.append("\n… and ").append(changes.size() - MAX_ROWS).append(" more\n");
    }
    return text.toString();
  }

  private String entry(Change change) {
    return "| %s | %s | %s |"
        .formatted(
            line(change.place()),
            MarkdownText.cell(change.title()),
            MarkdownText.cell(change.place().section()));
  }

  private String comparison(Change change) {
    String why = change.why().isEmpty() ? "" : ": " + MarkdownText.cell(change.why());
    return "| %s | %s | %s%s | %s | %s |"
        .formatted(
            line(change.place()),
            MarkdownText.cell(change.title()),
            change.aspect(),
            why,
            MarkdownText.code(change.from()),
            MarkdownText.code(change.to()));
  }

  private String line(Place place) {
    return severalFiles
        ? MarkdownText.code(place.file() + ":" + place.line())
        : String.valueOf(place.line());
  }
}
