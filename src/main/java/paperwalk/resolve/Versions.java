package paperwalk.resolve;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperwalk.model.AclId;
import paperwalk.model.ArxivId;
import paperwalk.model.Doi;
import paperwalk.model.Entry;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.StatedTag;
import paperwalk.model.VenueSeries;
import paperwalk.model.Version;
import paperwalk.model.Version.Preprint;
import paperwalk.model.Version.Publication;
import paperwalk.model.Version.Unplaced;

/**
 * The versions of a paper that an entry names: a preprint where it gives an arXiv id or an arXiv
 * tag, a publication where its tag gives venue and year.
 */
final class Versions {
  private final VenueMatcher venues;

  Versions(VenueMatcher venues) {
    this.venues = venues;
  }

  /** The identifiers of an entry's links to the paper. */
  static Stream<Identifier> identifiers(Entry entry) {
    return entry.links().stream()
        .filter(link -> link.role() == LinkRole.PAPER)
        .flatMap(link -> Optional.ofNullable(link.identifier()).stream());
  }

  /** The versions; at least one. */
  List<Version> of(Entry entry) {
    @Nullable ArxivId arxiv = first(entry, ArxivId.class);
    @Nullable Doi doi = first(entry, Doi.class);
    @Nullable AclId acl = first(entry, AclId.class);
    StatedTag tag = entry.tag();
    VenueSeries stated =
        tag == null || TitleKey.of(tag.venue()).isEmpty() ? null : venues.match(tag.venue());
    @Nullable String page = page(entry, arxiv, doi, acl);
    List<Version> versions = new ArrayList<>();
    if (arxiv != null) {
      boolean saysMonth = stated != null && stated.id().equals(venues.arxiv().id());
      YearMonth month = saysMonth && tag != null ? tag.month() : null;
      versions.add(
          new Preprint(arxiv, venues.arxiv(), month == null ? arxiv.month() : month, arxiv.url()));
    } else if (stated != null && stated.type() == VenueSeries.Type.REPOSITORY) {
      versions.add(new Preprint(null, stated, tag == null ? null : tag.month(), page));
    }
    Integer year = tag == null ? null : tag.year();
    if (stated != null && stated.type() != VenueSeries.Type.REPOSITORY && year != null) {
      versions.add(new Publication(stated, year, doi, acl, page));
    } else if (versions.isEmpty() || doi != null || acl != null) {
      versions.add(new Unplaced(year, doi, acl, page));
    }
    return versions;
  }

  private static @Nullable String page(
      Entry entry, @Nullable ArxivId arxiv, @Nullable Doi doi, @Nullable AclId acl) {
    if (acl != null) {
      return acl.url();
    }
    if (doi != null) {
      return doi.url();
    }
    return arxiv != null ? null : entry.link(LinkRole.PAPER).map(Link::target).orElse(null);
  }

  private static <T extends Identifier> @Nullable T first(Entry entry, Class<T> type) {
    return identifiers(entry).filter(type::isInstance).map(type::cast).findFirst().orElse(null);
  }
}
