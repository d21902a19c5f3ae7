package paperwalk.lint;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/** An entry stands as a bare paragraph in a list whose entries are bullets. */
final class MissingBullet implements Rule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "missing-bullet",
        "Missing bullet",
        "An entry begins without the bullet that the list's other entries have, so it is shown as a"
            + " paragraph and tools that look for bullets miss it.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    Character usual = usualBullet(list);
    if (usual == null) {
      return;
    }
    for (Entry entry : list.entries()) {
      if (entry.bullet() == null) {
        report.accept(
            new Finding(
                name(),
                Severity.WARNING,
                entry.span(),
                "the entry has no bullet; the others begin with \"" + usual + " \"",
                new Fix(list.file().span(entry.span().offset(), 0), usual + " ")));
      }
    }
  }

  /** The first bullet, if more entries have one than not. */
  private static @Nullable Character usualBullet(ReadingList list) {
    Character first = null;
    int with = 0;
    for (Entry entry : list.entries()) {
      Character bullet = entry.bullet();
      if (bullet != null && bullet != '1') {
        first = first == null ? bullet : first;
        with++;
      }
    }
    return with * 2 > list.entries().size() ? first : null;
  }
}
