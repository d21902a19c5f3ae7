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
import paperwalk.model.Span;

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
                place(list.file(), entry),
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
    int begin = begin(file, entry);
    return begin <= entry.span().offset() && "#<|@".indexOf(file.text().charAt(begin)) < 0;
  }

  /** Where the first character of the entry's line stands: it may be an escape or emphasis. */
  private static int begin(ListFile file, Entry entry) {
    int begin = entry.span().offset() - entry.span().column();
    while (begin < entry.span().offset() && Character.isWhitespace(file.text().charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private static Span place(ListFile file, Entry entry) {
    int begin = begin(file, entry);
    return file.span(begin, entry.span().end() - begin);
  }

  /** One that goes on over further lines would take them along in part only. */
  private static @Nullable Fix fix(ListFile file, Entry entry, char usual) {
    int begin = begin(file, entry);
    boolean single = file.span(entry.span().end(), 0).line() == entry.span().line();
    boolean first = file.text().substring(begin, entry.span().offset()).matches("[\\\\*_(\\[]*");
    return single && first ? new Fix(file.span(begin, 0), usual + " ") : null;
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
