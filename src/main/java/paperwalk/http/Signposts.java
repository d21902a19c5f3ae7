package paperwalk.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paperwalk.store.PaperRecord;
import paperwalk.store.PaperRecord.VersionRecord;
import spark.Response;

/**
 * Typed links by which programs find their way from a page to the thing, its data and its content,
 * in the header Link and in the page's head (FAIR Signposting, level 1).
 */
final class Signposts {
  private static final String SCHEMA = "https://schema.org/";

  private Signposts() {}

  /**
   * A link.
   *
   * @param rel its relation type
   * @param href absolute or a path, of visible ASCII
   * @param type media type of what it leads to, or empty
   */
  record Signpost(String rel, String href, String type) {
    String header() {
      return "<%s>; rel=\"%s\"%s"
          .formatted(href, rel, type.isEmpty() ? "" : "; type=\"" + type + "\"");
    }
  }

  /** The links of a thing's page. */
  static List<Signpost> ofPage(Addresses addresses, String path, @Nullable PaperRecord paper) {
    List<Signpost> links = new ArrayList<>();
    String data = addresses.root().url("/data/") + Addresses.escape(path);
    links.add(new Signpost("cite-as", citeAs(addresses, path, paper), ""));
    links.add(new Signpost("type", SCHEMA + "AboutPage", ""));
    links.add(new Signpost("type", SCHEMA + SchemaOrg.type(path), ""));
    for (DataForm form : DataForm.of(paper != null)) {
      links.add(new Signpost("describedby", data + form.ending(), form.mediaType()));
    }
    links.add(
        new Signpost("alternate", data + DataForm.TURTLE.ending(), DataForm.TURTLE.mediaType()));
    if (paper != null) {
      paper.versions().stream()
          .map(VersionRecord::url)
          .filter(Objects::nonNull)
          .map(Addresses::safe)
          .filter(Signposts::isPlain)
          .distinct()
          .forEach(url -> links.add(new Signpost("item", url, "")));
    }
    return links;
  }

  /** The links of a document of data: back to the page, and what it is about. */
  static List<Signpost> ofData(Addresses addresses, String path) {
    return List.of(
        new Signpost(
            "describes", addresses.root().url("/page/") + Addresses.escape(path), "text/html"));
  }

  /** Sends links as one header. */
  static void send(Response response, List<Signpost> links) {
    response.header("Link", links.stream().map(Signpost::header).collect(Collectors.joining(", ")));
  }

  /** What to cite: the DOI's address if there is one, else the name within the graph. */
  private static String citeAs(Addresses addresses, String path, @Nullable PaperRecord paper) {
    if (paper != null) {
      for (VersionRecord version : paper.versions()) {
        String doi = version.doi();
        if (doi != null && !Addresses.escape(doi).isEmpty()) {
          return "https://doi.org/" + Addresses.escape(doi).replace("#", "%23");
        }
      }
    }
    return addresses.iri(Addresses.escape(path));
  }

  private static boolean isPlain(String url) {
    return url.matches("[!#-;=?-~]+");
  }
}
