package paperwalk.http;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Term;
import paperwalk.store.PreparedQuery;
import paperwalk.store.ResultFormat;
import paperwalk.store.SparqlException;
import paperwalk.store.SparqlRequest;
import spark.Request;
import spark.Response;

/**
 * What the graph's IRIs lead to: {@code /id/…} answers 303 See Other to a page or to data, by
 * Accept (Cool URIs for the Semantic Web, W3C 2008).
 */
final class LinkedDataRoutes {
  private static final List<ResultFormat> FORMS =
      List.of(ResultFormat.TURTLE, ResultFormat.JSONLD, ResultFormat.NTRIPLES, ResultFormat.RDFXML);
  private static final List<String> OFFERED =
      List.of(
          "text/html",
          ResultFormat.TURTLE.mediaType(),
          ResultFormat.JSONLD.mediaType(),
          ResultFormat.NTRIPLES.mediaType(),
          ResultFormat.RDFXML.mediaType());

  /** What is said of a thing, of its versions, and of what points at it. */
  private static final String ABOUT =
      """
      PREFIX frbr: <http://purl.org/vocab/frbr/core#>
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      PREFIX fabio: <http://purl.org/spar/fabio/>
      PREFIX prism: <http://prismstandard.org/namespaces/basic/2.0/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      CONSTRUCT { ?thing ?p ?o . ?version ?vp ?vo . ?from ?to ?thing } WHERE {
        { ?thing ?p ?o }
        UNION { ?thing frbr:realization ?version . ?version ?vp ?vo }
        UNION { SELECT ?from ?to ?thing WHERE { ?from ?to ?thing } LIMIT 1000 }
      }
      """;

  void register(Routes routes) {
    routes.get("/id/*", this::redirect);
    routes.get("/data/*", this::data);
    routes.get("/page/*", this::page);
  }

  private Object redirect(Request request, Response response) {
    Site site = Site.of(request);
    String path = path(request, "/id/");
    @Nullable String successor = successor(site, path);
    if (successor != null) {
      return moved(response, "/id/" + Addresses.escape(successor));
    }
    known(site, path);
    String type =
        MediaRange.best(Door.accept(request), OFFERED)
            .orElseThrow(() ->
                new ProblemException(
                    406,
                    "Form not available",
                    "This can be had as " + String.join(", ", OFFERED) + "."));
    Optional<ResultFormat> form = ResultFormat.of(type);
    String target =
        form.isPresent()
            ? "/data/" + Addresses.escape(path) + "." + form.get().extension()
            : "/page/" + Addresses.escape(path);
    response.status(303);
    response.header("Location", target);
    return "";
  }

  private Object data(Request request, Response response) throws IOException {
    Site site = Site.of(request);
    String path = path(request, "/data/");
    int dot = path.lastIndexOf('.');
    ResultFormat form =
        ResultFormat.of(dot < 0 ? "" : path.substring(dot + 1))
            .filter(FORMS::contains)
            .orElseThrow(() ->
                new ProblemException(
                    404,
                    "No such form",
                    "Data can be had with the endings .ttl, .jsonld, .nt and .rdf."));
    @Nullable String successor = successor(site, path.substring(0, dot));
    if (successor != null) {
      return moved(response, "/data/" + Addresses.escape(successor) + path.substring(dot));
    }
    String iri = known(site, path.substring(0, dot));
    try {
      PreparedQuery query =
          site.store()
              .prepare(
                  new SparqlRequest(
                      ABOUT,
                      Map.of("thing", new Term.Iri(iri)),
                      List.of(),
                      List.of(),
                      SparqlRequest.DEFAULT_TIMEOUT));
      AnswerBuffer out = new AnswerBuffer();
      query.write(form, out);
      response.type(form.mediaType() + (form == ResultFormat.TURTLE ? "; charset=utf-8" : ""));
      return out.toByteArray();
    } catch (SparqlException e) {
      throw SparqlRoutes.problem(e);
    }
  }

  private Object page(Request request, Response response) throws IOException {
    Site site = Site.of(request);
    String path = path(request, "/page/");
    @Nullable String successor = successor(site, path);
    if (successor != null) {
      return moved(response, "/page/" + Addresses.escape(successor));
    }
    String iri = known(site, path);
    response.header(
        "Link",
        "</data/%s.ttl>; rel=\"alternate\"; type=\"text/turtle\""
            .formatted(Addresses.escape(path)));
    return Responses.html(
        response,
        path.startsWith("paper/")
            ? site.pages().paper(path.substring("paper/".length()))
            : site.pages().thing(iri));
  }

  /** The path that has replaced another; null if none has. */
  private @Nullable String successor(Site site, String path) {
    Addresses addresses = site.addresses();
    return site.store().successor(addresses.iri(path)).map(addresses::path).orElse(null);
  }

  /** What was once named so is named otherwise now, and will be. */
  private static Object moved(Response response, String location) {
    response.status(308);
    response.header("Location", location);
    return "";
  }

  /** The IRI of a path, if the graph says anything of it. */
  private String known(Site site, String path) {
    String iri = site.addresses().iri(path);
    if (!site.store().knows(iri)) {
      throw new ProblemException(
          404, "Unknown", "The graph says nothing of <%s>; search for it at /.".formatted(iri));
    }
    return iri;
  }

  private static String path(Request request, String prefix) {
    try {
      return new URI(request.uri()).getPath().substring(prefix.length());
    } catch (URISyntaxException e) {
      throw new ProblemException(400, "Malformed address", String.valueOf(e.getMessage()));
    }
  }
}
