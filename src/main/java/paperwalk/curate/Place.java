package paperwalk.curate;

/**
 * Where an entry stands.
 *
 * @param file the list's name as it was given
 * @param line from 1
 * @param section the headings above it, outermost first; empty if there is none
 * @param text its lines as written
 */
public record Place(String file, int line, String section, String text) {}
