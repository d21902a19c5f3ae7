package paperwalk.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import paperwalk.read.Block.Grid;

/**
 * What stands in a column.
 *
 * @param words how many words its filled cells have on average, labels of links left out
 * @param links share of the cells that hold a link
 * @param dates share of the filled cells that hold little but a year
 * @param names share of the filled cells that are names of people
 * @param capital share of the filled cells that begin with a capital
 */
record ColumnFacts(double words, double links, double dates, double names, double capital) {

  private static final int LONGEST_NOTHING = 24;
  private static final Set<String> NOTHING =
      Set.of(
          "null",
          "none",
          "n/a",
          "na",
          "nil",
          "tbd",
          "tba",
          "todo",
          "not found",
          "unknown",
          ":x:",
          "无",
          "coming soon",
          "not available",
          "no code",
          "not yet available");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  static ColumnFacts of(Grid grid, int column, int sample) {
    int filled = 0;
    int words = 0;
    int links = 0;
    int dates = 0;
    int names = 0;
    int capital = 0;
    List<Grid.Row> rows = grid.rows().subList(0, Math.min(sample, grid.rows().size()));
    for (Grid.Row row : rows) {
      if (column < row.cells().size()) {
        FlatText cell = row.cells().get(column);
        links += cell.links().isEmpty() ? 0 : 1;
        String text = cell.text().strip();
        if (!text.isEmpty() && !isNothing(text)) {
          filled++;
          boolean date = text.length() <= 16 && YEAR.matcher(text).find();
          words += LinkRoles.isLabel(text) || date ? 0 : TitleFinder.words(text, 0, text.length());
          dates += date ? 1 : 0;
          names += AuthorNames.parse(text).isEmpty() ? 0 : 1;
          capital +=
              Character.isLetter(text.charAt(0)) && !Character.isLowerCase(text.charAt(0)) ? 1 : 0;
        }
      }
    }
    double n = Math.max(1, filled);
    return new ColumnFacts(
        words / n, links / (double) Math.max(1, rows.size()), dates / n, names / n, capital / n);
  }

  /** What a column without a header may hold. */
  ColumnRoles.Role guess() {
    if (dates > 0.6) {
      return ColumnRoles.Role.DATE;
    }
    return names > 0.6 && words > 2 ? ColumnRoles.Role.AUTHORS : ColumnRoles.Role.OTHER;
  }

  /** Whether a cell only says that there is nothing. */
  static boolean isNothing(String text) {
    if (text.length() > LONGEST_NOTHING) {
      return false;
    }
    String plain = text.strip();
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        String lower = plain.toLowerCase(Locale.ROOT);
        return NOTHING.contains(lower) || (lower.startsWith(":") && lower.endsWith("minus_sign:"));
      }
    }
    return true;
  }
}
