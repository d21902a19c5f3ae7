package paperwalk.http;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperwalk.store.Descriptions;
import paperwalk.store.Descriptions.Presence;
import paperwalk.store.PaperRecord;
import paperwalk.store.ResultFormat;
import paperwalk.store.SparqlException;
import spark.Request;
import spark.Response;

/**
 * What the graph's IRIs lead to: {@code /id/…} answers 303 See Other to a page or to data, by
 * Accept (Cool URIs for the Semantic Web, W3C 2008). An IRI with a fragment leads to the document
 * of what stands before it, which describes its parts as well.
 */
final class LinkedDataRoutes {
  private static final String PAPER = "paper/";

  void register(Routes routes) {
    routes.get("/id/*", this::redirect);
    routes.get("/data/*", this::data);
    routes.get("/page/*", this::page);
  }

  /** A thing that was asked for. */
  private record Thing(
      Site site, String path, String iri, Presence presence, @Nullable PaperRecord paper) {}

  private Object redirect(Request request, Response response) {
    Site site = Site.of(request);
    String path = path(request, "/id/");
    Optional<DataForm> ending = DataForm.ofEnding(path);
    @Nullable String successor = successor(site, path);
    if (successor != null) {
      return moved(response, site.addresses().root().url("/id/") + Addresses.escape(successor));
    }
    if (ending.isPresent() && presence(site, path) == Presence.NONE) {
      Thing thing = known(site, without(path, ending.get()));
      return seeOther(response, thing, ending.get());
    }
    Thing thing = known(site, path);
    return seeOther(response, thing, DataForm.wanted(request, thing.paper() != null));
  }

  /** Leads to the data in a form, or to the page. */
  private static Object seeOther(Response response, Thing thing, @Nullable DataForm form) {
    String path = Addresses.escape(thing.path());
    Root root = thing.site().addresses().root();
    response.status(303);
    response.header(
        "Location",
        form == null ? root.url("/page/") + path : root.url("/data/") + path + form.ending());
    return "";
  }

  private Object data(Request request, Response response) throws IOException {
    Site site = Site.of(request);
    String path = path(request, "/data/");
    DataForm form =
        DataForm.ofEnding(path)
            .orElseThrow(() ->
                new ProblemException(
                    404,
                    "No such form",
                    "Data can be had with the endings .ttl, .jsonld, .nt and .rdf, papers also with"
                        + " .bib, .ris and .csl.json."));
    String name = without(path, form);
    @Nullable String successor = successor(site, name);
    if (successor != null) {
      return moved(
          response,
          site.addresses().root().url("/data/") + Addresses.escape(successor) + form.ending());
    }
    Thing thing = known(site, name);
    Signposts.send(response, Signposts.ofData(site.addresses(), name));
    return new StoredAnswer(bytes(thing, form), form.contentType()).send(request, response);
  }

  private static byte[] bytes(Thing thing, DataForm form) throws IOException {
    ResultFormat graph = form.graph();
    PaperRecord paper = thing.paper();
    if (graph == null) {
      if (paper == null) {
        throw new ProblemException(
            404, "No such form", "Only papers can be cited, and this is none: " + thing.path());
      }
      return form.citation().write(List.of(CitedPaper.of(paper))).getBytes(StandardCharsets.UTF_8);
    }
    AnswerBuffer out = new AnswerBuffer();
    try {
      new Descriptions(thing.site().store()).write(thing.iri(), thing.presence(), graph, out);
    } catch (SparqlException e) {
      throw SparqlRoutes.problem(e);
    }
    return out.toByteArray();
  }

  private Object page(Request request, Response response) throws IOException {
    Site site = Site.of(request);
    String path = path(request, "/page/");
    @Nullable String successor = successor(site, path);
    if (successor != null) {
      return moved(response, site.addresses().root().url("/page/") + Addresses.escape(successor));
    }
    Thing thing = known(site, path);
    PaperRecord paper = thing.paper();
    Signposts.send(response, Signposts.ofPage(site.addresses(), path, paper));
    String page =
        paper != null
            ? site.pages().paper(paper)
            : site.pages().thing(thing.iri(), thing.presence());
    return new StoredAnswer(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8")
        .send(request, response);
  }

  /** The path that has replaced another; null if none has. */
  private static @Nullable String successor(Site site, String path) {
    Addresses addresses = site.addresses();
    return site.store().successor(addresses.iri(path)).map(addresses::path).orElse(null);
  }

  /** What was once named so is named otherwise now, and will be. */
  private static Object moved(Response response, String location) {
    response.status(308);
    response.header("Location", location);
    return "";
  }

  private static Presence presence(Site site, String path) {
    return new Descriptions(site.store()).presence(site.addresses().iri(path));
  }

  /** The thing of a path, if the graph says anything of it. */
  private static Thing known(Site site, String path) {
    String iri = site.addresses().iri(path);
    Presence presence = presence(site, path);
    if (presence == Presence.NONE) {
      throw new ProblemException(
          404, "Unknown", "The graph says nothing of <%s>; search for it at /.".formatted(iri));
    }
    return new Thing(
        site,
        path,
        iri,
        presence,
        path.startsWith(PAPER)
            ? site.papers().find(path.substring(PAPER.length())).orElse(null)
            : null);
  }

  private static String without(String path, DataForm form) {
    return path.substring(0, path.length() - form.ending().length());
  }

  /** The path of the IRI asked for; where it is not known as written, as it is decoded. */
  private static String path(Request request, String prefix) {
    String raw = request.uri().substring(Math.min(prefix.length(), request.uri().length()));
    try {
      String written = Addresses.unescape(raw);
      Site site = Site.of(request);
      String decoded = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
      boolean either = written.equals(decoded) || presence(site, written) != Presence.NONE;
      return either ? written : decoded;
    } catch (IllegalArgumentException e) {
      throw new ProblemException(400, "Malformed address", String.valueOf(e.getMessage()));
    }
  }
}
