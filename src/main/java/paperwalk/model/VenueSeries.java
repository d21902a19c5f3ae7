package paperwalk.model;

import java.util.List;

/**
 * A conference series, a journal, or a repository of preprints.
 *
 * @param id last part of its IRI, such as {@code neurips}
 * @param name the short name shown, such as {@code NeurIPS}
 * @param otherNames further names by which it is recognised
 * @param type what it is
 */
public record VenueSeries(String id, String name, List<String> otherNames, Type type) {

  /** What a series is. */
  public enum Type {
    /** Meetings with proceedings. */
    CONFERENCE,
    /** A journal. */
    JOURNAL,
    /** A repository of preprints: it has no editions. */
    REPOSITORY
  }
}
