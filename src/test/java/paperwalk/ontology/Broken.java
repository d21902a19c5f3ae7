package paperwalk.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.update.UpdateAction;

/**
 * The valid graph with one thing wrong.
 *
 * <p>The files in {@code broken/} hold these in blocks. Each begins with two lines of comment: what
 * is wrong; the one shape that must object, and a part of what it must say.
 *
 * @param what what is wrong, in words
 * @param shape the shape that must object, without its namespace
 * @param message a part of what it must say
 * @param update how the valid graph is broken, in SPARQL Update
 */
record Broken(String what, String shape, String message, String update) {
  private static final List<String> FILES =
      List.of("papers", "versions", "venues-and-code", "lists", "concepts-and-findings", "walk");

  static Stream<Broken> all() {
    return FILES.stream().flatMap(Broken::read);
  }

  /** A copy of the graph with the fault in it. */
  Model apply(Model valid) {
    Model broken = ModelFactory.createDefaultModel().add(valid);
    UpdateAction.parseExecute(OntologyFiles.text("broken/prefixes.ru") + update, broken);
    return broken;
  }

  @Override
  public String toString() {
    return what;
  }

  private static Stream<Broken> read(String file) {
    String text = OntologyFiles.text("broken/" + file + ".ru");
    return Arrays.stream(text.split("\n\n", -1)).map(Broken::block);
  }

  private static Broken block(String block) {
    String[] lines = block.split("\n", 3);
    String expected = lines[1].substring("# ".length());
    int colon = expected.indexOf(": ");
    return new Broken(
        lines[0].substring("# ".length()),
        expected.substring(0, colon),
        expected.substring(colon + 2),
        lines[2]);
  }
}
