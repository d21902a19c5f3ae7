package paperwalk.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import paperwalk.model.Catalogue;
import paperwalk.model.Finding;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.RepositoryId;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;

/**
 * A code link leads to a repository that is named after another paper, which links to it as well.
 *
 * <p>Two papers may share a repository. So the rule speaks only where the repository's name stands
 * in the other paper's title and has no part in this one's, where the link leads to the repository
 * as a whole, and where no author is known to have written both.
 */
final class CodeLinkOfAnotherPaper implements CatalogueRule {
  /** A repository of more papers than these is a collection. */
  private static final int MOST = 3;

  private static final int MOST_USES = 100;

  private static final int SHORT = 3;

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "code-link-of-another-paper",
        Severity.INFO,
        "Code link of another paper",
        "The code link leads to a repository that another paper links to and that is named after"
            + " that one, so it was probably copied along with the line.");
  }

  /** A code link and the entry that has it. */
  private record Use(Sighting sighting, Link link, String name) {}

  @Override
  public void check(Catalogue catalogue, Report report) {
    Map<String, List<Use>> uses = new TreeMap<>();
    for (Sighting sighting : Sightings.of(catalogue)) {
      for (Link link : sighting.entry().links()) {
        RepositoryId repository = link.repository();
        if (repository != null && link.role() == LinkRole.CODE && isWhole(link.target())) {
          uses.computeIfAbsent(repository.key(), k -> new ArrayList<>())
              .add(new Use(sighting, link, repository.name()));
        }
      }
    }
    uses.values().forEach(same -> check(same, report));
  }

  private void check(List<Use> same, Report report) {
    Set<String> papers = new HashSet<>();
    same.forEach(use -> papers.add(use.sighting().paper().key()));
    if (papers.size() < 2 || papers.size() > MOST || same.size() > MOST_USES) {
      return;
    }
    for (Use here : same) {
      List<Sighting> owners =
          same.stream()
              .filter(other -> isNamedAfter(other.name(), other.sighting()))
              .map(Use::sighting)
              .filter(owner -> isAnother(owner, here.sighting()))
              .toList();
      if (!owners.isEmpty() && !hasPartIn(here.name(), here.sighting())) {
        report.add(here.sighting().list(), finding(here, owners));
      }
    }
  }

  private static boolean isWhole(String target) {
    return !target.matches("(?i).*/(?:blob|tree|-)/.*");
  }

  private static boolean isAnother(Sighting owner, Sighting here) {
    return !owner.paper().key().equals(here.paper().key())
        && TitleWords.telling(owner.titleWords())
        && Collections.disjoint(owner.entry().authors(), here.entry().authors())
        && owner.hasOtherTitle(here);
  }

  private Finding finding(Use here, List<Sighting> owners) {
    return new Finding(
        name(),
        description().severity(),
        here.link().targetSpan(),
        "the code link of \"%s\" leads to the repository of %s"
            .formatted(
                here.sighting().entry().title(),
                Sighting.told(
                    owners, here.sighting().list(), s -> "\"" + s.entry().title() + "\"")),
        null,
        Sighting.sources(owners));
  }

  /** Whether the whole name, without punctuation, is a word or some words of the title. */
  private static boolean isNamedAfter(String name, Sighting sighting) {
    String plain = plain(name);
    String title = sighting.entry().title();
    return plain.length() >= SHORT
        && (TitleWords.of(title).contains(plain)
            || plain(title.replaceFirst(":.*", "")).equals(plain));
  }

  /** Whether any word of the name, or the start of one, stands in the title or as its initials. */
  private static boolean hasPartIn(String name, Sighting sighting) {
    String title = plain(sighting.entry().title());
    StringBuilder initials = new StringBuilder();
    for (String word : sighting.entry().title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    if (title.contains(plain(name)) || initials.indexOf(plain(name)) >= 0) {
      return true;
    }
    for (String word : name.split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})")) {
      if (word.length() > SHORT && title.contains(plain(word))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
