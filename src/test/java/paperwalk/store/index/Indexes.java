package paperwalk.store.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/** Indexes of a few statements. */
final class Indexes {
  static final IndexSource SOURCE = new IndexSource("ab".repeat(32), 1);

  private Indexes() {}

  static QuadIndex of(Path file, List<Quad> quads, DefaultGraphRule rule) throws IOException {
    QuadIndexBuilder builder = new QuadIndexBuilder(rule);
    quads.forEach(builder::add);
    builder.write(file, SOURCE);
    return QuadIndex.open(file);
  }
}
