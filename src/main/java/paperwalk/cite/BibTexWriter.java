package paperwalk.cite;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes BibTeX: {@code @inproceedings}, {@code @article}, or {@code @misc} with {@code eprint} and
 * {@code archivePrefix} as arXiv itself gives them.
 */
final class BibTexWriter {
  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  private static final Pattern AND = Pattern.compile("(?i)\\band\\b");

  private BibTexWriter() {}

  static String write(List<Citation> papers, List<String> keys) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < papers.size(); i++) {
      if (i > 0) {
        out.append('\n');
      }
      entry(papers.get(i), keys.get(i), out);
    }
    return out.toString();
  }

  private static void entry(Citation paper, String key, StringBuilder out) {
    String type =
        switch (paper.kind()) {
          case CONFERENCE -> "inproceedings";
          case JOURNAL -> "article";
          case PREPRINT, OTHER -> "misc";
        };
    out.append('@').append(type).append('{').append(key);
    field(out, "title", TexEscape.title(paper.title()));
    if (!paper.authors().isEmpty()) {
      field(
          out,
          "author",
          paper.authors().stream().map(BibTexWriter::author).collect(Collectors.joining(" and ")));
    }
    String venue = paper.venue();
    if (venue != null) {
      String name =
          switch (paper.kind()) {
            case CONFERENCE -> "booktitle";
            case JOURNAL -> "journal";
            case PREPRINT, OTHER -> "howpublished";
          };
      if (paper.kind() != Citation.Kind.PREPRINT || paper.arxiv() == null) {
        field(out, name, TexEscape.text(venue));
      }
    }
    if (paper.year() != null) {
      field(out, "year", String.valueOf(paper.year()));
    }
    if (paper.month() != null) {
      out.append(",\n  month = ").append(MONTHS[paper.month() - 1]);
    }
    if (paper.doi() != null) {
      field(out, "doi", TexEscape.verbatim(paper.doi()));
    }
    if (paper.arxiv() != null) {
      field(out, "eprint", TexEscape.verbatim(paper.arxiv()));
      field(out, "archivePrefix", "arXiv");
    }
    if (paper.url() != null) {
      field(out, "url", TexEscape.verbatim(paper.url()));
    }
    if (!paper.keywords().isEmpty()) {
      field(out, "keywords", TexEscape.text(String.join(", ", paper.keywords())));
    }
    out.append("\n}\n");
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  /** {@code Family, Jr., Given}; a name that would be taken apart is held together by braces. */
  private static String author(AuthorName name) {
    String family = part(name.family());
    if (name.given().isEmpty()) {
      return family.contains(" ") && !family.startsWith("{") ? "{" + family + "}" : family;
    }
    return family
        + (name.suffix().isEmpty() ? "" : ", " + part(name.suffix()))
        + ", "
        + part(name.given());
  }

  private static String part(String text) {
    String escaped = TexEscape.text(text);
    return AND.matcher(escaped).find() || escaped.contains(",") ? "{" + escaped + "}" : escaped;
  }
}
