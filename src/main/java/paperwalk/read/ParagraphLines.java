package paperwalk.read;

import java.util.ArrayList;
import java.util.List;

/** Tells a paragraph of several entries, a line each, from one entry of several lines. */
final class ParagraphLines {
  private ParagraphLines() {}

  /** The paragraph, or its lines if each of them is an entry. */
  static List<FlatText> entries(FlatText text) {
    if (text.text().indexOf('\n') < 0) {
      return List.of(text);
    }
    List<FlatText> lines = new ArrayList<>();
    for (int[] line : FieldReader.lines(text.text())) {
      FlatText part = text.part(line[0], line[1]);
      if (!part.isBlank()) {
        lines.add(part);
      }
    }
    boolean alone =
        lines.size() > 1
            && lines.stream()
                .allMatch(line ->
                    GroupBullets.standsAlone(new Block.Item(-1, '*', line, List.of())));
    return alone ? lines : List.of(text);
  }
}
