package paperwalk.evaluate;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Papers that curators keep in a file beside their list, in one of several shapes.
 *
 * @param papers the papers
 * @param complete whether it holds all papers of the sections that it speaks of
 */
record GoldFile(List<GoldPaper> papers, boolean complete) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
  private static final Pattern LINK = Pattern.compile("\\[(.*)\\]\\((\\S+)\\)", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Reads whatever such files lie in a list's folder; no papers if there are none. */
  static GoldFile of(Path folder) throws IOException {
    List<GoldPaper> papers = new ArrayList<>();
    boolean complete = true;
    for (Path file : files(folder)) {
      String name = file.toString();
      if (name.endsWith(".jsonl")) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            papers.add(row(JSON.readTree(line)));
          }
        }
        continue;
      }
      JsonNode root = JSON.readTree(file.toFile());
      if (root.isArray()) {
        root.forEach(each -> papers.add(proceedings(each)));
      } else if (root.has("papers")) {
        complete = false;
        root.get("papers").forEach(each -> papers.add(website(each)));
      } else {
        root.forEach(topic -> topic.properties().forEach(each -> papers.add(daily(each))));
      }
    }
    return new GoldFile(papers, complete);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().matches(".*\\.jsonl?")).sorted().toList();
    }
  }

  /** A paper of a conference, with a field for each place where it may be. */
  private static GoldPaper proceedings(JsonNode paper) {
    List<String> papers = new ArrayList<>();
    text(paper, "paper_thecvf", papers);
    if (paper.hasNonNull("paper_arxiv_id")) {
      papers.add("https://arxiv.org/abs/" + paper.get("paper_arxiv_id").asText());
    }
    List<String> code = new ArrayList<>();
    if (paper.hasNonNull("github")) {
      code.add("https://github.com/" + paper.get("github").asText());
    }
    return new GoldPaper(paper.path("title").asText(), "", "", papers, code);
  }

  private static void text(JsonNode node, String field, List<String> out) {
    if (node.hasNonNull(field) && !node.get(field).asText().isEmpty()) {
      out.add(node.get(field).asText());
    }
  }

  /** An arXiv id and the row of the table that was made for it. */
  private static GoldPaper daily(Map.Entry<String, JsonNode> paper) {
    String[] cells = paper.getValue().asText().strip().split("\\|", -1);
    String title = cells.length > 2 ? cells[2].replace("**", "") : "";
    List<String> code = new ArrayList<>();
    Matcher link = LINK.matcher(cells.length > 5 ? cells[5] : "");
    if (link.find()) {
      code.add(link.group(2));
    }
    return new GoldPaper(
        title,
        cells.length > 1 ? year(cells[1]) : "",
        "",
        List.of("https://arxiv.org/abs/" + paper.getKey()),
        code);
  }

  private static String year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? year.group() : "";
  }

  /** A row of a table, its title being a link. */
  private static GoldPaper row(JsonNode paper) {
    Matcher title = LINK.matcher(paper.path("Title").asText());
    boolean linked = title.find();
    return new GoldPaper(
        linked ? title.group(1) : paper.path("Title").asText(),
        year(paper.path("Year").asText()),
        paper.path("Source").asText(),
        linked ? List.of(title.group(2)) : List.of(),
        List.of());
  }

  /** A paper of a website, whose source is venue and year and whose links have names. */
  private static GoldPaper website(JsonNode paper) {
    String source = paper.path("source").asText();
    List<String> papers = new ArrayList<>();
    List<String> code = new ArrayList<>();
    paper
        .path("links")
        .properties()
        .forEach(link -> {
          if (link.getKey().contains("aper")) {
            papers.add(link.getValue().asText());
          } else if (link.getKey().contains("ithub")) {
            code.add(link.getValue().asText());
          }
        });
    return new GoldPaper(
        paper.path("title").asText(),
        year(source),
        YEAR.matcher(source).replaceAll("").strip(),
        papers,
        code);
  }
}
