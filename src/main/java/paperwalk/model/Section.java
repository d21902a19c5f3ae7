package paperwalk.model;

/**
 * A heading of a list and what stands below it.
 *
 * @param index position in the list's sections, from 0
 * @param parent index of the enclosing section, or -1
 * @param level how deep it stands: 1 to 6 for a heading, more for what only looks like one (a
 *     summary, a bold line)
 * @param title the heading as written
 * @param span the heading's place
 */
public record Section(int index, int parent, int level, String title, Span span) {}
