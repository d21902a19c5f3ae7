package paperwalk.lint;

import java.util.List;
import paperwalk.model.Catalogue;
import paperwalk.model.Link;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/** Two other lists give the identifier to another paper: this list is outvoted. */
final class SuspiciousId implements CatalogueRule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "suspicious-id",
        Severity.ERROR,
        "Identifier of another paper",
        "Two other lists give the same identifier for a paper of another title, so the link here"
            + " almost certainly leads to the wrong paper.");
  }

  @Override
  public void check(Catalogue catalogue, Report report) {
    for (List<Sighting> same : IdentifierUse.shared(catalogue)) {
      for (Sighting here : same) {
        List<Sighting> others = IdentifierUse.otherTitles(here, same);
        Link link = here.identified().orElse(null);
        if (link != null && IdentifierUse.isSuspicious(here, others, same)) {
          report.add(
              here.list(),
              IdentifierUse.finding(
                  this, here, link, others, ", but other lists agree that it is"));
        }
      }
    }
  }
}
