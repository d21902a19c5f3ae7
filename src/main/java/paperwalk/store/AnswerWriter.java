package paperwalk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.CannotEncodeCharacterException;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import paperwalk.store.SparqlException.Reason;
import paperwalk.store.exec.JsonRows;

/** Writes answers in their forms. */
final class AnswerWriter {
  /** A larger graph is written as it comes, without being arranged in memory. */
  private static final int MOST_PRETTY = 50_000;

  /** JSON-LD is made of a tree of the whole graph in memory. */
  private static final int MOST_JSONLD = 200_000;

  private AnswerWriter() {}

  /** Writes the answer to an ASK. */
  static void truth(boolean answer, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      RowSetOps.out(out, answer);
    } else {
      writer(format).write(out, answer, new Context());
    }
  }

  /** Writes the answer to a SELECT. */
  static void rows(
      RowSet rows, Query query, ResultFormat format, OutputStream out, int mostTableRows)
      throws IOException {
    if (format == ResultFormat.CSV) {
      CsvRows.write(rows, out);
      return;
    }
    if (format != ResultFormat.TABLE) {
      writer(format).write(out, rows, new Context());
      return;
    }
    RowSet first = RowSetStream.create(rows.getResultVars(), Iter.limit(rows, mostTableRows));
    RowSetOps.out(out, first, query);
    if (rows.hasNext()) {
      String more = "… and more: only the first %,d rows are shown%n".formatted(mostTableRows);
      out.write(more.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static RowSetWriter writer(ResultFormat format) {
    if (format == ResultFormat.JSON) {
      return new JsonRows();
    }
    Lang lang =
        switch (format) {
          case XML -> ResultSetLang.RS_XML;
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          default -> throw new IllegalArgumentException(format + " cannot carry rows");
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  /** Writes a graph. */
  static void graph(Graph graph, ResultFormat format, OutputStream out) throws SparqlException {
    boolean older = format == ResultFormat.RDFXML || format == ResultFormat.JSONLD;
    if (older && graph.stream().anyMatch(triple -> triple.getObject().isTripleTerm())) {
      throw new SparqlException(
          Reason.FAILED,
          "the answer has triple terms (RDF 1.2), which %s cannot carry; ask for text/turtle or"
                  .formatted(format.mediaType())
              + " application/n-triples");
    }
    if (format == ResultFormat.JSONLD && graph.size() > MOST_JSONLD) {
      throw new SparqlException(
          Reason.TOO_LARGE,
          "the answer has more than the %,d statements that are arranged as JSON-LD; ask for"
                  .formatted(MOST_JSONLD)
              + " text/turtle or application/n-triples");
    }
    RDFFormat rdf =
        switch (format) {
          case TURTLE ->
              graph.size() > MOST_PRETTY ? RDFFormat.TURTLE_BLOCKS : RDFFormat.TURTLE_PRETTY;
          case JSONLD -> RDFFormat.JSONLD;
          case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
          case RDFXML -> RDFFormat.RDFXML_PLAIN;
          default -> throw new IllegalArgumentException(format + " cannot carry a graph");
        };
    try {
      RDFDataMgr.write(out, graph, rdf);
    } catch (CannotEncodeCharacterException e) {
      throw new SparqlException(
          Reason.FAILED, "the answer has a character that XML cannot carry; ask for text/turtle");
    }
  }
}
