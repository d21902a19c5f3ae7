package paperwalk.http;

import java.io.IOException;
import paperwalk.store.DatasetDescription;
import paperwalk.store.ResultFormat;
import paperwalk.store.ServiceDescription;
import paperwalk.store.SparqlException;
import spark.Request;
import spark.Response;

/**
 * What is here, told to programs: the endpoint by its service description, the data by VoID at the
 * well-known address (RFC 8615).
 */
final class DescriptionRoutes {
  /** Where the description of the data is. */
  static final String VOID = "/.well-known/void";

  void register(Routes routes) {
    routes.get(VOID, DescriptionRoutes::dataset);
  }

  /** Describes the endpoint. */
  static Object service(Request request, Response response) throws IOException {
    String root = root(request);
    response.header("Link", "<%s>; rel=\"describedby\"".formatted(Root.of(request).path(VOID)));
    return answer(
        request,
        response,
        (format, out) ->
            ServiceDescription.write(
                Site.of(request).store(), root + "/sparql", root + VOID, format, out));
  }

  private static Object dataset(Request request, Response response) throws IOException {
    String root = root(request);
    return answer(
        request,
        response,
        (format, out) ->
            DatasetDescription.write(
                Site.of(request).store(), root + VOID, root + "/", format, out));
  }

  private interface Writer {
    void write(ResultFormat format, AnswerBuffer out) throws SparqlException, IOException;
  }

  private static Object answer(Request request, Response response, Writer writer)
      throws IOException {
    ResultFormat format = Forms.GRAPHS.of(request);
    AnswerBuffer out = new AnswerBuffer();
    try {
      writer.write(format, out);
    } catch (SparqlException e) {
      throw SparqlRoutes.problem(e);
    }
    return new StoredAnswer(out.toByteArray(), Forms.contentType(format)).send(request, response);
  }

  /** The address of the server as the client knows it, without a slash at the end. */
  private static String root(Request request) {
    Root root = Root.of(request);
    if (!root.origin().isEmpty()) {
      return root.url("");
    }
    String url = request.url();
    return url.substring(0, url.length() - request.uri().length()) + root.prefix();
  }
}
