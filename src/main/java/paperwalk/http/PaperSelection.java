package paperwalk.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.store.PaperRecord;
import paperwalk.store.PaperRecord.VersionRecord;
import paperwalk.store.PaperRecords;

/**
 * Which papers somebody asks for, and in which order.
 *
 * @param words all of them are in its title, authors, venues, topics, owners or sections
 * @param topics it is about all of them: names of facets below the base, or IRIs
 * @param venue it appeared there: {@code emnlp}, {@code emnlp/2024}, a name or an IRI
 * @param from first year of the version that is named first
 * @param to last year
 * @param hasCode whether a repository is known, if that matters
 * @param list a list that it stands in: its name below the base, or its IRI
 * @param sort one of {@link #SORTS}
 */
record PaperSelection(
    String words,
    List<String> topics,
    String venue,
    int from,
    int to,
    @Nullable Boolean hasCode,
    String list,
    String sort) {

  /** The orders; a hyphen before a name turns it round. */
  static final Set<String> SORTS = Set.of("title", "-title", "year", "-year");

  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(-)?(\\d{4})?");

  /** Reads a selection from a request's parameters. */
  static PaperSelection of(Parameters parameters) {
    String years = parameters.text("year").strip();
    Matcher range = YEARS.matcher(years);
    if (!range.matches() || years.equals("-")) {
      throw new ProblemException(
          400,
          "Unknown value",
          "year=%s: give a year as 2024, or years as 2023-2025, 2023- or -2025."
              .formatted(Parameters.shown(years)));
    }
    boolean one = range.group(2) == null;
    int from = range.group(1) == null ? 0 : Integer.parseInt(range.group(1));
    int to = range.group(3) == null ? 9999 : Integer.parseInt(range.group(3));
    if (one && !years.isEmpty()) {
      to = from;
    }
    String code = parameters.choice("hasCode", Set.of("true", "false"));
    String sort = parameters.choice("sort", SORTS);
    return new PaperSelection(
        parameters.text("q"),
        parameters.texts("topic"),
        parameters.text("venue").strip(),
        from,
        to,
        code == null ? null : Boolean.valueOf(code),
        parameters.text("list").strip(),
        sort == null ? "title" : sort);
  }

  /** The papers in their order. Costs time in proportion to all papers. */
  List<PaperRecord> of(PaperRecords papers) {
    List<PaperRecord> found =
        new ArrayList<>(papers.search(words).stream().filter(this::fits).toList());
    if (sort.endsWith("year")) {
      found.sort(
          Comparator.comparing(
              PaperSelection::year,
              sort.startsWith("-") ? Comparator.reverseOrder() : Comparator.naturalOrder()));
    } else if (sort.startsWith("-")) {
      return found.reversed();
    }
    return found;
  }

  private boolean fits(PaperRecord paper) {
    return topics.stream()
            .allMatch(
                topic -> paper.topics().stream().anyMatch(t -> isNamed(t.iri(), topic, "facet")))
        && (venue.isEmpty() || paper.versions().stream().anyMatch(this::atVenue))
        && ((from == 0 && to == 9999) || (year(paper) >= from && year(paper) <= to))
        && (hasCode == null || hasCode != paper.code().isEmpty())
        && (list.isEmpty()
            || paper.entries().stream().anyMatch(entry -> isNamed(entry.list(), list, "list")));
  }

  private boolean atVenue(VersionRecord version) {
    String place = version.venue();
    return place != null
        && (isNamed(place, venue, "venue")
            || (version.series() != null && isNamed(version.series(), venue, "venue"))
            || venue.equalsIgnoreCase(version.venueName())
            || venue.equalsIgnoreCase(version.seriesName()));
  }

  /** Whether a text is an IRI, or what stands in it behind the kind of the thing. */
  static boolean isNamed(String iri, String name, String kind) {
    return iri.equals(name) || iri.endsWith("/" + kind + "/" + name.toLowerCase(Locale.ROOT));
  }

  /** The year of the version named first; 0 if it says none. */
  static int year(PaperRecord paper) {
    VersionRecord best = paper.best();
    Integer year = best == null ? null : CitedPaper.year(best.issued());
    return Objects.requireNonNullElse(year, 0);
  }
}
