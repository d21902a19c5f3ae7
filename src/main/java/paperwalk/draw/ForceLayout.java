package paperwalk.draw;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * The rough shape of a component, by the method of Fruchterman and Reingold ("Graph Drawing by
 * Force-directed Placement", 1991) as JGraphT has it, from a random start.
 */
final class ForceLayout {

  private static final int ITERATIONS = 120;
  private static final int EXACT_UP_TO = 250;
  private static final double THETA = 0.7;

  /** The frame is so much wider than the drawing needs that nodes hardly ever meet its edge. */
  private static final double FRAME = 4;

  private ForceLayout() {}

  /**
   * Places about {@code spacing} apart, in the order of {@code members}. An iteration costs n² for
   * up to 250 members, n log n (Barnes and Hut) for more.
   */
  static Point[] of(IndexedGraph graph, int[] members, double spacing, long seed) {
    Set<Integer> wanted = HashSet.newHashSet(members.length);
    for (int member : members) {
      wanted.add(member);
    }
    Graph<Integer, DefaultEdge> component = new AsSubgraph<>(graph.simple(), wanted);
    double side = FRAME * spacing * Math.sqrt(members.length);
    Random random = new Random(seed);
    LayoutAlgorithm2D<Integer, DefaultEdge> algorithm =
        members.length <= EXACT_UP_TO
            ? new FRLayoutAlgorithm2D<>(ITERATIONS, 1 / FRAME, random)
            : new IndexedFRLayoutAlgorithm2D<>(ITERATIONS, THETA, 1 / FRAME, random);
    Framed model = new Framed(side);
    algorithm.layout(component, model);
    Point[] places = new Point[members.length];
    for (int i = 0; i < members.length; i++) {
      Point2D place = model.get(members[i]);
      places[i] = new Point(place.getX(), place.getY());
    }
    return places;
  }

  /**
   * A square that lets no two nodes lie in the very same place of its border, where JGraphT's
   * quadtree would divide for ever.
   */
  private static final class Framed extends MapLayoutModel2D<Integer> {
    private final double side;

    Framed(double side) {
      super(Box2D.of(0, 0, side, side));
      this.side = side;
    }

    @Override
    public Point2D put(Integer node, Point2D place) {
      double inset = side * 1e-7 * (node + 1);
      return super.put(node, Point2D.of(within(place.getX(), inset), within(place.getY(), inset)));
    }

    private double within(double at, double inset) {
      return Math.clamp(at, inset, side - inset);
    }
  }
}
