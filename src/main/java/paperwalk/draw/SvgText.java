package paperwalk.draw;

import java.io.IOException;

/** Lines of text in a picture, each exactly as wide as it was reckoned to be. */
final class SvgText {

  private static final double BASELINE = 0.8;

  private SvgText() {}

  /** A line that begins at a point of its baseline. */
  static void start(XmlOut xml, String text, Point at, double fontSize, boolean bold, String colour)
      throws IOException {
    xml.text(
        "text",
        text,
        "x",
        Numbers.of(at.x()),
        "y",
        Numbers.of(at.y()),
        "font-size",
        Numbers.of(fontSize),
        "font-weight",
        bold ? "bold" : "normal",
        "fill",
        colour,
        "textLength",
        Numbers.of(TextWidth.of(text, fontSize, bold)),
        "lengthAdjust",
        "spacingAndGlyphs");
  }

  /** A line centred on a point of its baseline. */
  static void line(XmlOut xml, String text, Point at, double fontSize, String colour)
      throws IOException {
    double width = TextWidth.of(text, fontSize, false);
    start(xml, text, at.plus(-width / 2, 0), fontSize, false, colour);
  }

  /** A label with a white halo, so that it can be read where edges run under it. */
  static void label(XmlOut xml, PlacedLabel label, String colour) throws IOException {
    LabelText text = label.text();
    xml.open(
        "g",
        "class",
        "label",
        "font-size",
        Numbers.of(text.fontSize()),
        "font-weight",
        text.bold() ? "bold" : "normal",
        "fill",
        colour,
        "stroke",
        "#ffffff",
        "stroke-width",
        "3",
        "stroke-opacity",
        "0.9",
        "stroke-linejoin",
        "round",
        "paint-order",
        "stroke");
    double y = label.box().y() + (text.lineHeight() - text.fontSize()) / 2;
    for (String line : text.lines()) {
      double width = TextWidth.of(line, text.fontSize(), text.bold());
      double room = label.box().width() - width;
      int across = label.side().alignment();
      double x = label.box().x() + (across > 0 ? 0 : across < 0 ? room : room / 2);
      xml.text(
          "text",
          line,
          "x",
          Numbers.of(x),
          "y",
          Numbers.of(y + text.fontSize() * BASELINE),
          "textLength",
          Numbers.of(width),
          "lengthAdjust",
          "spacingAndGlyphs");
      y += text.lineHeight();
    }
    xml.close();
  }
}
