package paperwalk.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.StringReader;
import java.net.URI;

/** JSON-LD contexts that are pointed to: Paperwalk's own is at hand, no other is fetched. */
final class ShippedContext {
  private static final String HOME = "https://w3id.org/paperwalk/";

  private ShippedContext() {}

  static JsonLdOptions options() {
    return new JsonLdOptions(ShippedContext::load);
  }

  private static Document load(URI address, DocumentLoaderOptions options) throws JsonLdError {
    if (address.toString().startsWith(HOME) && address.getPath().endsWith("/context.jsonld")) {
      return JsonDocument.of(new StringReader(Ontology.text("context.jsonld")));
    }
    throw new JsonLdError(
        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
        "the context %s is not fetched; put its content into the file".formatted(address));
  }
}
