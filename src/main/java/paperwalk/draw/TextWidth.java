package paperwalk.draw;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * How wide text is in Helvetica, Arial or Liberation Sans, which share their advance widths,
 * without asking for a font. Letters with accents count as their base letters; other scripts are
 * estimated.
 */
final class TextWidth {

  private static final int FIRST = 32;

  /** Thousandths of the font size, from space to tilde (Adobe's font metrics for Helvetica). */
  private static final short[] REGULAR = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** The same for Helvetica Bold. */
  private static final short[] BOLD = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };

  private TextWidth() {}

  /** The width of a text on one line, in the unit of {@code fontSize}. */
  static double of(String text, double fontSize, boolean bold) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    long thousandths = 0;
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      thousandths += ofCharacter(text.substring(start, end), bold ? BOLD : REGULAR);
      start = end;
    }
    return thousandths * fontSize / 1000;
  }

  /**
   * How much of the start of a text is no wider than {@code width}: whole characters, at least one.
   */
  static String fitting(String text, double fontSize, boolean bold, double width) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    long thousandths = 0;
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      thousandths += ofCharacter(text.substring(start, end), bold ? BOLD : REGULAR);
      if (start > 0 && thousandths * fontSize / 1000 > width) {
        return text.substring(0, start);
      }
      start = end;
    }
    return text;
  }

  /** A character as people count them may be made of many code points; the widest decides. */
  private static int ofCharacter(String character, short[] table) {
    if (character.length() == 1 && character.charAt(0) < FIRST + table.length) {
      return ofCodePoint(character.charAt(0), table);
    }
    return Normalizer.normalize(character, Normalizer.Form.NFD)
        .codePoints()
        .map(point -> ofCodePoint(point, table))
        .max()
        .orElse(0);
  }

  private static int ofCodePoint(int point, short[] table) {
    if (point < FIRST) {
      return 0;
    }
    if (point < FIRST + table.length) {
      return table[point - FIRST];
    }
    return switch (point) {
      case 0x2010, 0x2011, 0x201C, 0x201D -> 333;
      case 0x2013 -> 556;
      case 0x2018, 0x2019 -> 222;
      case 0x2014, 0x2026 -> 1000;
      default -> ofCategory(point);
    };
  }

  private static int ofCategory(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.OTHER_LETTER -> point < 0x1100 ? 560 : 1000;
      case Character.OTHER_SYMBOL, Character.UNASSIGNED, Character.PRIVATE_USE -> 1000;
      default -> point >= 0x1100 && point < 0x2000 ? 600 : point > 0x2E80 ? 1000 : 600;
    };
  }
}
