package paperwalk.lint;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Catalogue;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ListFile;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/**
 * A list states one paper twice. In one section that is a slip; under two topics it may be meant,
 * so there it only is an information.
 */
final class DuplicateEntry implements CatalogueRule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "duplicate-entry",
        Severity.WARNING,
        "Duplicate entry",
        "The list has an entry for the same paper already, so a later correction reaches only one"
            + " of the two, and counts are wrong.");
  }

  @Override
  public void check(Catalogue catalogue, Report report) {
    List<Sighting> all = Sightings.of(catalogue);
    for (List<Sighting> same :
        Sightings.by(all, s -> Optional.of("%09d ".formatted(s.list()) + s.paper().key()))) {
      for (int i = 1; i < same.size(); i++) {
        Sighting here = same.get(i);
        Sighting before = first(same.subList(0, i), here);
        if (!before.hasOtherTitle(here)) {
          report.add(here.list(), finding(here, before));
        }
      }
    }
  }

  /** The first of the same section, or else the first. */
  private static Sighting first(List<Sighting> earlier, Sighting here) {
    return earlier.stream()
        .filter(s -> s.entry().section() == here.entry().section())
        .findFirst()
        .orElse(earlier.getFirst());
  }

  private Finding finding(Sighting here, Sighting before) {
    boolean sameSection = here.entry().section() == before.entry().section();
    return new Finding(
        name(),
        sameSection ? Severity.WARNING : Severity.INFO,
        here.entry().titleSpan(),
        "\"%s\" is listed already in %s%s"
            .formatted(
                here.entry().title(),
                before.where(here.list()),
                sameSection ? "" : ", under another heading"),
        sameSection ? removal(here.file(), here.entry(), before.entry()) : null,
        List.of(before.source()));
  }

  /** Removes a line that repeats another letter by letter, if nothing hangs on it. */
  private static @Nullable Fix removal(ListFile file, Entry entry, Entry before) {
    int line = entry.span().line();
    int next = line + 1;
    boolean whole =
        entry.bullet() != null
            && file.span(entry.span().end(), 0).line() == line
            && file.line(line).equals(file.line(before.span().line()))
            && next < file.lineCount()
            && !file.line(next).matches("\\s+\\S.*");
    if (!whole) {
      return null;
    }
    int start = entry.span().offset() - entry.span().column();
    int end = start;
    while (end < file.text().length() && file.span(end, 0).line() == line) {
      end++;
    }
    // Of the blank lines around a removed one, one goes as well.
    boolean between = line > 0 && file.line(line - 1).isBlank() && file.line(next).isBlank();
    Span removed = file.span(start, end - start);
    return new Fix(between ? withNext(file, removed, next) : removed, "");
  }

  private static Span withNext(ListFile file, Span removed, int next) {
    int end = removed.end();
    while (end < file.text().length() && file.span(end, 0).line() == next) {
      end++;
    }
    return file.span(removed.offset(), end - removed.offset());
  }
}
