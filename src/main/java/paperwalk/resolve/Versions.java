package paperwalk.resolve;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
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
 * The versions of a paper that an entry names: a preprint where it gives an arXiv id or says arXiv,
 * a publication where it, or the headings above it, give venue and year.
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

  /**
   * The versions; at least one.
   *
   * @param disowned identifiers of the entry that are not the paper's
   */
  List<Version> of(Entry entry, Collection<Identifier> disowned) {
    List<Identifier> ids =
        identifiers(entry).filter(id -> !disowned.contains(id)).distinct().toList();
    @Nullable ArxivId arxiv = first(ids, ArxivId.class);
    @Nullable Doi doi = first(ids, Doi.class);
    @Nullable AclId acl = first(ids, AclId.class);
    List<Identifier> others = ids.stream().filter(Versions::isOther).toList();
    VenueSeries stated = TitleKey.of(entry.venue()).isEmpty() ? null : venues.match(entry.venue());
    boolean preprint = stated != null && stated.type() == VenueSeries.Type.REPOSITORY;
    @Nullable String page = page(entry, ids);
    List<Version> versions = new ArrayList<>();
    if (arxiv != null) {
      boolean saysMonth = stated != null && stated.id().equals(venues.arxiv().id());
      YearMonth month = saysMonth ? month(entry) : null;
      versions.add(
          new Preprint(arxiv, venues.arxiv(), month == null ? arxiv.month() : month, arxiv.url()));
    } else if (stated != null && preprint) {
      versions.add(new Preprint(null, stated, month(entry), page));
    }
    Integer year = entry.year();
    if (stated != null && !preprint && year != null) {
      versions.add(new Publication(stated, year, doi, acl, others, page));
    } else if (versions.isEmpty() || doi != null || acl != null || !others.isEmpty()) {
      versions.add(new Unplaced(year, doi, acl, others, page));
    }
    return versions;
  }

  private static boolean isOther(Identifier id) {
    return !(id instanceof ArxivId || id instanceof Doi || id instanceof AclId);
  }

  private static @Nullable YearMonth month(Entry entry) {
    StatedTag tag = entry.tag();
    StatedTag context = entry.context();
    YearMonth own = tag == null ? null : tag.month();
    return own != null || context == null || (tag != null && tag.anyYear() != null)
        ? own
        : context.month();
  }

  /** The page of the strongest identifier but arXiv's, or else where the entry itself leads. */
  private static @Nullable String page(Entry entry, List<Identifier> ids) {
    Optional<Identifier> best =
        Stream.of("acl", "doi", "")
            .flatMap(scheme ->
                ids.stream()
                    .filter(id -> scheme.isEmpty() ? isOther(id) : id.scheme().equals(scheme)))
            .findFirst();
    if (best.isPresent()) {
      return best.get().url();
    }
    return ids.isEmpty()
        ? entry.links().stream()
            .filter(link -> link.role() == LinkRole.PAPER && link.identifier() == null)
            .map(Link::target)
            .findFirst()
            .orElse(null)
        : null;
  }

  private static <T extends Identifier> @Nullable T first(List<Identifier> ids, Class<T> type) {
    return ids.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
  }
}
