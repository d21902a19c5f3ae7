package paperwalk.curate;

import java.util.ArrayList;
import java.util.List;
import paperwalk.curate.Change.Category;
import paperwalk.curate.Pairing.Pair;
import paperwalk.model.Severity;

/** Takes the changes of one pair, each with the pair's places. */
final class PairChanges {
  private final Pair pair;
  private final List<Change> changes = new ArrayList<>();

  PairChanges(Pair pair) {
    this.pair = pair;
  }

  Placed before() {
    return pair.before();
  }

  Placed after() {
    return pair.after();
  }

  boolean titleStayed() {
    return before().titleKey().equals(after().titleKey());
  }

  List<Change> changes() {
    return changes;
  }

  void add(Category category, String aspect, String from, String to, String why) {
    add(
        category,
        category == Category.RELINKED ? Severity.WARNING : Severity.INFO,
        aspect,
        from,
        to,
        why);
  }

  void add(
      Category category, Severity severity, String aspect, String from, String to, String why) {
    changes.add(
        new Change(
            category,
            aspect,
            severity,
            after().entry().title(),
            before().place(),
            after().place(),
            from,
            to,
            why));
  }
}
