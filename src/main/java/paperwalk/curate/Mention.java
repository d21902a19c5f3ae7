package paperwalk.curate;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import paperwalk.curate.MergedList.Choice.Other;
import paperwalk.model.Entry;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;
import paperwalk.model.StatedTag;
import paperwalk.model.VenueSeries;
import paperwalk.resolve.TitleKey;
import paperwalk.resolve.VenueMatcher;

/**
 * What one entry of one list says of a paper.
 *
 * @param list the list
 * @param entry the entry
 * @param series the venue it states, or null
 */
record Mention(ReadingList list, Entry entry, @Nullable VenueSeries series) {

  static Mention of(ReadingList list, Entry entry, VenueMatcher venues) {
    boolean named = !TitleKey.of(entry.venue()).isEmpty();
    return new Mention(list, entry, named ? venues.match(entry.venue()) : null);
  }

  boolean published() {
    return series != null && series.type() != VenueSeries.Type.REPOSITORY;
  }

  boolean preprint() {
    return series != null && series.type() == VenueSeries.Type.REPOSITORY;
  }

  @Nullable Integer year() {
    return entry.year();
  }

  @Nullable YearMonth month() {
    StatedTag tag = entry.tag();
    return tag == null ? null : tag.month();
  }

  String venue() {
    return entry.venue();
  }

  /** The headings above it; those without words are left out. */
  List<String> headings() {
    return list.path(entry.section()).stream()
        .map(Section::title)
        .map(title -> title.strip().replaceAll("\\s+", " "))
        .filter(title -> !title.isEmpty())
        .toList();
  }

  /** By what sections are one. */
  static String key(String heading) {
    return heading.toLowerCase(Locale.ROOT);
  }

  Place place() {
    return new Place(
        list.file().name(),
        entry.span().shownLine(),
        String.join(" › ", headings()),
        entry.rawText().strip());
  }

  /** A value that it gives. */
  Other says(String value) {
    return new Other(value, list.file().name(), entry.span().shownLine());
  }
}
