package paperwalk.model;

/**
 * A row of a table and how many cells it has, to be held against its header.
 *
 * @param span the row's place
 * @param cells how many cells were written
 * @param columns how many the header has
 */
public record TableRow(Span span, int cells, int columns) {}
