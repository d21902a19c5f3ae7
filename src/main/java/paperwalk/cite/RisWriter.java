package paperwalk.cite;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes RIS: lines of a two-letter tag, two spaces, a hyphen, a space and a value, which end in CR
 * LF; {@code TY} first and {@code ER} last (RIS Format Specifications, 2011).
 */
final class RisWriter {
  private RisWriter() {}

  static String write(List<Citation> papers, List<String> keys) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < papers.size(); i++) {
      entry(papers.get(i), keys.get(i), out);
    }
    return out.toString();
  }

  private static void entry(Citation paper, String key, StringBuilder out) {
    line(
        out,
        "TY",
        switch (paper.kind()) {
          case CONFERENCE -> "CPAPER";
          case JOURNAL -> "JOUR";
          case PREPRINT -> "UNPB";
          case OTHER -> "GEN";
        });
    line(out, "ID", key);
    line(out, "TI", paper.title());
    paper.authors().forEach(name -> line(out, "AU", author(name)));
    line(out, "T2", paper.venue());
    if (paper.year() != null) {
      line(out, "PY", String.format(Locale.ROOT, "%04d", paper.year()));
      if (paper.month() != null) {
        line(out, "DA", String.format(Locale.ROOT, "%04d/%02d//", paper.year(), paper.month()));
      }
    }
    line(out, "DO", paper.doi());
    line(out, "AN", paper.arxiv() == null ? null : "arXiv:" + paper.arxiv());
    line(out, "UR", paper.url());
    paper.keywords().forEach(word -> line(out, "KW", word));
    out.append("ER  - \r\n");
  }

  /** {@code Family, Given, Jr.} */
  private static String author(AuthorName name) {
    String text = name.family().replace(',', ' ');
    if (!name.given().isEmpty()) {
      text += ", " + name.given();
    }
    return name.suffix().isEmpty() ? text : text + ", " + name.suffix();
  }

  private static void line(StringBuilder out, String tag, @Nullable String value) {
    String text = value == null ? "" : TexEscape.line(value);
    if (!text.isEmpty()) {
      out.append(tag).append("  - ").append(text).append("\r\n");
    }
  }
}
