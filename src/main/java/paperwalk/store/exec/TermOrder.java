package paperwalk.store.exec;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.sparql.expr.NodeValue;
import paperwalk.store.index.TermDictionary;
import paperwalk.store.index.TermKind;

/**
 * The order of terms for ORDER BY: no value, blank nodes, IRIs, literals (SPARQL 1.1, 15.1), and
 * where SPARQL leaves it open, ARQ's. Terms of one class of the dictionary are in its order
 * already.
 */
final class TermOrder {
  private final QueryTerms terms;
  private final TermDictionary dictionary;
  private final int end;
  private final int firstIri;
  private final int endIri;
  private final Map<Integer, NodeValue> values = new HashMap<>();

  TermOrder(QueryTerms terms) {
    this.terms = terms;
    this.dictionary = terms.dictionary();
    this.end = dictionary.size();
    this.firstIri = dictionary.firstIri();
    this.endIri = dictionary.endIri();
  }

  /** Less than, equal to or greater than zero, as the first id's term comes before the second's. */
  int compare(int left, int right) {
    if (left == right) {
      return 0;
    }
    if (left < 0 || right < 0) {
      return Integer.compare(left, right);
    }
    if (left < end && right < end) {
      int kind = start(left);
      if (kind >= 0 && kind == start(right)) {
        return Integer.compare(left, right);
      }
    }
    return NodeValue.compareAlways(value(left), value(right));
  }

  /** Where the kind of a term begins whose ids are in order; -1 for other terms. */
  private int start(int id) {
    if (id >= firstIri && id < endIri) {
      return firstIri;
    }
    TermKind kind = dictionary.kind(id);
    return kind.byValue() || kind == TermKind.STRING ? dictionary.start(kind) : -1;
  }

  private NodeValue value(int id) {
    return values.computeIfAbsent(id, (Integer key) -> NodeValue.makeNode(terms.node(key)));
  }
}
