package paperwalk.lint;

import java.util.List;
import paperwalk.model.Catalogue;
import paperwalk.model.Link;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/** One identifier is given for two papers; {@link SuspiciousId} speaks where it is clear whose. */
final class IdUnderTwoTitles implements CatalogueRule {

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "id-under-two-titles",
        Severity.WARNING,
        "One identifier under two titles",
        "The same identifier is given for a paper of another title, so one of the two links leads"
            + " to the wrong paper.");
  }

  @Override
  public void check(Catalogue catalogue, Report report) {
    for (List<Sighting> same : IdentifierUse.shared(catalogue)) {
      for (Sighting here : same) {
        List<Sighting> others = IdentifierUse.otherTitles(here, same);
        Link link = here.identified().orElse(null);
        if (link != null && !others.isEmpty() && !IdentifierUse.isSuspicious(here, others, same)) {
          report.add(
              here.list(), IdentifierUse.finding(this, here, link, others, " and elsewhere for"));
        }
      }
    }
  }
}
