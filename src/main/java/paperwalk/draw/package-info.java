/**
 * Pictures and graph files: lays a {@link paperwalk.model.GraphView} out in the plane and writes it
 * as SVG, GEXF, GraphML, DOT or Cytoscape JSON, or cuts a neighbourhood out of it first.
 *
 * <p>{@link paperwalk.draw.GraphExport} is the face. The way of a picture: components are laid out
 * apart (force-directed, then evened out), freed of overlaps and packed side by side; marks get
 * their shapes, labels their places, and the writer puts it down. Everything is decided by the
 * order of the view and fixed seeds, so the same view gives the same bytes.
 *
 * <p>May use only {@code model} (and {@code walk}, for communities), and JGraphT, whose types do
 * not leave this package.
 */
@NullMarked
package paperwalk.draw;

import org.jspecify.annotations.NullMarked;
