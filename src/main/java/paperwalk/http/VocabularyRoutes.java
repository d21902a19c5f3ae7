package paperwalk.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperwalk.store.ResultFormat;
import paperwalk.store.VocabularyDocument;
import spark.Request;
import spark.Response;

/**
 * What the vocabulary's namespace leads to, at {@code /ns}: a page or data by Accept, or by an
 * ending. Its terms are hash IRIs, so the one document answers for all. The JSON-LD context lies
 * beside it.
 */
final class VocabularyRoutes {
  private static final String NAMESPACE = "/ns";

  void register(Routes routes) {
    routes.get(NAMESPACE, this::negotiated);
    for (DataForm form : DataForm.of(false)) {
      routes.get(NAMESPACE + form.ending(), (request, response) -> data(request, response, form));
    }
    routes.get("/context.jsonld", this::context);
  }

  private Object negotiated(Request request, Response response) throws IOException {
    DataForm form = DataForm.wanted(request, false);
    return form == null ? page(request, response) : data(request, response, form);
  }

  private static Object page(Request request, Response response) throws IOException {
    Root root = Root.of(request);
    String page =
        Pages.render(
            Templates.VOCABULARY,
            root,
            Map.of(
                "title", "Vocabulary",
                "terms", VocabularyDocument.terms(),
                "links", links(root)));
    Signposts.send(response, links(root));
    return new StoredAnswer(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8")
        .send(request, response);
  }

  private static List<Signposts.Signpost> links(Root root) {
    List<Signposts.Signpost> links = new ArrayList<>();
    for (DataForm form : DataForm.of(false)) {
      links.add(
          new Signposts.Signpost(
              "describedby", root.url(NAMESPACE + form.ending()), form.mediaType()));
    }
    links.add(
        new Signposts.Signpost(
            "license", "https://creativecommons.org/publicdomain/zero/1.0/", ""));
    return links;
  }

  private static Object data(Request request, Response response, DataForm form) throws IOException {
    @Nullable ResultFormat graph = form.graph();
    if (graph == null) {
      throw new IllegalArgumentException(form + " is no form of graphs");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    VocabularyDocument.write(graph, out);
    response.header("Content-Location", Root.of(request).url(NAMESPACE + form.ending()));
    return new StoredAnswer(out.toByteArray(), form.contentType()).send(request, response);
  }

  private Object context(Request request, Response response) throws IOException {
    return new StoredAnswer(
            VocabularyDocument.context().getBytes(StandardCharsets.UTF_8), "application/ld+json")
        .send(request, response);
  }
}
