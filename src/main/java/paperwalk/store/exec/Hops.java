package paperwalk.store.exec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import paperwalk.store.index.Order;
import paperwalk.store.index.Permutation;
import paperwalk.store.index.TripleIndex;

/**
 * Makes hops of property paths (SPARQL 1.1 Query Language, 18.4): closures are breadth-first
 * searches that meet each node once; all else keeps duplicates.
 */
final class Hops {
  private final TripleIndex triples;
  private final QueryTerms terms;
  private final Ticks ticks;

  Hops(TripleIndex triples, QueryTerms terms, Ticks ticks) {
    this.triples = triples;
    this.terms = terms;
    this.ticks = ticks;
  }

  /**
   * The hop of a path.
   *
   * @param backward whether it is gone from its end to its beginning
   * @throws Unsupported if the path is one of ARQ's own inventions
   */
  Hop of(Path path, boolean backward) {
    return switch (path) {
      case P_Link link -> link(link.getNode(), backward);
      case P_ReverseLink link -> link(link.getNode(), !backward);
      case P_Inverse inverse -> of(inverse.getSubPath(), !backward);
      case P_Seq seq ->
          backward
              ? sequence(of(seq.getRight(), true), of(seq.getLeft(), true))
              : sequence(of(seq.getLeft(), false), of(seq.getRight(), false));
      case P_Alt alt -> either(of(alt.getLeft(), backward), of(alt.getRight(), backward));
      case P_ZeroOrMore1 star -> closure(of(star.getSubPath(), backward), true);
      case P_OneOrMore1 plus -> closure(of(plus.getSubPath(), backward), false);
      case P_ZeroOrOne optional -> atMostOne(of(optional.getSubPath(), backward));
      case P_NegPropSet not -> negated(not, backward);
      default -> throw new Unsupported(path.getClass().getSimpleName());
    };
  }

  private Hop link(Node predicate, boolean backward) {
    int id = terms.dictionary().id(predicate);
    if (id < 0) {
      return (node, ends) -> {};
    }
    return backward ? subjects(id) : objects(id);
  }

  private Hop objects(int predicate) {
    Permutation rows = triples.order(Order.SPO);
    return (node, ends) -> {
      if (!terms.stored(node)) {
        return;
      }
      long to = rows.to(node);
      long row = rows.lower(rows.from(node), to, predicate);
      for (; row < to && rows.second(row) == predicate; row++) {
        ticks.tick();
        ends.accept(rows.third(row));
      }
    };
  }

  private Hop subjects(int predicate) {
    Permutation rows = triples.order(Order.POS);
    long from = rows.from(predicate);
    long to = rows.to(predicate);
    return (node, ends) -> {
      if (!terms.stored(node)) {
        return;
      }
      long row = rows.lower(from, to, node);
      for (; row < to && rows.second(row) == node; row++) {
        ticks.tick();
        ends.accept(rows.third(row));
      }
    };
  }

  private static Hop sequence(Hop first, Hop second) {
    return (node, ends) -> first.from(node, middle -> second.from(middle, ends));
  }

  private static Hop either(Hop one, Hop other) {
    return (node, ends) -> {
      one.from(node, ends);
      other.from(node, ends);
    };
  }

  private Hop closure(Hop step, boolean withStart) {
    return (node, ends) -> {
      IdSet seen = new IdSet(ticks);
      if (withStart) {
        seen.add(node);
      } else {
        step.from(node, seen::add);
      }
      for (int i = 0; i < seen.size(); i++) {
        ticks.tick();
        step.from(seen.get(i), seen::add);
      }
      tell(seen, ends);
    };
  }

  private Hop atMostOne(Hop step) {
    return (node, ends) -> {
      IdSet seen = new IdSet(ticks);
      seen.add(node);
      step.from(node, seen::add);
      tell(seen, ends);
    };
  }

  private static void tell(IdSet seen, IntConsumer ends) {
    for (int i = 0; i < seen.size(); i++) {
      ends.accept(seen.get(i));
    }
  }

  private Hop negated(P_NegPropSet not, boolean backward) {
    List<Node> forward = not.getFwdNodes();
    List<Node> reverse = not.getBwdNodes();
    Hop ahead = forward.isEmpty() ? null : others(ids(forward), backward);
    Hop back = reverse.isEmpty() ? null : others(ids(reverse), !backward);
    if (ahead == null) {
      return back == null ? (node, ends) -> {} : back;
    }
    return back == null ? ahead : either(ahead, back);
  }

  private Set<Integer> ids(List<Node> predicates) {
    Set<Integer> ids = new HashSet<>();
    predicates.forEach(node -> ids.add(terms.dictionary().id(node)));
    return ids;
  }

  /** All statements of a node but those of some predicates. */
  private Hop others(Set<Integer> predicates, boolean backward) {
    Permutation rows = triples.order(backward ? Order.OSP : Order.SPO);
    return (node, ends) -> {
      if (!terms.stored(node)) {
        return;
      }
      long to = rows.to(node);
      for (long row = rows.from(node); row < to; row++) {
        ticks.tick();
        int predicate = backward ? rows.third(row) : rows.second(row);
        if (!predicates.contains(predicate)) {
          ends.accept(backward ? rows.second(row) : rows.third(row));
        }
      }
    };
  }
}
