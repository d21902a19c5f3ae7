package paperwalk.read;

import java.util.List;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.VenueSeries;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;

/** Lists from text. */
final class Lists {
  private static final List<VenueSeries> VENUES = new Ontology(Vocabulary.DEFAULT_BASE).venues();

  static final ListReader READER = new ListReader(VENUES);

  private Lists() {}

  static ReadingList read(String markdown) {
    return READER.read(file("list.md", markdown));
  }

  static ListFile file(String name, String text) {
    return new ListFile(name, "list", text, "0".repeat(64));
  }
}
