package paperwalk.store;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.jsonld.JenaToTitanium;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Writes a graph as JSON-LD with the keys of the context that comes with the ontology. Of the
 * context, each document carries the terms that it uses: so it is read without fetching anything,
 * and is not mostly context.
 */
final class JsonLdDocument {
  private static final JsonObject CONTEXT = context();

  private JsonLdDocument() {}

  static void write(Graph graph, OutputStream out) {
    JsonLdOptions options =
        new JsonLdOptions((address, how) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "no document is fetched: " + address);
        });
    options.setOrdered(true);
    options.setCompactToRelative(false);
    try {
      JsonArray expanded = JenaToTitanium.convert(DatasetGraphFactory.wrap(graph), options);
      JsonObject compact =
          JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(CONTEXT))
              .options(options)
              .get();
      Set<String> used = new HashSet<>();
      collect(compact, used);
      JsonObjectBuilder whole = Json.createObjectBuilder().add("@context", only(used));
      compact.forEach((key, value) -> {
        if (!key.equals("@context")) {
          whole.add(key, value);
        }
      });
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
          .createWriter(out)
          .writeObject(whole.build());
    } catch (JsonLdError e) {
      throw new IllegalStateException("statements cannot be written as JSON-LD", e);
    }
  }

  /** The keys, and what stands for types. */
  private static void collect(JsonValue value, Set<String> used) {
    switch (value) {
      case JsonObject object ->
          object.forEach((key, inner) -> {
            if (!key.equals("@context")) {
              used.add(key);
              if (key.equals("type")) {
                types(inner, used);
              }
              collect(inner, used);
            }
          });
      case JsonArray array -> array.forEach(inner -> collect(inner, used));
      default -> {}
    }
  }

  private static void types(JsonValue value, Set<String> used) {
    if (value instanceof JsonString name) {
      used.add(name.getString());
    } else if (value instanceof JsonArray names) {
      names.forEach(name -> types(name, used));
    }
  }

  /** The context's prefixes, aliases of keywords, and those of its terms that are used. */
  private static JsonObject only(Set<String> used) {
    JsonObjectBuilder kept = Json.createObjectBuilder();
    CONTEXT
        .getJsonObject("@context")
        .forEach((key, value) -> {
          String text = value instanceof JsonString string ? string.getString() : "";
          boolean prefix = text.endsWith("#") || text.endsWith("/");
          if (prefix || key.startsWith("@") || text.startsWith("@") || used.contains(key)) {
            kept.add(key, value);
          }
        });
    return kept.build();
  }

  private static JsonObject context() {
    try (JsonReader reader = Json.createReader(new StringReader(VocabularyDocument.context()))) {
      return reader.readObject();
    }
  }
}
