package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.model.GraphView;
import paperwalk.model.GraphView.Edge;
import paperwalk.model.NodeKind;

class LayoutTest {

  @ParameterizedTest
  @CsvSource({"40, 70", "500, 1200", "500, 0", "300, 150", "900, 3000"})
  void componentsAndSingleNodesStayTogether(int nodes, int edges) {
    Box extent = Picture.of(Graphs.random(nodes, edges, 3)).extent();
    assertThat(extent.width() / extent.height()).isBetween(0.9, 2.6);
    assertThat(extent.width() * extent.height() / nodes).isLessThan(30_000);
  }

  @Test
  void joinedNodesLieNearerThanOthers() {
    List<GraphView.Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      nodes.add(Graphs.node("n" + i, NodeKind.PAPER, ""));
      if (i > 0) {
        edges.add(new Edge(nodes.get(i - 1).id(), nodes.get(i).id(), "next"));
      }
    }
    List<Point> places = Picture.of(new GraphView(nodes, edges)).places();
    double next = distance(places.get(14), places.get(15));
    assertThat(distance(places.getFirst(), places.getLast())).isGreaterThan(6 * next);
  }

  @Test
  void boxesThatLieOnEachOtherArePartedAndNoFurther() {
    Random random = new Random(5);
    Point[] places = new Point[200];
    List<Box> rooms = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      places[i] = new Point(random.nextDouble() * 300, random.nextDouble() * 300);
      rooms.add(new Box(-10, -5, 20 + random.nextInt(60), 20));
    }
    Overlaps.remove(places, rooms);
    BoxGrid grid = new BoxGrid(50);
    for (int i = 0; i < places.length; i++) {
      Box box = rooms.get(i).move(places[i].x(), places[i].y());
      assertThat(grid.overlaps(box)).isFalse();
      grid.add(box);
      assertThat(box.x()).isBetween(-2000.0, 2000.0);
    }
  }

  @Test
  void placesThatAreAllTheSameArePartedToo() {
    Point[] places = new Point[50];
    List<Box> rooms = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      places[i] = new Point(0, 0);
      rooms.add(new Box(-5, -5, 10, 10));
    }
    Overlaps.remove(places, rooms);
    assertThat(places).doesNotHaveDuplicates();
  }

  @Test
  void packedBoxesDoNotOverlap() {
    Random random = new Random(9);
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      boxes.add(new Box(7, 7, 5 + random.nextInt(200) / (1 + i), 5 + random.nextInt(90)));
    }
    List<Point> corners = Packing.of(boxes);
    BoxGrid grid = new BoxGrid(40);
    for (int i = 0; i < boxes.size(); i++) {
      Point corner = corners.get(i);
      Box box = new Box(corner.x(), corner.y(), boxes.get(i).width(), boxes.get(i).height());
      assertThat(grid.overlaps(box)).isFalse();
      grid.add(box);
    }
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
