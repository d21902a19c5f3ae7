package paperwalk.lint;

import java.util.List;
import java.util.Optional;
import paperwalk.model.ArxivId;
import paperwalk.model.Catalogue;
import paperwalk.model.Finding;
import paperwalk.model.Link;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Slug;

/** One title, two arXiv ids. */
final class TwoIdsForOneTitle implements CatalogueRule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "two-ids-for-one-title",
        Severity.WARNING,
        "Two arXiv ids for one title",
        "The same title is given with another arXiv id, so one of the two links leads to the wrong"
            + " paper.");
  }

  @Override
  public void check(Catalogue catalogue, Report report) {
    List<Sighting> all = Sightings.of(catalogue);
    for (List<Sighting> same : Sightings.by(all, TwoIdsForOneTitle::title)) {
      for (Sighting here : same) {
        ArxivId id = here.arxiv().orElse(null);
        Link link =
            here.entry().links().stream()
                .filter(each -> id != null && each.identifier() instanceof ArxivId)
                .findFirst()
                .orElse(null);
        List<Sighting> others =
            same.stream().filter(s -> s.arxiv().filter(a -> !a.equals(id)).isPresent()).toList();
        if (id != null && link != null && !others.isEmpty()) {
          report.add(
              here.list(),
              new Finding(
                  name(),
                  description().severity(),
                  link.targetSpan(),
                  "\"%s\" is given here as %s and elsewhere as %s"
                      .formatted(
                          here.entry().title(),
                          id.prefixed(),
                          Sighting.told(
                              others,
                              here.list(),
                              s -> s.arxiv().map(ArxivId::prefixed).orElse(""))),
                  null,
                  Sighting.sources(others)));
        }
      }
    }
  }

  private static Optional<String> title(Sighting sighting) {
    String title = sighting.entry().title();
    return TitleWords.telling(sighting.titleWords())
        ? Optional.of(Slug.of(title))
        : Optional.empty();
  }
}
