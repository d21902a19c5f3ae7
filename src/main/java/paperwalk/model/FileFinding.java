package paperwalk.model;

/**
 * Something wrong in a file that is not held in memory.
 *
 * @param file its path, as shown in messages
 * @param finding what is wrong, and where
 */
public record FileFinding(String file, Finding finding) {}
