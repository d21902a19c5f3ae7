package paperwalk.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * The files of {@code ontology/}, as the program carries them, and the fixtures beside the tests.
 */
final class OntologyFiles {
  static final String PW = "https://w3id.org/paperwalk/ns#";
  static final String FACET = "https://w3id.org/paperwalk/id/facet/";
  static final String VENUE = "https://w3id.org/paperwalk/id/venue/";

  /** All Turtle files of the ontology. */
  static final List<String> TURTLE =
      List.of("paperwalk.ttl", "shapes.ttl", "facets.ttl", "venues.ttl", "walk.ttl");

  private OntologyFiles() {}

  /** Reads a Turtle file; a warning is an error. */
  static Model read(String name) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(text(name), Lang.TURTLE)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
        .parse(model);
    return model;
  }

  static String text(String name) {
    try (InputStream in = OntologyFiles.class.getResourceAsStream("/paperwalk/ontology/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
