package paperwalk.store.index;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import paperwalk.model.Digest;

/** Reads N-Quads into a builder. Blank nodes keep their labels. */
public final class QuadsReader {
  private QuadsReader() {}

  /**
   * Reads a file.
   *
   * @return what was read
   * @throws IOException if it cannot be read
   * @throws org.apache.jena.riot.RiotException if it is no N-Quads
   */
  public static IndexSource read(Path path, QuadIndexBuilder builder) throws IOException {
    MessageDigest sha256 = Digest.sha256();
    try (InputStream in =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(path), 1 << 16), sha256)) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .labelToNode(LabelToNode.createUseLabelAsGiven())
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  builder.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
                }

                @Override
                public void quad(Quad quad) {
                  builder.add(quad);
                }
              });
    }
    return new IndexSource(HexFormat.of().formatHex(sha256.digest()), Files.size(path));
  }
}
