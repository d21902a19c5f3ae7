package paperwalk.read;

import java.util.ArrayList;
import java.util.List;

/** Tells a paragraph of several entries, a line each, from one entry of several lines. */
final class ParagraphLines {
  /** Lines times links: a paragraph of thousands of lines is not taken apart. */
  private static final long MOST_WORK = 25_000_000;

  private ParagraphLines() {}

  /** The paragraph, or its lines if each of them is an entry. */
  static List<FlatText> entries(FlatText text) {
    List<int[]> lines = text.text().indexOf('\n') < 0 ? List.of() : FieldReader.lines(text.text());
    if (lines.size() < 2 || text.links().size() < lines.size()) {
      return List.of(text);
    }
    if ((long) lines.size() * text.links().size() > MOST_WORK) {
      return List.of(text);
    }
    List<FlatText> parts = new ArrayList<>();
    for (int[] line : lines) {
      FlatText part = text.part(line[0], line[1]);
      if (part.isBlank()) {
        continue;
      }
      if (!GroupBullets.standsAlone(new Block.Item(-1, '*', part, List.of()))) {
        return List.of(text);
      }
      parts.add(part);
    }
    return parts.size() > 1 ? parts : List.of(text);
  }
}
