package paperwalk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import paperwalk.store.SparqlException.Reason;
import paperwalk.store.guard.GuardedGraph;
import paperwalk.store.guard.LimitException;
import paperwalk.store.guard.LimitException.Limit;
import paperwalk.store.guard.MemoryAccount;
import paperwalk.store.guard.Services;
import paperwalk.store.guard.Watchdog;

/** A query that was understood and may be run, once. */
public final class PreparedQuery {
  private final GraphStore store;
  private final SparqlRequest request;
  private final Query query;
  private final MemoryAccount account;
  private RemoteService remote = RemoteService.none();

  private PreparedQuery(GraphStore store, SparqlRequest request, Query query) {
    this.store = store;
    this.request = request;
    this.query = query;
    this.account = new MemoryAccount(request.limits());
  }

  static PreparedQuery of(GraphStore store, SparqlRequest request) throws SparqlException {
    return new PreparedQuery(store, request, SparqlText.query(store, request));
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
        AnswerWriter.truth(exec.ask(), format, out);
      } else if (query.isSelectType()) {
        AnswerWriter.rows(limited(exec.select()), query, format, out, mostTableRows);
      } else {
        AnswerWriter.graph(graph(exec, format), format, out);
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
    void of(QueryExec exec) throws SparqlException, IOException;
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
    } catch (IllegalStateException e) {
      if (store.isOpen()) {
        throw e;
      }
      throw new SparqlException(
          Reason.STOPPED, "the graph was closed while the query ran; ask again");
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new SparqlException(Reason.FAILED, "the answer does not fit into memory; ask for less");
    }
  }

  /** Lets SERVICE ask other endpoints, if it is called before the query runs. */
  public void allow(RemoteService service) {
    remote = service;
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
    QueryExecDatasetBuilder builder = store.execution(account, remote).query(run);
    request
        .values()
        .forEach((name, term) -> builder.substitution(Var.alloc(name), Terms.node(term)));
    return builder.build();
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
    return e instanceof Services.ServiceException service
        ? service.reason()
        : new SparqlException(Reason.FAILED, SparqlText.plain(e));
  }
}
