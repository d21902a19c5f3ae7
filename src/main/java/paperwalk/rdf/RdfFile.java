package paperwalk.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * A file of RDF in any syntax, read as a stream: N-Quads, N-Triples, TriG, Turtle, RDF/XML and
 * JSON-LD, the last two held in part or whole as their syntax asks for; each also compressed by
 * gzip.
 *
 * <p>Nothing is fetched, whatever the file points to: neither a JSON-LD context nor an entity of
 * XML.
 */
public final class RdfFile {
  private final Path path;
  private final int number;

  private RdfFile(Path path, int number) {
    this.path = path;
    this.number = number;
  }

  /**
   * Writes a file's statements as N-Quads, in their order.
   *
   * @param path whose name tells the syntax
   * @param number tells its blank nodes from those of other files; the same number and bytes give
   *     the same names
   * @param base what relative IRIs are resolved against
   * @param out stays open
   * @param warnings takes a line for what is odd but can be read
   * @return the number of statements
   * @throws RdfFileException if it is missing or no RDF, with the line and column
   * @throws IOException if {@code out} throws it
   */
  public static long copy(
      Path path, int number, String base, OutputStream out, Consumer<String> warnings)
      throws RdfFileException, IOException {
    return new RdfFile(path, number).copy(base, out, warnings);
  }

  private long copy(String base, OutputStream out, Consumer<String> warnings)
      throws RdfFileException, IOException {
    if (!Files.isRegularFile(path)) {
      throw new RdfFileException(path + ": there is no such file");
    }
    Lang lang = RDFLanguages.pathnameToLang(path.toString());
    if (lang == null || !(RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang))) {
      throw new RdfFileException(
          path
              + ": its name should end in .nq, .nt, .ttl, .trig, .rdf or .jsonld (or .gz after"
              + " it)");
    }
    Counter counter = new Counter(StreamRDFWriter.getWriterStream(out, Lang.NQUADS));
    // Opened here: the name's end tells that it is compressed, and the library never looks
    // elsewhere.
    try (InputStream in = IO.openFile(path.toString())) {
      RDFParser.source(in)
          .lang(lang)
          .base(base)
          .labelToNode(LabelToNode.createScopeByDocumentHash(new UUID(0, number)))
          .set(LangJSONLD11.JSONLD_OPTIONS, ShippedContext.options())
          .errorHandler(new Places(warnings))
          .parse(counter);
      // Not every parser says that it is done, and the writer holds lines until then.
      counter.finish();
    } catch (RiotException e) {
      throw new RdfFileException(plain(e));
    } catch (RuntimeIOException | UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new RdfFileException(path + ": is nested too deeply");
    }
    return counter.statements;
  }

  private String plain(RiotException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith(path + ":") ? message : path + ": " + message;
  }

  /** Counts what passes. */
  private static final class Counter extends StreamRDFWrapper {
    private long statements;

    Counter(StreamRDF sink) {
      super(sink);
    }

    @Override
    public void triple(Triple triple) {
      statements++;
      super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
      statements++;
      super.quad(quad);
    }
  }

  /** Ends at the first error and says where it is. */
  private final class Places implements ErrorHandler {
    private final Consumer<String> warnings;

    Places(Consumer<String> warnings) {
      this.warnings = warnings;
    }

    @Override
    public void warning(String message, long line, long column) {
      warnings.accept(place(message, line, column));
    }

    @Override
    public void error(String message, long line, long column) {
      throw new RiotException(place(message, line, column));
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotException(place(message, line, column));
    }

    private String place(String message, long line, long column) {
      String where = line < 1 ? "" : ":" + line + (column < 1 ? "" : ":" + column);
      return path + where + ": " + message;
    }
  }
}
