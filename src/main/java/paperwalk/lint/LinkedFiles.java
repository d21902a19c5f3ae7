package paperwalk.lint;

import paperwalk.model.ListFile;

/** Says whether the files that a list links to are there; the rules themselves touch no disk. */
@FunctionalInterface
public interface LinkedFiles {

  /** Misses nothing: for lists whose surroundings are not at hand. */
  LinkedFiles UNKNOWN = (list, path) -> false;

  /**
   * Whether a file is certainly missing.
   *
   * @param list the list that links to it
   * @param path a path relative to the list's folder, decoded, without query and fragment
   */
  boolean isMissing(ListFile list, String path);
}
