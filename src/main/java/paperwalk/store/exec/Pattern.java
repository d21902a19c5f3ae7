package paperwalk.store.exec;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import paperwalk.store.index.Order;
import paperwalk.store.index.Permutation;
import paperwalk.store.index.TermDictionary;

/**
 * A triple pattern whose constants are ids.
 *
 * @param nodes subject, predicate, object
 * @param ids the id of each that is a constant; -1 for one that the snapshot does not have, and for
 *     variables
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pattern(Node[] nodes, int[] ids) {
  static Pattern of(Triple triple, TermDictionary terms) {
    Node[] nodes = {triple.getSubject(), triple.getPredicate(), triple.getObject()};
    int[] ids = new int[3];
    for (int i = 0; i < 3; i++) {
      if (nodes[i].isTripleTerm() && !nodes[i].isConcrete()) {
        throw new Unsupported("variables in a triple term");
      }
      ids[i] = Var.isVar(nodes[i]) ? -1 : terms.id(nodes[i]);
    }
    return new Pattern(nodes, ids);
  }

  boolean isVariable(int place) {
    return Var.isVar(nodes[place]);
  }

  Var variable(int place) {
    return (Var) nodes[place];
  }

  Set<Var> variables() {
    Set<Var> vars = new LinkedHashSet<>();
    for (int i = 0; i < 3; i++) {
      if (isVariable(i)) {
        vars.add(variable(i));
      }
    }
    return vars;
  }

  /** Whether a constant is not in the snapshot, so that nothing matches. */
  boolean isHopeless() {
    for (int i = 0; i < 3; i++) {
      if (!isVariable(i) && ids[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /** How many statements match if the variables may be anything: exact. */
  long count(Source source) {
    if (isHopeless()) {
      return 0;
    }
    Access access = Access.of(!isVariable(0), !isVariable(1), !isVariable(2));
    if (access.depth() == 0) {
      return source.triples().size();
    }
    Permutation rows = source.triples().order(access.order());
    int first = ids[access.place(0)];
    long from = rows.from(first);
    long to = rows.to(first);
    if (access.depth() == 1) {
      return to - from;
    }
    int second = ids[access.place(1)];
    if (access.depth() == 2) {
      return rows.lower(from, to, second + 1) - rows.lower(from, to, second);
    }
    int third = ids[access.place(2)];
    return rows.lower(from, to, second, third + 1) - rows.lower(from, to, second, third);
  }

  /**
   * How the statements are come at whose given places have given values.
   *
   * @param order the permutation to look in
   * @param depth how many of its columns are given
   */
  record Access(Order order, int depth) {
    private static final Access[] ALL = new Access[8];

    static {
      for (int mask = 0; mask < 8; mask++) {
        Order order =
            switch (mask) {
              case 2 -> Order.PSO;
              case 4, 5 -> Order.OSP;
              case 6 -> Order.POS;
              default -> Order.SPO;
            };
        ALL[mask] = new Access(order, Integer.bitCount(mask));
      }
    }

    static Access of(boolean subject, boolean predicate, boolean object) {
      return ALL[(subject ? 1 : 0) | (predicate ? 2 : 0) | (object ? 4 : 0)];
    }

    static Access of(int mask) {
      return ALL[mask];
    }

    /** The place in the triple (0 subject, 1 predicate, 2 object) of a column of the order. */
    int place(int column) {
      return place(order, column);
    }

    static int place(Order order, int column) {
      return switch (order) {
        case SPO -> column;
        case POS -> (column + 1) % 3;
        case OSP -> (column + 2) % 3;
        case PSO -> column == 0 ? 1 : column == 1 ? 0 : 2;
      };
    }
  }
}
