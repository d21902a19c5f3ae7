package paperwalk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperwalk.curate.Change;
import paperwalk.curate.Change.Category;
import paperwalk.curate.ListDiff;
import paperwalk.curate.Place;

/**
 * A diff as it is printed as JSON; lines count from 1.
 *
 * @param entriesBefore how many entries the older version has
 * @param entriesAfter how many entries the newer version has
 * @param counts how many changes of each category there are, for all categories
 * @param changes the changes
 */
record DiffJson(
    int entriesBefore, int entriesAfter, Map<String, Integer> counts, List<Row> changes) {

  /** A change. */
  record Row(
      String category,
      String aspect,
      String severity,
      String title,
      String from,
      String to,
      String explanation,
      @Nullable Place before,
      @Nullable Place after) {}

  static DiffJson of(ListDiff diff) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Category category : Category.values()) {
      counts.put(lower(category), diff.of(category).size());
    }
    return new DiffJson(
        diff.before(), diff.after(), counts, diff.changes().stream().map(DiffJson::row).toList());
  }

  private static Row row(Change change) {
    return new Row(
        lower(change.category()),
        change.aspect(),
        lower(change.severity()),
        change.title(),
        change.from(),
        change.to(),
        change.why(),
        change.before(),
        change.after());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
