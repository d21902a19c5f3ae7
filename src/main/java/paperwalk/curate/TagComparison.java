package paperwalk.curate;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.curate.Change.Category;
import paperwalk.model.Entry;
import paperwalk.model.Severity;
import paperwalk.model.StatedTag;
import paperwalk.model.VenueSeries;
import paperwalk.resolve.TitleKey;
import paperwalk.resolve.VenueMatcher;

/**
 * What changed in where and when a paper is said to have appeared.
 *
 * <p>A preprint that was published is good news, whatever its year became. That the same title
 * appeared elsewhere or in another year cannot be: one of the two versions is wrong. What headings
 * say changes where an entry moves, so that alone is no contradiction.
 */
final class TagComparison {
  private final VenueMatcher venues;
  private final PairChanges pair;
  private final Entry before;
  private final Entry after;

  TagComparison(VenueMatcher venues, PairChanges pair) {
    this.venues = venues;
    this.pair = pair;
    this.before = pair.before().entry();
    this.after = pair.after().entry();
  }

  void compare() {
    VenueSeries from = series(before.venue());
    VenueSeries to = series(after.venue());
    boolean wasPreprint = from != null && from.type() == VenueSeries.Type.REPOSITORY;
    boolean isPreprint = to != null && to.type() == VenueSeries.Type.REPOSITORY;
    if (wasPreprint && to != null && !isPreprint && !yearsGoBack()) {
      pair.add(
          Category.ENRICHED,
          "publication",
          told(before),
          told(after),
          "a preprint before, published now");
    } else if (from != null && !wasPreprint && isPreprint) {
      contradiction(
          bothStateAVenue(),
          Severity.ERROR,
          "venue",
          told(before),
          told(after),
          "published before, and a preprint again now");
    } else {
      venue(from, to);
      year();
      month();
    }
  }

  private @Nullable VenueSeries series(String venue) {
    return TitleKey.of(venue).isEmpty() ? null : venues.match(venue);
  }

  private void venue(@Nullable VenueSeries from, @Nullable VenueSeries to) {
    String old = before.venue();
    String now = after.venue();
    if (old.equals(now)) {
      return;
    }
    if (from == null) {
      pair.add(Category.ENRICHED, "venue", old, now, "");
    } else if (to == null) {
      pair.add(Category.RETAGGED, "venue", old, now, "the venue is no longer stated");
    } else if (from.id().equals(to.id())) {
      pair.add(Category.RETAGGED, "venue", old, now, "the same venue, written differently");
    } else if (oneSaysMore(old, now)) {
      pair.add(Category.RETAGGED, "venue", old, now, "one is a part of the other");
    } else {
      contradiction(
          bothStateAVenue(),
          Severity.WARNING,
          "venue",
          old,
          now,
          "the title stayed, but its venue is another one");
    }
  }

  private void year() {
    Integer old = before.year();
    Integer now = after.year();
    if (Objects.equals(old, now)) {
      return;
    }
    if (old == null) {
      pair.add(Category.ENRICHED, "year", "", text(now), "");
    } else if (now == null) {
      pair.add(Category.RETAGGED, "year", text(old), "", "the year is no longer stated");
    } else {
      contradiction(
          bothStateAYear(),
          Severity.WARNING,
          "year",
          text(old),
          text(now),
          "the title stayed, but its year is another one");
    }
  }

  private void month() {
    YearMonth old = month(before);
    YearMonth now = month(after);
    if (!Objects.equals(old, now) && Objects.equals(before.year(), after.year())) {
      pair.add(
          old == null ? Category.ENRICHED : Category.RETAGGED, "month", text(old), text(now), "");
    }
  }

  private static @Nullable YearMonth month(Entry entry) {
    StatedTag tag = entry.tag();
    return tag == null ? null : tag.month();
  }

  /** Only what both entries state themselves can contradict. */
  private void contradiction(
      boolean stated, Severity severity, String aspect, String from, String to, String why) {
    if (!pair.titleStayed()) {
      pair.add(Category.RETAGGED, Severity.WARNING, aspect, from, to, "");
    } else if (stated) {
      pair.add(Category.CORRUPTED, severity, aspect, from, to, why);
    } else if (pair.before().sectionKey().equals(pair.after().sectionKey())) {
      pair.add(Category.RETAGGED, aspect, from, to, "");
    }
  }

  private boolean bothStateAVenue() {
    StatedTag old = before.tag();
    StatedTag now = after.tag();
    return old != null && now != null && !old.venue().isEmpty() && !now.venue().isEmpty();
  }

  private boolean bothStateAYear() {
    StatedTag old = before.tag();
    StatedTag now = after.tag();
    return old != null && now != null && old.anyYear() != null && now.anyYear() != null;
  }

  private boolean yearsGoBack() {
    Integer old = before.year();
    Integer now = after.year();
    return old != null && now != null && now < old;
  }

  private static boolean oneSaysMore(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private static Set<String> words(String venue) {
    List<String> words = Arrays.asList(venue.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return new HashSet<>(words);
  }

  /** Year and venue, as in {@code 2024 EMNLP}. */
  private static String told(Entry entry) {
    return (text(entry.year()) + " " + entry.venue()).strip();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
