package paperwalk.w3c;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/** The tests that a manifest names, and those it includes, in their order. */
final class Manifest {
  private final Map<String, W3cTest> tests = new LinkedHashMap<>();

  private Manifest() {}

  static List<W3cTest> read(Path file) {
    Manifest manifest = new Manifest();
    manifest.add(file.toAbsolutePath().normalize());
    return new ArrayList<>(manifest.tests.values());
  }

  private void add(Path file) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(file).base(file.toUri().toString()).parse(model);
    for (Resource manifest :
        model
            .listSubjectsWithProperty(RDF.type, model.createResource(W3cTest.MF + "Manifest"))
            .toList()) {
      for (RDFNode included : W3cTest.list(manifest, W3cTest.MF + "include")) {
        add(W3cTest.file(included.asResource()));
      }
      for (RDFNode entry : W3cTest.list(manifest, W3cTest.MF + "entries")) {
        Resource test = entry.asResource();
        String type = test.getPropertyResourceValue(RDF.type).getLocalName();
        tests.putIfAbsent(test.getURI(), new W3cTest(test, type, file.getParent() + "/"));
      }
    }
  }
}
