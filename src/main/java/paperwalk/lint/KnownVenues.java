package paperwalk.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import paperwalk.model.VenueSeries;

/** The venue series that are known by name: of others two spellings may be one. */
final class KnownVenues {
  private final Map<String, VenueSeries> byId = new HashMap<>();
  private final Map<String, VenueSeries> byName = new HashMap<>();

  KnownVenues(List<VenueSeries> venues) {
    for (VenueSeries venue : venues) {
      byId.put(venue.id(), venue);
      byName.put(normal(venue.name()), venue);
      venue.otherNames().forEach(name -> byName.putIfAbsent(normal(name), venue));
    }
  }

  boolean has(VenueSeries series) {
    return byId.containsKey(series.id());
  }

  /** The series of a name as stated in a list. */
  Optional<VenueSeries> named(String name) {
    return Optional.ofNullable(byName.get(normal(name)));
  }

  /** Whether a name is that of a repository of preprints. */
  boolean isPreprint(String name) {
    return named(name).filter(v -> v.type() == VenueSeries.Type.REPOSITORY).isPresent();
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
