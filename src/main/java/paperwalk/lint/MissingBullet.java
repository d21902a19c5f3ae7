package paperwalk.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Section;
import paperwalk.model.Severity;

/** An entry stands as a bare paragraph in a list whose entries are bullets. */
final class MissingBullet implements Rule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "missing-bullet",
        Severity.WARNING,
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
    Set<Integer> headings = new HashSet<>();
    list.sections().stream().map(Section::span).forEach(span -> headings.add(span.line()));
    Map<Integer, Integer> bare = new HashMap<>();
    Map<Integer, Integer> all = new HashMap<>();
    for (Entry entry : list.entries()) {
      all.merge(entry.section(), 1, Integer::sum);
      bare.merge(entry.section(), entry.bullet() == null ? 1 : 0, Integer::sum);
    }
    for (Entry entry : list.entries()) {
      int inSection = bare.getOrDefault(entry.section(), 0);
      // Several entries, all without: the section has a form of its own.
      boolean ownForm = inSection > 1 && inSection == all.getOrDefault(entry.section(), 0);
      if (entry.bullet() == null
          && !ownForm
          && !headings.contains(entry.span().line())
          && isParagraph(list.file(), entry)
          && isCertain(entry)) {
        report.accept(
            finding(
                entry.span(),
                "the entry has no bullet; the others begin with \"" + usual + " \"",
                fix(list.file(), entry, usual)));
      }
    }
  }

  /** A sentence with a link in it is no entry: a tag or an identifier makes one. */
  private static boolean isCertain(Entry entry) {
    return entry.tag() != null
        || entry.links().stream().anyMatch(link -> link.identifier() != null);
  }

  private static boolean isParagraph(ListFile file, Entry entry) {
    String text = file.text(entry.span());
    return !text.isEmpty() && "#<|@".indexOf(text.charAt(0)) < 0;
  }

  /** One that goes on over further lines would take them along in part only. */
  private static @Nullable Fix fix(ListFile file, Entry entry, char usual) {
    boolean single = file.span(entry.span().end(), 0).line() == entry.span().line();
    boolean first = file.line(entry.span().line()).substring(0, entry.span().column()).isBlank();
    return single && first ? new Fix(file.span(entry.span().offset(), 0), usual + " ") : null;
  }

  /** The first bullet, if two of three entries outside tables have one; a number is one as well. */
  static @Nullable Character usualBullet(ReadingList list) {
    List<Entry> entries = list.entries().stream().filter(MissingBullet::outsideTables).toList();
    Character first = null;
    int with = 0;
    for (Entry entry : entries) {
      Character bullet = entry.bullet();
      if (bullet != null) {
        first = first == null && bullet != '1' ? bullet : first;
        with++;
      }
    }
    return with * 3 >= entries.size() * 2 ? first : null;
  }

  static boolean outsideTables(Entry entry) {
    Character bullet = entry.bullet();
    return bullet == null || bullet != '|';
  }
}
