package paperwalk.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A label broken into lines.
 *
 * @param lines what stands on them; none if there is nothing to read
 * @param width of the widest line
 */
record LabelText(List<String> lines, double width, double fontSize, boolean bold) {

  private static final double LINE_HEIGHT = 1.18;
  private static final int LONGEST = 400;
  private static final String ELLIPSIS = "\u2026";

  /**
   * Breaks a label between words into lines of about the same width; what does not fit is cut with
   * an ellipsis, and words wider than a line are broken.
   */
  static LabelText wrap(String label, double fontSize, boolean bold, double width, int lines) {
    String text = PlainText.drawable(label, LONGEST);
    if (text.isEmpty()) {
      return new LabelText(List.of(), 0, fontSize, bold);
    }
    List<String> wrapped = lines(text, fontSize, bold, width);
    if (wrapped.size() > lines) {
      return of(cut(wrapped, lines, fontSize, bold, width), fontSize, bold);
    }
    double narrow = width / wrapped.size() / 2;
    double wide = width;
    List<String> balanced = wrapped;
    while (wide - narrow > 1) {
      double middle = (narrow + wide) / 2;
      List<String> attempt = lines(text, fontSize, bold, middle);
      if (attempt.size() <= wrapped.size() && pieces(attempt) == pieces(wrapped)) {
        wide = middle;
        balanced = attempt;
      } else {
        narrow = middle;
      }
    }
    return of(balanced, fontSize, bold);
  }

  /** The height of all lines together. */
  double height() {
    return lines.size() * lineHeight();
  }

  /** From one line to the next. */
  double lineHeight() {
    return fontSize * LINE_HEIGHT;
  }

  private static LabelText of(List<String> lines, double fontSize, boolean bold) {
    double width =
        lines.stream().mapToDouble(line -> TextWidth.of(line, fontSize, bold)).max().orElse(0);
    return new LabelText(List.copyOf(lines), width, fontSize, bold);
  }

  private static long pieces(List<String> lines) {
    return lines.stream().mapToLong(line -> line.chars().filter(c -> c == ' ').count()).sum()
        + lines.size();
  }

  private static List<String> lines(String text, double fontSize, boolean bold, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (TextWidth.of(longer, fontSize, bold) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (TextWidth.of(line, fontSize, bold) > width) {
        String head = breakable(TextWidth.fitting(line, fontSize, bold, width));
        lines.add(head);
        line = line.substring(head.length());
      }
    }
    lines.add(line);
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static List<String> cut(
      List<String> wrapped, int lines, double fontSize, boolean bold, double width) {
    List<String> kept = new ArrayList<>(wrapped.subList(0, lines));
    String last = kept.getLast() + " " + wrapped.get(lines);
    double room = width - TextWidth.of(ELLIPSIS, fontSize, bold);
    String fits = TextWidth.fitting(last, fontSize, bold, room);
    int word = fits.lastIndexOf(' ');
    kept.set(lines - 1, (word > fits.length() / 3 ? fits.substring(0, word) : fits) + ELLIPSIS);
    return kept;
  }

  /** The part up to the last slash, or other sign after which addresses may be broken. */
  private static String breakable(String head) {
    int slash = head.lastIndexOf('/');
    if (slash > head.length() / 3) {
      return head.substring(0, slash + 1);
    }
    for (int end = head.length(); end > head.length() / 2; end--) {
      if ("-_.:+".indexOf(head.charAt(end - 1)) >= 0) {
        return head.substring(0, end);
      }
    }
    return head;
  }
}
