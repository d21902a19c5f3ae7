package paperwalk.store.guard;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import paperwalk.store.RemoteService;
import paperwalk.store.SparqlException;
import paperwalk.store.SparqlException.Reason;

/**
 * SERVICE (SPARQL 1.1 Federated Query) by way of a {@link RemoteService}, and by no other: ARQ's
 * own would fetch whatever a query names.
 */
public final class Services {
  /** How often one query may ask; each row of what is joined with it is a question of its own. */
  private static final int MOST = 100;

  private final RemoteService remote;
  private int asked;

  private Services(RemoteService remote) {
    this.remote = remote;
  }

  /** A service has not answered, or may not be asked. */
  public static final class ServiceException extends QueryException {
    private static final long serialVersionUID = 1L;

    private final SparqlException reason;

    ServiceException(SparqlException reason) {
      super(reason.getMessage(), reason);
      this.reason = reason;
    }

    /** Why. */
    public SparqlException reason() {
      return reason;
    }
  }

  /** Lets the query that runs with a context ask other endpoints in this way alone. */
  public static void install(Context context, RemoteService remote) {
    Services services = new Services(remote);
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addSingleLink(
        (op, original, binding, execution, chain) -> services.execute(op, binding, execution));
    ServiceExecutorRegistry.set(context, registry);
  }

  private QueryIterator execute(OpService op, Binding binding, ExecutionContext execution) {
    MemoryAccount account = MemoryAccount.of(execution.getContext());
    try {
      account.check();
      return rows(op, binding, execution, account);
    } catch (SparqlException e) {
      if (op.getSilent()) {
        return QueryIterSingleton.create(binding, execution);
      }
      throw new ServiceException(e);
    }
  }

  private QueryIterator rows(
      OpService op, Binding binding, ExecutionContext execution, MemoryAccount account)
      throws SparqlException {
    if (!op.getService().isURI()) {
      throw new SparqlException(Reason.FAILED, "SERVICE: the endpoint is no IRI");
    }
    if (++asked > MOST) {
      throw new SparqlException(
          Reason.FAILED,
          "SERVICE: the query asks more than %d times; join fewer rows with it".formatted(MOST));
    }
    Op inner = op.getSubOp();
    Query query = OpAsQuery.asQuery(Rename.reverseVarRename(inner, true));
    byte[] answer = remote.ask(uri(op.getService().getURI()), query.serialize());
    Map<Var, Var> names = new HashMap<>();
    for (Var hidden : OpVars.visibleVars(inner)) {
      names.put(Var.alloc(shown(hidden.getVarName())), hidden);
    }
    try {
      RowSet rows =
          RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
              .create(ResultSetLang.RS_JSON)
              .read(new ByteArrayInputStream(answer), execution.getContext());
      return Rows.taken(
          // What a stranger answers need not fit to what was asked.
          QueryIterPlainWrapper.create(
              Iter.removeNulls(Iter.map(rows, row -> Algebra.merge(binding, renamed(row, names)))),
              execution),
          account);
    } catch (LimitException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new SparqlException(Reason.FAILED, "SERVICE: the answer is no SPARQL results in JSON");
    }
  }

  private static URI uri(String iri) throws SparqlException {
    try {
      return new URI(iri);
    } catch (URISyntaxException e) {
      throw new SparqlException(Reason.REFUSED, "SERVICE: the endpoint is no address");
    }
  }

  /** ARQ puts a mark before variables that are hidden from the rest of the query. */
  private static String shown(String name) {
    String shown = name;
    while (shown.startsWith(ARQConstants.allocVarScopeHiding)) {
      shown = shown.substring(ARQConstants.allocVarScopeHiding.length());
    }
    return shown;
  }

  private static Binding renamed(Binding row, Map<Var, Var> names) {
    BindingBuilder builder = Binding.builder();
    row.forEach((variable, node) -> builder.add(names.getOrDefault(variable, variable), node));
    return builder.build();
  }
}
