package paperwalk.http;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paperwalk.cite.AuthorName;
import paperwalk.cite.Citation;
import paperwalk.cite.Citation.Kind;
import paperwalk.store.PaperRecord;
import paperwalk.store.PaperRecord.Named;
import paperwalk.store.PaperRecord.VersionRecord;

/** What to cite of a paper: its published version where there is one, and its arXiv id anyway. */
final class CitedPaper {
  private CitedPaper() {}

  static Citation of(PaperRecord paper) {
    VersionRecord best = paper.best();
    String issued = best == null ? null : best.issued();
    return new Citation(
        paper.key(),
        kind(best),
        paper.title(),
        paper.authors().stream().map(AuthorName::parse).toList(),
        best == null ? null : venue(best),
        year(issued),
        issued != null && issued.matches("\\d{4}-(0[1-9]|1[0-2])")
            ? Integer.valueOf(issued.substring(5))
            : null,
        first(paper.versions().stream().map(VersionRecord::doi).toList()),
        first(paper.versions().stream().map(VersionRecord::arxivId).toList()),
        best == null ? null : best.url(),
        paper.topics().stream().map(Named::name).distinct().toList());
  }

  /** The year of {@code 2024} or {@code 2024-06}; null if it says none. */
  static @Nullable Integer year(@Nullable String issued) {
    return issued != null && issued.matches("\\d{4}(-.*)?")
        ? Integer.valueOf(issued.substring(0, 4))
        : null;
  }

  private static Kind kind(@Nullable VersionRecord version) {
    if (version == null || version.venue() == null) {
      return Kind.OTHER;
    }
    if (version.kind().equals("preprint")) {
      return Kind.PREPRINT;
    }
    return "journal".equals(version.venueType()) ? Kind.JOURNAL : Kind.CONFERENCE;
  }

  /** A journal by its name; an edition of a conference by both names, since years belong to it. */
  private static @Nullable String venue(VersionRecord version) {
    String full = version.seriesName();
    String shown = version.venueName();
    return switch (kind(version)) {
      case JOURNAL -> full == null ? shown : full;
      case CONFERENCE ->
          full == null || shown == null || shown.startsWith(full)
              ? shown
              : full + " (" + shown + ")";
      case PREPRINT, OTHER -> shown;
    };
  }

  private static @Nullable String first(List<@Nullable String> texts) {
    return texts.stream().filter(Objects::nonNull).findFirst().orElse(null);
  }
}
