package paperwalk.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import paperwalk.store.PaperRecord;
import paperwalk.store.PaperRecord.Named;
import paperwalk.store.PaperRecord.Repository;
import paperwalk.store.PaperRecord.VersionRecord;

/** Things as search engines want them: schema.org in JSON-LD, to stand in a page as data. */
final class SchemaOrg {
  private static final Map<String, String> TYPES =
      Map.of(
          "paper", "ScholarlyArticle",
          "facet", "DefinedTerm",
          "section", "DefinedTerm",
          "rule", "DefinedTerm",
          "repo", "SoftwareSourceCode",
          "software", "SoftwareSourceCode",
          "dataset", "Dataset",
          "graph", "Dataset",
          "resource", "CreativeWork",
          "list", "CreativeWork");

  private SchemaOrg() {}

  /** The type of a thing, told by its path below the base. */
  static String type(String path) {
    int slash = path.indexOf('/');
    return TYPES.getOrDefault(slash < 0 ? path : path.substring(0, slash), "Thing");
  }

  /** Anything with a name. */
  static String thing(String iri, String path, String name) {
    return script(thingFacts(iri, type(path), name));
  }

  /** A paper. */
  static String article(PaperRecord paper) {
    Map<String, Object> article = thingFacts(paper.iri(), "ScholarlyArticle", paper.title());
    article.put("headline", paper.title());
    if (!paper.authors().isEmpty()) {
      article.put(
          "author",
          paper.authors().stream().map(name -> Map.of("@type", "Person", "name", name)).toList());
    }
    VersionRecord best = paper.best();
    if (best != null && best.issued() != null) {
      article.put("datePublished", best.issued());
    }
    if (best != null && best.venue() != null && best.venueName() != null) {
      article.put(
          "isPartOf",
          Map.of("@type", "CreativeWork", "@id", best.venue(), "name", best.venueName()));
    }
    List<String> same = new ArrayList<>();
    List<Map<String, String>> identifiers = new ArrayList<>();
    for (VersionRecord version : paper.versions()) {
      identifier(identifiers, same, "doi", version.doi(), "https://doi.org/");
      identifier(identifiers, same, "arXiv", version.arxivId(), "https://arxiv.org/abs/");
      identifier(identifiers, same, "ACL", version.aclId(), "https://aclanthology.org/");
    }
    paper.versions().stream()
        .map(VersionRecord::url)
        .filter(Objects::nonNull)
        .map(Addresses::safe)
        .filter(url -> !url.isEmpty())
        .forEach(same::add);
    if (!identifiers.isEmpty()) {
      article.put("identifier", identifiers);
    }
    if (!same.isEmpty()) {
      article.put("sameAs", same.stream().distinct().toList());
    }
    if (!paper.topics().isEmpty()) {
      article.put("about", paper.topics().stream().map(SchemaOrg::topic).distinct().toList());
    }
    if (!paper.code().isEmpty()) {
      article.put(
          "hasPart",
          paper.code().stream()
              .map(Repository::url)
              .map(url -> Map.of("@type", "SoftwareSourceCode", "codeRepository", url))
              .toList());
    }
    return script(article);
  }

  private static Map<String, Object> thingFacts(String iri, String type, String name) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("@context", "https://schema.org");
    facts.put("@type", type);
    facts.put("@id", iri);
    facts.put("name", name);
    return facts;
  }

  private static void identifier(
      List<Map<String, String>> identifiers,
      List<String> same,
      String scheme,
      @org.jspecify.annotations.Nullable String value,
      String resolver) {
    if (value != null) {
      identifiers.add(Map.of("@type", "PropertyValue", "propertyID", scheme, "value", value));
      same.add(resolver + Addresses.escape(value));
    }
  }

  private static Map<String, String> topic(Named topic) {
    return Map.of("@type", "DefinedTerm", "@id", topic.iri(), "name", topic.name());
  }

  /** JSON that cannot end the element it stands in, nor begin a comment there. */
  private static String script(Map<String, Object> facts) {
    return Responses.text(facts)
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
