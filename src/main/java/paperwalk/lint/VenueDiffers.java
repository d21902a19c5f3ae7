package paperwalk.lint;

import java.util.List;
import java.util.Optional;
import paperwalk.model.Catalogue;
import paperwalk.model.Finding;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.StatedTag;
import paperwalk.model.VenueSeries;
import paperwalk.model.Version.Publication;

/**
 * Two entries place one paper at two venues, or in two years of one.
 *
 * <p>A conference paper and its longer form in a journal may both be right: that is told as an
 * information.
 */
final class VenueDiffers implements CatalogueRule {
  private final KnownVenues venues;

  VenueDiffers(KnownVenues venues) {
    this.venues = venues;
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "venue-differs",
        Severity.WARNING,
        "Another venue elsewhere",
        "Another entry or another list says that the same paper appeared at another venue or in"
            + " another year, so one of the two is wrong.");
  }

  @Override
  public void check(Catalogue catalogue, Report report) {
    List<Sighting> all = Sightings.of(catalogue);
    for (List<Sighting> same : Sightings.by(all, s -> Optional.of(s.paper().key()))) {
      for (Sighting here : same) {
        List<Publication> own = known(here);
        List<Sighting> others = own.isEmpty() ? List.of() : disagreeing(here, own, same);
        if (!others.isEmpty()) {
          report.add(here.list(), finding(here, own.getFirst(), others));
        }
      }
    }
  }

  private List<Publication> known(Sighting sighting) {
    return sighting.publications().stream().filter(p -> venues.has(p.series())).toList();
  }

  private List<Sighting> disagreeing(Sighting here, List<Publication> own, List<Sighting> same) {
    return same.stream()
        .filter(s -> !known(s).isEmpty())
        .filter(s ->
            known(s).stream()
                .noneMatch(theirs -> own.stream().anyMatch(mine -> agree(mine, theirs))))
        .filter(s -> !s.hasOtherTitle(here))
        .toList();
  }

  private static boolean agree(Publication one, Publication other) {
    return one.series().id().equals(other.series().id()) && one.year() == other.year();
  }

  private Finding finding(Sighting here, Publication own, List<Sighting> others) {
    boolean longerForm =
        others.stream()
            .flatMap(other -> known(other).stream())
            .allMatch(theirs -> isJournal(theirs) != isJournal(own));
    StatedTag tag = here.entry().tag();
    return new Finding(
        name(),
        longerForm ? Severity.INFO : description().severity(),
        tag == null ? here.entry().titleSpan() : tag.span(),
        "\"%s\" is placed here at %s and elsewhere at %s"
            .formatted(
                here.entry().title(),
                stated(here),
                Sighting.told(others, here.list(), VenueDiffers::stated)),
        null,
        Sighting.sources(others));
  }

  private static boolean isJournal(Publication publication) {
    return publication.series().type() == VenueSeries.Type.JOURNAL;
  }

  /** Venue and year in the entry's own words. */
  static String stated(Sighting sighting) {
    String venue = sighting.entry().venue();
    Integer year = sighting.entry().year();
    return year == null || venue.contains(year.toString()) ? venue : venue + " " + year;
  }
}
