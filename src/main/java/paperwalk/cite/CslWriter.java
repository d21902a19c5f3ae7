package paperwalk.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes CSL-JSON: an array of items (csl-data.json, version 1.0). */
final class CslWriter {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private CslWriter() {}

  static String write(List<Citation> papers, List<String> keys) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      items.add(item(papers.get(i), keys.get(i)));
    }
    try {
      return MAPPER.writeValueAsString(items) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts cannot be written as JSON", e);
    }
  }

  private static Map<String, Object> item(Citation paper, String key) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", key);
    item.put(
        "type",
        switch (paper.kind()) {
          case CONFERENCE -> "paper-conference";
          case JOURNAL -> "article-journal";
          case PREPRINT -> "article";
          case OTHER -> "document";
        });
    item.put("title", TexEscape.line(paper.title()));
    if (!paper.authors().isEmpty()) {
      item.put("author", paper.authors().stream().map(CslWriter::author).toList());
    }
    if (paper.year() != null) {
      List<Integer> parts = new ArrayList<>(List.of(paper.year()));
      if (paper.month() != null) {
        parts.add(paper.month());
      }
      item.put("issued", Map.of("date-parts", List.of(parts)));
    }
    boolean preprint = paper.kind() == Citation.Kind.PREPRINT;
    put(item, preprint ? "publisher" : "container-title", paper.venue());
    put(item, "DOI", paper.doi());
    put(item, "URL", paper.url());
    if (preprint && paper.arxiv() != null) {
      put(item, "number", "arXiv:" + paper.arxiv());
    } else if (paper.arxiv() != null) {
      put(item, "archive", "arXiv");
      put(item, "archive_location", paper.arxiv());
    }
    if (!paper.keywords().isEmpty()) {
      put(item, "keyword", String.join(", ", paper.keywords()));
    }
    return item;
  }

  private static Map<String, Object> author(AuthorName name) {
    if (name.given().isEmpty()) {
      return Map.of("literal", name.family());
    }
    Map<String, Object> author = new LinkedHashMap<>();
    author.put("family", name.family());
    author.put("given", name.given());
    if (!name.suffix().isEmpty()) {
      author.put("suffix", name.suffix());
    }
    return author;
  }

  private static void put(Map<String, Object> item, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      item.put(key, TexEscape.line(text));
    }
  }
}
