package paperwalk.store.guard;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** What rows weigh, and iterators that take it from the account. */
final class Rows {
  /** An object with its reference, about. */
  private static final long OBJECT = 32;

  private Rows() {}

  /** About how many bytes a row takes while it is held. */
  static long size(Binding row) {
    long size = MemoryAccount.ROW;
    Iterator<Var> variables = row.vars();
    while (variables.hasNext()) {
      size += OBJECT + size(row.get(variables.next()));
    }
    return size;
  }

  /** About how many bytes a term's text takes. */
  static long size(Node term) {
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm().length();
    }
    if (term.isURI()) {
      return term.getURI().length();
    }
    return OBJECT;
  }

  /** Rows that somebody is going to hold until the query ends: each is taken when it passes. */
  static QueryIterator taken(QueryIterator rows, MemoryAccount account) {
    return new QueryIteratorWrapper(rows) {
      @Override
      protected Binding moveToNextBinding() {
        Binding row = super.moveToNextBinding();
        account.take(size(row));
        return row;
      }
    };
  }
}
