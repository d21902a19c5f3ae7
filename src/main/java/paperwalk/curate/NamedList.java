package paperwalk.curate;

import paperwalk.model.ReadingList;

/**
 * A list of one version.
 *
 * @param path what the same list is called in both versions: its path below the folder that was
 *     compared, or nothing if two files were
 * @param list as read
 */
public record NamedList(String path, ReadingList list) {}
