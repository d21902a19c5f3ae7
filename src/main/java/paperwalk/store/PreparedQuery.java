package paperwalk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateFactory;
import paperwalk.store.SparqlException.Reason;
import paperwalk.store.guard.GuardedGraph;
import paperwalk.store.guard.LimitException;
import paperwalk.store.guard.LimitException.Limit;
import paperwalk.store.guard.MemoryAccount;
import paperwalk.store.guard.QueryText;
import paperwalk.store.guard.Watchdog;

/** A query that was understood and may be run, once. */
public final class PreparedQuery {
  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");

  /** JavaCC: Encountered " "}" "} "" at line 2, column 15. Was expecting … */
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "^Encountered \"\\s*(?:\"[^\"]*\"\\s|<[A-Z_0-9]+>\\s)?\"?(.*?)\\s*\"*\\s*\"? at line"
              + " \\d+",
          Pattern.DOTALL);

  /** JavaCC: Lexical error at line 1, column 5. Encountered: … after prefix … */
  private static final Pattern LEXICAL =
      Pattern.compile("^Lexical error at line \\d+, column \\d+\\.\\s*Encountered:(.*)");

  private final GraphStore store;
  private final SparqlRequest request;
  private final Query query;
  private final MemoryAccount account;

  private PreparedQuery(GraphStore store, SparqlRequest request, Query query) {
    this.store = store;
    this.request = request;
    this.query = query;
    this.account = new MemoryAccount(request.limits());
  }

  static PreparedQuery of(GraphStore store, SparqlRequest request) throws SparqlException {
    String refusal = QueryText.check(request.query(), request.limits());
    if (!refusal.isEmpty()) {
      throw new SparqlException(Reason.SYNTAX, refusal);
    }
    try {
      Query query =
          QueryFactory.create(request.query(), store.snapshot().base(), Syntax.syntaxSPARQL_12);
      return new PreparedQuery(store, request, query);
    } catch (QueryParseException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw tooDeep();
      }
      if (isUpdate(request.query())) {
        throw new SparqlException(
            Reason.REFUSED,
            "the graph is read-only: it is made from lists; change a list and build again");
      }
      throw new SparqlException(Reason.SYNTAX, place(e) + plain(e));
    } catch (QueryException e) {
      throw new SparqlException(Reason.SYNTAX, plain(e));
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /** Reads an update for its mistakes. */
  static void checkUpdate(String update, String base) throws SparqlException {
    try {
      UpdateFactory.create(update, base, Syntax.syntaxSPARQL_12);
    } catch (QueryParseException e) {
      throw e.getCause() instanceof StackOverflowError
          ? tooDeep()
          : new SparqlException(Reason.SYNTAX, place(e) + plain(e));
    } catch (JenaException e) {
      throw new SparqlException(Reason.SYNTAX, plain(e));
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  private static SparqlException tooDeep() {
    return new SparqlException(Reason.SYNTAX, "the query is nested too deeply");
  }

  /** Whether the answer is a graph (CONSTRUCT, DESCRIBE) rather than rows (SELECT, ASK). */
  public boolean answersGraph() {
    return query.isConstructType() || query.isDescribeType();
  }

  /**
   * Runs the query and writes its answer.
   *
   * @param format one that fits {@link #answersGraph}
   * @param out takes bytes; stays open
   * @throws SparqlException if it takes too long or fails; part of the answer may be written then
   * @throws IOException if {@code out} does
   */
  public void write(ResultFormat format, OutputStream out) throws SparqlException, IOException {
    write(format, out, Integer.MAX_VALUE);
  }

  /**
   * As {@link #write(ResultFormat, OutputStream)}, with a limit on the rows of {@link
   * ResultFormat#TABLE}, which are all held to find the columns' widths; a last line says so.
   */
  public void write(ResultFormat format, OutputStream out, int mostTableRows)
      throws SparqlException, IOException {
    run(exec -> {
      if (query.isAskType()) {
        writeBoolean(exec.ask(), format, out);
      } else if (query.isSelectType()) {
        writeRows(limited(exec.select()), format, out, mostTableRows);
      } else {
        writeGraph(graph(exec, format), format, out);
      }
    });
  }

  /** Runs a CONSTRUCT or DESCRIBE. */
  Graph graph() throws SparqlException {
    Graph[] answer = new Graph[1];
    try {
      run(exec -> answer[0] = graph(exec, ResultFormat.NTRIPLES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer[0];
  }

  /** What is done with a query that has begun. */
  private interface Use {
    void of(QueryExec exec) throws IOException;
  }

  private void run(Use use) throws SparqlException, IOException {
    try (Watchdog.Watch _ = Watchdog.watch(account, request.limits().time());
        QueryExec exec = build()) {
      use.of(exec);
      // An error of an expression may have hidden that the query had to end.
      account.check();
    } catch (QueryCancelledException e) {
      throw stopped(e);
    } catch (JenaException e) {
      throw account.stopped() == null ? failure(e) : stopped(e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new SparqlException(Reason.FAILED, "the answer does not fit into memory; ask for less");
    }
  }

  /** Lets the query end soon, since nobody waits for its answer. May be called by any thread. */
  public void cancel() {
    account.stop(new LimitException(Limit.GONE, "the query was stopped: nobody waits for it"));
  }

  private Graph graph(QueryExec exec, ResultFormat format) {
    // JSON-LD is made of a tree of the whole answer, which is many times as large.
    long size = GuardedGraph.STATEMENT * (format == ResultFormat.JSONLD ? 8 : 1);
    Graph graph = GuardedGraph.built(GraphFactory.createDefaultGraph(), account, size);
    query.getPrefixMapping().getNsPrefixMap().forEach(graph.getPrefixMapping()::setNsPrefix);
    return query.isConstructType() ? exec.construct(graph) : exec.describe(graph);
  }

  private QueryExec build() {
    Query run = query;
    if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
      // The protocol's graphs replace those that the query names.
      run = query.cloneQuery();
      run.getGraphURIs().clear();
      run.getNamedGraphURIs().clear();
      request.defaultGraphs().forEach(run::addGraphURI);
      request.namedGraphs().forEach(run::addNamedGraphURI);
    }
    QueryExecDatasetBuilder builder = store.execution(account).query(run);
    request
        .values()
        .forEach((name, term) -> builder.substitution(Var.alloc(name), Terms.node(term)));
    return builder.build();
  }

  private static void writeBoolean(boolean answer, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      RowSetOps.out(out, answer);
    } else {
      writer(format).write(out, answer, new Context());
    }
  }

  private void writeRows(RowSet rows, ResultFormat format, OutputStream out, int mostTableRows)
      throws IOException {
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
    Lang lang =
        switch (format) {
          case XML -> ResultSetLang.RS_XML;
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          default -> throw new IllegalArgumentException(format + " cannot carry rows");
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static void writeGraph(Graph graph, ResultFormat format, OutputStream out) {
    RDFFormat rdf =
        switch (format) {
          case TURTLE -> RDFFormat.TURTLE_PRETTY;
          case JSONLD -> RDFFormat.JSONLD;
          case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
          case RDFXML -> RDFFormat.RDFXML_PLAIN;
          default -> throw new IllegalArgumentException(format + " cannot carry a graph");
        };
    RDFDataMgr.write(out, graph, rdf);
  }

  /** Why ARQ believes to have been cancelled. */
  private SparqlException stopped(JenaException e) {
    LimitException why =
        account.stopped() != null
            ? account.stopped()
            : e instanceof LimitException limit ? limit : Watchdog.tooLong(request.limits().time());
    Reason reason =
        switch (why.limit()) {
          case TIME -> Reason.TIMEOUT;
          case SIZE -> Reason.TOO_LARGE;
          case GONE -> Reason.STOPPED;
        };
    return new SparqlException(reason, why.getMessage());
  }

  /** The rows, up to the limit. */
  private RowSet limited(RowSet rows) {
    long most = request.limits().rows();
    long[] count = new long[1];
    return RowSetStream.create(
        rows.getResultVars(),
        Iter.map(
            rows,
            row -> {
              if (++count[0] > most) {
                throw new LimitException(
                    Limit.SIZE,
                    "the answer has more than the %,d rows allowed; add LIMIT".formatted(most));
              }
              return row;
            }));
  }

  private static SparqlException failure(JenaException e) {
    boolean denied =
        e.getClass().getSimpleName().contains("Denied")
            || String.valueOf(e.getMessage()).contains("not allowed");
    return new SparqlException(
        denied ? Reason.REFUSED : Reason.FAILED,
        denied ? "SERVICE is switched off here: no query reaches another server" : plain(e));
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  /**
   * JavaCC states the place of the mistake in its message; the exception's own is a token early.
   */
  private static String place(QueryParseException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    if (place.find()) {
      return "line %s, column %s: ".formatted(place.group(1), place.group(2));
    }
    return e.getLine() > 0 ? "line %d, column %d: ".formatted(e.getLine(), e.getColumn()) : "";
  }

  /** Jena's messages run over several lines; the first says what is wrong. */
  private static String plain(Throwable e) {
    String message = e.getMessage();
    if (message == null) {
      return e.getCause() instanceof StackOverflowError
          ? "the query is nested too deeply"
          : "the query cannot be understood";
    }
    Matcher unexpected = UNEXPECTED.matcher(message.strip());
    if (unexpected.find()) {
      return "unexpected " + unexpected.group(1).strip();
    }
    Matcher lexical = LEXICAL.matcher(message.strip());
    if (lexical.find()) {
      return "unreadable text: " + lexical.group(1).replace("\\", "").strip();
    }
    return message
        .strip()
        .replaceFirst("^Line \\d+, column \\d+: ", "")
        .lines()
        .findFirst()
        .orElse("the query cannot be understood");
  }
}
