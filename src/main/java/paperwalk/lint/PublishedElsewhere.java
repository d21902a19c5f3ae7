package paperwalk.lint;

import java.util.List;
import java.util.Optional;
import paperwalk.model.Catalogue;
import paperwalk.model.Finding;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;

/** A preprint tag here, a venue there: the paper has been published since. */
final class PublishedElsewhere implements CatalogueRule {
  private final KnownVenues venues;

  PublishedElsewhere(KnownVenues venues) {
    this.venues = venues;
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "preprint-published-elsewhere",
        Severity.INFO,
        "Preprint here, published there",
        "The entry is tagged as a preprint, but another entry or another list says where the paper"
            + " was published.");
  }

  @Override
  public void check(Catalogue catalogue, Report report) {
    List<Sighting> all = Sightings.of(catalogue);
    for (List<Sighting> same : Sightings.by(all, s -> Optional.of(s.paper().key()))) {
      for (Sighting here : same) {
        StatedTag tag = here.entry().tag();
        if (tag == null || !venues.isPreprint(here.entry().venue())) {
          continue;
        }
        List<Sighting> others =
            same.stream()
                .filter(s -> s.publications().stream().anyMatch(p -> venues.has(p.series())))
                .filter(s -> !s.hasOtherTitle(here))
                .toList();
        if (!others.isEmpty()) {
          report.add(here.list(), finding(here, tag.span(), others));
        }
      }
    }
  }

  private Finding finding(Sighting here, Span place, List<Sighting> others) {
    return new Finding(
        name(),
        description().severity(),
        place,
        "\"%s\" is tagged here as a preprint (%s) and elsewhere as %s"
            .formatted(
                here.entry().title(),
                VenueDiffers.stated(here),
                Sighting.told(others, here.list(), VenueDiffers::stated)),
        null,
        Sighting.sources(others));
  }
}
