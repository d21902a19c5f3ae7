package paperwalk.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import paperwalk.model.GraphView;

/**
 * A node as it is drawn, before it has a place.
 *
 * @param degree how many ends of edges touch it
 * @param radius of the circle its shape is as large as
 * @param prominent whether the layout keeps room for its label
 */
record Mark(
    GraphView.Node node,
    int degree,
    KindStyle style,
    double radius,
    LabelText label,
    boolean prominent) {

  /** The marks of a graph, in the order of its nodes. */
  static List<Mark> of(GraphView graph, IndexedGraph indexed, Scale scale) {
    int[] order =
        IntStream.range(0, indexed.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -indexed.degree(i)))
            .mapToInt(Integer::intValue)
            .toArray();
    double mean = 2.0 * indexed.edges() / Math.max(1, indexed.size());
    boolean[] prominent = new boolean[indexed.size()];
    for (int rank = 0; rank < order.length; rank++) {
      prominent[order[rank]] = scale.prominent(rank, indexed.degree(order[rank]), mean);
    }
    List<Mark> marks = new ArrayList<>(indexed.size());
    for (int i = 0; i < indexed.size(); i++) {
      GraphView.Node node = graph.nodes().get(i);
      KindStyle style = KindStyle.of(node.kind());
      int degree = indexed.degree(i);
      boolean important = prominent[i];
      double radius = scale.radius(degree) * style.size();
      LabelText label = scale.label(node, important);
      marks.add(new Mark(node, degree, style, radius, label, important));
    }
    return marks;
  }

  /** How far the shape goes from its centre. */
  double reach() {
    return radius * style.shape().reach();
  }
}
