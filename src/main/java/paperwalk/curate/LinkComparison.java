package paperwalk.curate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import paperwalk.curate.Change.Category;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.RepositoryId;
import paperwalk.model.Severity;

/**
 * What changed in the links of an entry.
 *
 * <p>Links are the same if they carry the same identifier or lead to the same repository, however
 * they are written. An identifier of another paper under an unchanged title is corruption.
 */
final class LinkComparison {
  /** Who gives which identifier, to say whose a wrong one is. */
  private final Map<String, Placed> owners;

  private final PairChanges pair;

  LinkComparison(Map<String, Placed> owners, PairChanges pair) {
    this.owners = owners;
    this.pair = pair;
  }

  void compare() {
    List<String> contradictions = pair.before().contradictions(pair.after());
    for (String scheme : contradictions) {
      String from = join(scheme, pair.before());
      String to = join(scheme, pair.after());
      if (pair.titleStayed()) {
        pair.add(Category.CORRUPTED, Severity.ERROR, "identifier", from, to, whose(scheme));
      } else {
        pair.add(Category.RELINKED, "identifier", from, to, "");
      }
    }
    for (LinkRole role : LinkRole.values()) {
      compare(role, contradictions);
    }
  }

  private static String join(String scheme, Placed placed) {
    List<String> ids =
        placed.prefixed().stream().filter(id -> id.startsWith(scheme + ":")).toList();
    return String.join(", ", ids);
  }

  private String whose(String scheme) {
    for (String id : pair.after().prefixed()) {
      Placed owner = owners.get(id);
      if (id.startsWith(scheme + ":")
          && owner != null
          && !owner.titleKey().equals(pair.after().titleKey())) {
        return "the title stayed, but the link leads to another paper: to “%s” of line %d before"
            .formatted(owner.entry().title(), owner.entry().span().shownLine());
      }
    }
    return "the title stayed, but the link leads to another paper";
  }

  private void compare(LinkRole role, List<String> contradictions) {
    String aspect =
        role == LinkRole.OTHER ? "link" : role.name().toLowerCase(Locale.ROOT) + " link";
    List<Link> old = links(pair.before(), role, contradictions);
    List<Link> now = links(pair.after(), role, contradictions);
    old.removeIf(link -> removeSame(now, link, false, aspect));
    old.removeIf(link -> removeSame(now, link, true, aspect));
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      if (i >= now.size()) {
        pair.add(Category.RELINKED, aspect, old.get(i).target(), "", "the link is gone");
      } else if (i >= old.size()) {
        pair.add(Category.ENRICHED, aspect, "", now.get(i).target(), "");
      } else {
        replaced(aspect, old.get(i), now.get(i));
      }
    }
  }

  private void replaced(String aspect, Link old, Link now) {
    boolean identified = old.identifier() == null && now.identifier() != null;
    boolean repository =
        now.role() == LinkRole.CODE && old.repository() == null && now.repository() != null;
    if (identified || repository) {
      String why = identified ? "an identifier where none was" : "a repository where a page was";
      pair.add(Category.ENRICHED, aspect, old.target(), now.target(), why);
    } else {
      pair.add(Category.RELINKED, aspect, old.target(), now.target(), "");
    }
  }

  /** The links of a role whose identifiers have not been told already. */
  private static List<Link> links(Placed placed, LinkRole role, List<String> contradictions) {
    List<Link> links = new ArrayList<>(placed.entry().links());
    links.removeIf(link -> {
      Identifier id = link.identifier();
      boolean told = role == LinkRole.PAPER && id != null && contradictions.contains(id.scheme());
      return link.role() != role || told;
    });
    return links;
  }

  /** Takes away the link that is the same as another: as written, or in another form. */
  private boolean removeSame(List<Link> links, Link sought, boolean anyForm, String aspect) {
    for (Iterator<Link> each = links.iterator(); each.hasNext(); ) {
      Link link = each.next();
      if (link.target().equals(sought.target())
          || (anyForm && sameness(link).equals(sameness(sought)))) {
        each.remove();
        if (!link.target().equals(sought.target())) {
          pair.add(
              Category.RELINKED,
              Severity.INFO,
              aspect,
              sought.target(),
              link.target(),
              "leads to the same, written differently");
        }
        return true;
      }
    }
    return false;
  }

  private static String sameness(Link link) {
    Identifier id = link.identifier();
    RepositoryId repository = link.repository();
    if (id != null) {
      return id.prefixed();
    }
    if (repository != null) {
      return repository.key();
    }
    return link.target().replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/+$", "");
  }
}
