package paperwalk.model;

/**
 * A key that once named a paper or resource which turned out to be the same as another.
 *
 * @param kind what it named
 * @param key last part of the IRI that is no longer used
 * @param successor last part of the IRI that replaces it
 */
public record RetiredKey(EntryKind kind, String key, String successor) {}
