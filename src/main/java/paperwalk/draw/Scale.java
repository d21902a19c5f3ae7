package paperwalk.draw;

import paperwalk.model.GraphView;

/**
 * How large things are drawn: smaller the more nodes there are, all but the most connected ones.
 *
 * @param radius of a node without edges
 * @param growth of the radius, times the root of the degree
 * @param largest radius
 * @param labelWidth the widest line of a label
 * @param labelLines the most lines of a label
 * @param spacing how far apart nodes are laid out, as a multiple of their own size
 * @param prominent how many of the most connected nodes are sure of a label and have it larger
 * @param prominentSize the font size of their labels
 */
record Scale(
    double radius,
    double growth,
    double largest,
    double fontSize,
    double labelWidth,
    int labelLines,
    double spacing,
    int prominent,
    double prominentSize) {

  /** The least distance between marks, or a mark and the label of another. */
  static final double GAP = 8;

  private static final int ALL = 60;
  private static final Scale FEW = new Scale(5, 2, 16, 13.5, 170, 3, 0.85, 60, 13.5);
  private static final Scale SOME = new Scale(4, 1.5, 15, 11.5, 150, 2, 1, 120, 11.5);
  private static final Scale MANY = new Scale(3.5, 1.2, 18, 11, 150, 2, 2, 40, 14);
  private static final Scale CROWD = new Scale(3, 1, 20, 11, 140, 1, 2, 40, 18);

  static Scale of(int nodes) {
    return nodes <= 60 ? FEW : nodes <= 120 ? SOME : nodes <= 700 ? MANY : CROWD;
  }

  /** Whether a node is sure of a label: all are if there is room for all, else the hubs. */
  boolean prominent(int rank, int degree, double meanDegree) {
    return rank < prominent && (prominent >= ALL || degree > 2 * meanDegree);
  }

  double radius(int degree) {
    return Math.min(largest, radius + growth * Math.sqrt(degree));
  }

  /** The label of a node as it should be. */
  LabelText label(GraphView.Node node, boolean important) {
    double size = important ? prominentSize : fontSize;
    boolean bold = KindStyle.of(node.kind()).bold();
    return LabelText.wrap(node.label(), size, bold, labelWidth * size / fontSize, labelLines);
  }

  /** A label of one line, for a node whose own label finds no place. */
  LabelText shorter(GraphView.Node node) {
    boolean bold = KindStyle.of(node.kind()).bold();
    return LabelText.wrap(node.label(), fontSize - 1, bold, labelWidth * 0.75, 1);
  }
}
