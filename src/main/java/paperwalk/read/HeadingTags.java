package paperwalk.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Section;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;

/** Venue and year that only a heading states: {@code ## AAAI 2024}, {@code ### 2023}. */
final class HeadingTags {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d./])(?<!\\d-)((?:19|20)\\d\\d)(?![./-]?\\d)");
  private static final Pattern EDITION =
      Pattern.compile(
          "(?<![A-Za-z])([A-Za-z]*[A-Z][A-Za-z]*[A-Z])[\\s_-]?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern SHORT_YEAR = Pattern.compile("(?<=[A-Za-z])\\s?['’]?(\\d\\d)$");

  /** Words that may stand beside a venue or a year in a heading that names nothing else. */
  private static final Set<String> BESIDE =
      Set.of(
          "paper",
          "papers",
          "accepted",
          "list",
          "awesome",
          "conference",
          "main",
          "proceedings",
          "in",
          "of",
          "at",
          "the",
          "year",
          "published",
          "publications",
          "track",
          "all",
          "论文",
          "collection",
          "collections",
          "oral",
          "poster",
          "spotlight",
          "年");

  private static final Set<String> NOT_A_YEAR =
      Set.of("updated", "update", "last", "before", "earlier", "since", "until", "after", "pre");

  private final VenueNames names;
  private final Map<Integer, @Nullable StatedTag> known = new HashMap<>();

  HeadingTags(VenueNames names) {
    this.names = names;
  }

  /** What the headings above a section's entries state, the innermost first, or null. */
  @Nullable StatedTag of(
      List<Section> sections, int section, @Nullable String title, @Nullable Span titleSpan) {
    if (section < 0) {
      return title == null || titleSpan == null ? null : read(title, titleSpan, true);
    }
    if (known.containsKey(section)) {
      return known.get(section);
    }
    Section heading = sections.get(section);
    StatedTag own = read(heading.title(), heading.span(), false);
    StatedTag outer = of(sections, heading.parent(), title, titleSpan);
    StatedTag both = join(own, outer);
    known.put(section, both);
    return both;
  }

  private static @Nullable StatedTag join(@Nullable StatedTag own, @Nullable StatedTag outer) {
    if (own == null || outer == null) {
      return own == null ? outer : own;
    }
    boolean venue = !own.venue().isEmpty();
    Integer year = own.year() == null ? outer.year() : own.year();
    boolean sameYear = own.year() == null || own.year().equals(outer.year());
    return venue || !sameYear
        ? new StatedTag(own.text(), own.span(), own.venue(), year, null)
        : new StatedTag(outer.text(), outer.span(), outer.venue(), year, null);
  }

  private @Nullable StatedTag read(String heading, Span span, boolean isTitle) {
    String plain = heading.strip();
    if (plain.length() > 100) {
      return null;
    }
    Integer year = null;
    Matcher matcher = YEAR.matcher(plain);
    String rest = plain;
    if (matcher.find()) {
      boolean edge = matcher.start() == 0 || isEnd(plain, matcher.end());
      year = edge || isTitle ? Integer.valueOf(matcher.group(1)) : null;
      rest = plain.substring(0, matcher.start()) + " " + plain.substring(matcher.end());
      if (matcher.find(matcher.end())) {
        year = null;
      }
    }
    StringBuilder core = new StringBuilder();
    for (String word : VenueNames.normal(rest.toLowerCase(Locale.ROOT)).split(" ")) {
      if (NOT_A_YEAR.contains(word)) {
        return null;
      }
      if (!BESIDE.contains(word) && !word.isEmpty()) {
        core.append(core.isEmpty() ? "" : " ").append(word);
      }
    }
    String venue = names.isKnown(core.toString()) ? asWritten(rest, core.toString()) : "";
    if (year == null && venue.isEmpty()) {
      Matcher two = SHORT_YEAR.matcher(plain);
      String before = two.find() ? plain.substring(0, two.start()) : "";
      if (!before.isEmpty() && names.isKnown(before)) {
        venue = before.strip();
        year = 2000 + Integer.parseInt(two.group(1));
      }
    }
    boolean word = venue.codePoints().filter(Character::isUpperCase).count() < 2;
    if (year == null && word) {
      // A topic may be called like a journal: Machine Learning, Bioinformatics.
      venue = "";
    }
    if (isTitle && (venue.isEmpty() || year == null)) {
      return named(plain, span);
    }
    return year == null && venue.isEmpty() ? null : new StatedTag(plain, span, venue, year, null);
  }

  /** A title may name an edition and say more: {@code CVPR 2025 papers with code}. */
  private @Nullable StatedTag named(String title, Span span) {
    Matcher edition = EDITION.matcher(title);
    while (edition.find()) {
      if (names.isKnown(edition.group(1))) {
        return new StatedTag(
            title, span, edition.group(1), Integer.valueOf(edition.group(2)), null);
      }
    }
    return null;
  }

  private static boolean isEnd(String text, int from) {
    return text.substring(from).codePoints().noneMatch(Character::isLetterOrDigit)
        || BESIDE.contains(VenueNames.normal(text.substring(from)));
  }

  /** The words of a venue with the letters that the heading gives them. */
  private static String asWritten(String heading, String core) {
    StringBuilder out = new StringBuilder();
    List<String> wanted = List.of(core.split(" "));
    for (String word : heading.split("[^\\p{L}\\p{N}]+")) {
      if (wanted.contains(word.toLowerCase(Locale.ROOT))) {
        out.append(out.isEmpty() ? "" : " ").append(word);
      }
    }
    return out.toString();
  }
}
