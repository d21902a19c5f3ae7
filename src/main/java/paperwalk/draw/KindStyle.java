package paperwalk.draw;

import java.util.Locale;
import paperwalk.model.NodeKind;

/**
 * How nodes of a kind look. The fills are those of Okabe and Ito, which people with any form of
 * colour blindness can tell apart; the shapes say the same once more.
 *
 * @param size multiplies the radius
 * @param fill colour of the mark, as {@code #rrggbb}
 * @param ink colour of the label: the fill made dark enough to read on white
 */
record KindStyle(Shape shape, double size, String fill, String ink, boolean bold) {

  private static final KindStyle PAPER =
      new KindStyle(Shape.CIRCLE, 1, "#0072b2", "#12263a", false);
  private static final KindStyle TOPIC =
      new KindStyle(Shape.DIAMOND, 1, "#e69f00", "#7a4b00", true);
  private static final KindStyle VENUE = new KindStyle(Shape.SQUARE, 1, "#009e73", "#005a41", true);
  private static final KindStyle REPOSITORY =
      new KindStyle(Shape.HEXAGON, 1, "#d55e00", "#8a3a00", false);
  private static final KindStyle OWNER =
      new KindStyle(Shape.TRIANGLE, 1, "#cc79a7", "#7d3160", false);
  private static final KindStyle PERSON =
      new KindStyle(Shape.CIRCLE, 0.8, "#882255", "#5a1638", false);
  private static final KindStyle TERM =
      new KindStyle(Shape.CIRCLE, 0.6, "#5b6570", "#454e58", false);
  private static final KindStyle OTHER =
      new KindStyle(Shape.PENTAGON, 1, "#56b4e9", "#1d5f86", false);

  static KindStyle of(NodeKind kind) {
    return switch (kind) {
      case PAPER -> PAPER;
      case TOPIC -> TOPIC;
      case VENUE -> VENUE;
      case REPOSITORY -> REPOSITORY;
      case OWNER -> OWNER;
      case PERSON -> PERSON;
      case TERM -> TERM;
      case OTHER -> OTHER;
    };
  }

  /** The kind's name in files. */
  static String name(NodeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The name Graphviz has for the shape. */
  String graphviz() {
    return shape == Shape.CIRCLE ? "ellipse" : shape == Shape.SQUARE ? "box" : shape.lowerCase();
  }

  int red() {
    return channel(1);
  }

  int green() {
    return channel(3);
  }

  int blue() {
    return channel(5);
  }

  private int channel(int start) {
    return Integer.parseInt(fill, start, start + 2, 16);
  }
}
