package paperwalk.curate;

import java.util.Random;

/** Texts made of what means something in Markdown. */
final class HostileText {
  private static final String[] PARTS = {
    "*", "**", "_", "[", "]", "(", ")", "<", ">", "`", "\\", "$", "|", "~", "&", "&lt;", "&#65;",
    "#", "+", "-", "!", "![", "](", "<b>", "</b>", "<!--", "a", "Walk", " ", " ", " ", "word", "of",
    "ü", "🔥", ":", ",", ";", "'", "\"", "=", "^", "{", "}", "@", "%", "/"
  };

  private HostileText() {}

  /** A text between two letters, without line ends. */
  static String of(Random random) {
    StringBuilder text = new StringBuilder("Walk");
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.append("end").toString();
  }
}
