package paperwalk.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import paperwalk.model.VenueSeries;

/** Finds the venue series that a name stands for; an unknown name becomes a series of its own. */
public final class VenueMatcher {
  private final Map<String, VenueSeries> byName = new HashMap<>();

  /** Takes the known series. */
  public VenueMatcher(List<VenueSeries> known) {
    for (VenueSeries series : known) {
      byName.put(normal(series.name()), series);
      series.otherNames().forEach(name -> byName.putIfAbsent(normal(name), series));
    }
  }

  /**
   * The series.
   *
   * @param name as stated, without the year; has a letter or digit
   */
  public VenueSeries match(String name) {
    VenueSeries known = byName.get(normal(name));
    return known != null
        ? known
        : new VenueSeries(id(name), name, List.of(), VenueSeries.Type.CONFERENCE);
  }

  /** The repository that holds arXiv's preprints. */
  public VenueSeries arxiv() {
    return byName.getOrDefault(
        "arxiv", new VenueSeries("arxiv", "arXiv", List.of(), VenueSeries.Type.REPOSITORY));
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String id(String name) {
    return normal(name).replace(' ', '-');
  }
}
