package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import paperwalk.model.ListFile;
import paperwalk.model.Span;

/** The cells of a row of a pipe table as they were written, whatever the header says. */
final class PipeCells {
  private PipeCells() {}

  /** The places of the cells on a line, without the white space around them. */
  static List<Span> of(ListFile file, int from, int to) {
    String text = file.text();
    int start = skip(text, from, to);
    int end = to;
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    start += start < end && text.charAt(start) == '|' ? 1 : 0;
    List<Span> cells = new ArrayList<>();
    int cell = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        cells.add(cell(file, cell, i));
        cell = i + 1;
      }
    }
    if (cell < end) {
      cells.add(cell(file, cell, end));
    }
    return cells;
  }

  private static Span cell(ListFile file, int from, int to) {
    int start = skip(file.text(), from, to);
    int end = to;
    while (end > start && file.text().charAt(end - 1) <= ' ') {
      end--;
    }
    return file.span(start, end - start);
  }

  private static int skip(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }
}
