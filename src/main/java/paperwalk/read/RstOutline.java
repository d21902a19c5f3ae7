package paperwalk.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.ListFile;

/**
 * From reStructuredText to sections and blocks: titles, paragraphs, bullets, grid and simple tables
 * (Docutils, reStructuredText Markup Specification). Directives and comments are left out.
 */
final class RstOutline implements OutlineReader {
  private static final Pattern BULLET =
      Pattern.compile("(\\s*)([-*+•]|\\(?(?:\\d{1,4}|#)[.)])\\s+(?=\\S)");
  private static final Pattern TARGET =
      Pattern.compile("\\.\\. _`?([^:`]{1,200})`?:\\s+(\\S{1,2000})");

  private final ListFile file;
  private final Outline outline = new Outline();
  private final RstInline inline;
  private final List<Character> adornments = new ArrayList<>();

  private int line;

  RstOutline(ListFile file) {
    this.file = file;
    this.inline = new RstInline(file, targets(file));
  }

  @Override
  public Outline outline() {
    return outline;
  }

  @Override
  public boolean readOn() {
    boolean more = line < file.lineCount();
    while (line < file.lineCount()) {
      line = block(line);
    }
    return more;
  }

  private static Map<String, String> targets(ListFile file) {
    Map<String, String> targets = new HashMap<>();
    for (int line = 0; line < file.lineCount(); line++) {
      String text = file.line(line);
      if (text.startsWith(".. _")) {
        Matcher target = TARGET.matcher(text);
        if (target.lookingAt()) {
          targets.putIfAbsent(VenueNames.normal(target.group(1)), target.group(2));
        }
      }
    }
    return targets;
  }

  /** Reads the block that begins at a line; returns the line behind it. */
  private int block(int line) {
    String text = file.line(line);
    if (text.isBlank()) {
      return line + 1;
    }
    if (text.startsWith("..")) {
      return behindIndented(line);
    }
    if (RstTable.isGridBorder(text)) {
      int end = line + 1;
      while (end < file.lineCount() && isTableLine(file.line(end))) {
        end++;
      }
      outline.add(new RstTable(file, inline).grid(line, end, outline.section()));
      return end;
    }
    if (RstTable.isSimpleBorder(text)) {
      int end = behindSimpleTable(line);
      outline.add(new RstTable(file, inline).simple(line, end, outline.section()));
      return end;
    }
    int title = title(line);
    if (title > line) {
      return title;
    }
    Matcher bullet = BULLET.matcher(text);
    if (bullet.lookingAt()) {
      Item item = item(line, bullet, 0);
      outline.add(item.block);
      return item.end;
    }
    int end = paragraphEnd(line + 1, 0);
    outline.add(new Block.Item(outline.section(), null, text(line, 0, end), List.of()));
    return end;
  }

  private static boolean isTableLine(String text) {
    String plain = text.strip();
    return plain.startsWith("|") || plain.startsWith("+");
  }

  private int behindSimpleTable(int first) {
    int borders = 1;
    int line = first + 1;
    while (line < file.lineCount()) {
      if (RstTable.isSimpleBorder(file.line(line)) && ++borders == 3) {
        return line + 1;
      }
      boolean ends =
          file.line(line).isBlank()
              && borders == 2
              && line + 1 < file.lineCount()
              && file.line(line + 1).isBlank();
      if (ends) {
        return line;
      }
      line++;
    }
    return line;
  }

  private int behindIndented(int line) {
    int end = line + 1;
    while (end < file.lineCount()
        && (file.line(end).isBlank()
            || file.line(end).charAt(0) == ' '
            || file.line(end).charAt(0) == '\t')) {
      end++;
    }
    return end;
  }

  /** A title with a line drawn below it, and perhaps above; returns the line behind it. */
  private int title(int line) {
    boolean over = isAdornment(file.line(line)) && line + 2 < file.lineCount();
    int words = over ? line + 1 : line;
    if (words + 1 >= file.lineCount() || !isAdornment(file.line(words + 1))) {
      return line;
    }
    String name = file.line(words).strip();
    char mark = file.line(words + 1).charAt(0);
    if (name.isEmpty() || file.line(words + 1).strip().length() < Math.min(3, name.length())) {
      return line;
    }
    int level = adornments.indexOf(mark);
    if (level < 0) {
      adornments.add(mark);
      level = adornments.size() - 1;
    }
    FlatText text = text(words, 0, words + 1);
    outline.heading(file, Math.min(6, level + 1), text, text.span());
    return words + 2;
  }

  private static boolean isAdornment(String line) {
    String plain = line.stripTrailing();
    if (plain.length() < 3 || "=-~^\"'`#*+.:_<>".indexOf(plain.charAt(0)) < 0) {
      return false;
    }
    for (int i = 1; i < plain.length(); i++) {
      if (plain.charAt(i) != plain.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  private record Item(Block.Item block, int end) {}

  /** A bullet with its continuation lines and what is indented below it. */
  private Item item(int line, Matcher bullet, int depth) {
    int indent = bullet.end();
    int end = paragraphEnd(line + 1, indent);
    FlatText lead = text(line, indent, end);
    List<Block.Item> below = new ArrayList<>();
    while (depth < 50) {
      int next = end;
      while (next < file.lineCount() && file.line(next).isBlank()) {
        next++;
      }
      if (next >= file.lineCount() || indent(file.line(next)) < indent) {
        break;
      }
      Matcher inner = BULLET.matcher(file.line(next));
      if (inner.lookingAt()) {
        Item nested = item(next, inner, depth + 1);
        below.add(nested.block);
        end = nested.end;
      } else {
        end = paragraphEnd(next + 1, indent);
        below.add(new Block.Item(outline.section(), null, text(next, indent, end), List.of()));
      }
    }
    char first = bullet.group(2).charAt(0);
    char shown = Character.isLetterOrDigit(first) || first == '#' || first == '(' ? '1' : first;
    return new Item(new Block.Item(outline.section(), shown, lead, below), end);
  }

  private int paragraphEnd(int from, int indent) {
    int end = from;
    while (end < file.lineCount()) {
      String text = file.line(end);
      if (text.isBlank() || indent(text) < indent || BULLET.matcher(text).lookingAt()) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  /** The text of some lines; the first from a column on. */
  private FlatText text(int first, int column, int end) {
    FlatTextBuilder out = new FlatTextBuilder(file);
    for (int line = first; line < end; line++) {
      String text = file.line(line);
      int from = line == first ? column : indent(text);
      int to = text.stripTrailing().length();
      if (to > from) {
        int start = file.lineStart(line);
        out.lineBreak(false, start + from);
        inline.append(out, start + from, start + to);
      }
    }
    return out.build();
  }
}
