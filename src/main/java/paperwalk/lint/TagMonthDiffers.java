package paperwalk.lint;

import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import paperwalk.model.ArxivId;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.StatedTag;

/**
 * {@code Arxiv-2407} beside an id that begins otherwise.
 *
 * <p>A tag that is a whole date means some version's day, and an id is given a few days after the
 * submission: so only a date that lies well before the id is wrong.
 */
final class TagMonthDiffers implements Rule {
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\b\\d{1,2}(?:st|nd|rd|th)? +\\p{L}{3,9}\\b"
              + "|\\b\\p{L}{3,9}\\.? +\\d{1,2}(?:st|nd|rd|th)?\\b");

  private final KnownVenues venues;

  TagMonthDiffers(KnownVenues venues) {
    this.venues = venues;
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "tag-month-differs",
        Severity.WARNING,
        "Tag and arXiv id disagree in month",
        "The tag names another month than the arXiv id begins with, so either the tag is wrong or"
            + " the link leads to another paper.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (Entry entry : list.entries()) {
      StatedTag tag = entry.tag();
      ArxivId id = ArxivIds.only(entry);
      YearMonth stated = tag == null ? null : tag.month();
      YearMonth begun = id == null ? null : id.month();
      boolean ofPreprint = tag != null && (tag.venue().isEmpty() || venues.isPreprint(tag.venue()));
      if (tag != null
          && id != null
          && ofPreprint
          && entry.kind() == EntryKind.PAPER
          && stated != null
          && begun != null
          && differ(tag, stated, begun)) {
        report.accept(
            finding(
                tag.span(),
                "the tag \"%s\" says %s, but %s was submitted in %s"
                    .formatted(tag.text(), stated, id.prefixed(), begun),
                null));
      }
    }
  }

  private static boolean differ(StatedTag tag, YearMonth stated, YearMonth begun) {
    boolean later = tag.venue().isEmpty() || DAY.matcher(tag.text()).find();
    return later ? stated.plusMonths(1).isBefore(begun) : !stated.equals(begun);
  }
}
