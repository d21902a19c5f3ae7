package paperwalk.lint;

import java.time.YearMonth;
import java.util.function.Consumer;
import paperwalk.model.ArxivId;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.StatedTag;

/**
 * A paper is dated before it was submitted to arXiv.
 *
 * <p>Authors may submit a published paper later, which is told as an information; a preprint cannot
 * be older than its submission, and years between the two are too many.
 */
final class YearBeforeArxiv implements Rule {
  private final KnownVenues venues;

  YearBeforeArxiv(KnownVenues venues) {
    this.venues = venues;
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "year-before-arxiv",
        Severity.WARNING,
        "Year before the arXiv month",
        "The stated year lies before the month in which the arXiv id was given, so the year is"
            + " wrong or the link leads to another paper.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (Entry entry : list.entries()) {
      ArxivId id = ArxivIds.only(entry);
      Integer year = entry.year();
      YearMonth begun = id == null ? null : id.month();
      if (id != null
          && year != null
          && begun != null
          && entry.kind() == EntryKind.PAPER
          && year < begun.getYear()
          && !justBefore(entry, begun)) {
        StatedTag tag = entry.tag();
        boolean own = tag != null && tag.anyYear() != null;
        boolean late = year == begun.getYear() - 1 && !venues.isPreprint(entry.venue());
        report.accept(
            new Finding(
                name(),
                late ? Severity.INFO : Severity.WARNING,
                own && tag != null ? tag.span() : entry.titleSpan(),
                "%s %d, but %s was submitted in %s"
                    .formatted(own ? "dated" : "the heading says", year, id.prefixed(), begun),
                null));
      }
    }
  }

  /** An id is given some days after the submission, which may be in the next year. */
  private static boolean justBefore(Entry entry, YearMonth begun) {
    StatedTag tag = entry.tag();
    YearMonth month = tag == null ? null : tag.month();
    return month != null && month.plusMonths(1).equals(begun);
  }
}
