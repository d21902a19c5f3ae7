package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import paperwalk.store.guard.MemoryAccount;
import paperwalk.store.index.TermDictionary;

/**
 * The terms that a running query meets: those of the snapshot under their own ids, and those that
 * it computes itself under ids beyond. So two terms are the same if and only if their ids are.
 */
final class QueryTerms {
  private static final long TERM = 200;

  private final TermDictionary dictionary;
  private final MemoryAccount account;
  private final int size;
  private final List<Node> computed = new ArrayList<>();
  private final Map<Node, Integer> ids = new HashMap<>();

  QueryTerms(TermDictionary dictionary, MemoryAccount account) {
    this.dictionary = dictionary;
    this.account = account;
    this.size = dictionary.size();
  }

  TermDictionary dictionary() {
    return dictionary;
  }

  /** Whether the snapshot has the term of an id. */
  boolean stored(int id) {
    return id < size;
  }

  /** The id of a term, given to it now if it is new. */
  int id(Node node) {
    int id = dictionary.id(node);
    if (id >= 0) {
      return id;
    }
    Integer known = ids.get(node);
    if (known != null) {
      return known;
    }
    account.take(TERM + (node.isLiteral() ? 2L * node.getLiteralLexicalForm().length() : 0));
    int next = size + computed.size();
    computed.add(node);
    ids.put(node, next);
    return next;
  }

  /** The term of an id. */
  Node node(int id) {
    return id < size ? dictionary.node(id) : computed.get(id - size);
  }

  /** The account of the query. */
  MemoryAccount account() {
    return account;
  }
}
