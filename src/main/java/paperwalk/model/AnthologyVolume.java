package paperwalk.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A volume of the ACL Anthology: the proceedings of a meeting or a part of them, or an issue of a
 * journal.
 *
 * @param collection id of the file it stands in, such as {@code P11} or {@code 2020.acl}
 * @param name its name there, such as {@code 1} or {@code main}
 * @param title the title of the book; empty if none is given
 * @param year the year it states, or else that of its id
 * @param month the month or the days, as written; null if none is given
 * @param publisher null if none is given
 * @param address where the meeting was held, or the publisher is; null if none is given
 * @param doi the volume's own DOI
 * @param isbn as written; null if none is given
 * @param venues what the Anthology calls its venues, such as {@code acl}; only newer files say
 * @param editors who edited it, in order
 */
public record AnthologyVolume(
    String collection,
    String name,
    String title,
    int year,
    @Nullable String month,
    @Nullable String publisher,
    @Nullable String address,
    @Nullable Doi doi,
    @Nullable String isbn,
    List<String> venues,
    List<Person> editors) {

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(0?[1-9]|1[0-2])$");

  /** The month in which it appeared: the first that {@link #month} names. */
  public Optional<YearMonth> issued() {
    Matcher first = MONTH.matcher(month == null ? "" : month);
    if (!first.find()) {
      return Optional.empty();
    }
    int number =
        first.group(1) == null
            ? Integer.parseInt(first.group(2))
            : "janfebmaraprmayjunjulaugsepoctnovdec"
                        .indexOf(first.group(1).toLowerCase(Locale.ROOT))
                    / 3
                + 1;
    return Optional.of(YearMonth.of(year, number));
  }

  /** Its id, such as {@code P11-1} or {@code 2020.acl-main}. */
  public String id() {
    return collection + "-" + name;
  }
}
