package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;

/**
 * Lets a path wait for the patterns after it that give one of its ends a value: a path between any
 * two nodes is followed from every node of the graph.
 */
final class PathOrder {
  private PathOrder() {}

  static List<Op> order(List<Op> sequence, Set<Var> bound) {
    List<Op> rest = new ArrayList<>(sequence);
    List<Op> ordered = new ArrayList<>();
    Set<Var> known = new HashSet<>(bound);
    while (!rest.isEmpty()) {
      Op next = rest.remove(next(rest, known));
      ordered.add(next);
      if (next instanceof OpBGP || next instanceof OpPath) {
        known.addAll(OpVars.visibleVars(next));
      }
    }
    return ordered;
  }

  /** The first, unless it is a path without ends and a pattern or path with a known end follows. */
  private static int next(List<Op> rest, Set<Var> known) {
    if (!(rest.getFirst() instanceof OpPath first) || hasEnd(first, known)) {
      return 0;
    }
    for (int i = 1; i < rest.size(); i++) {
      switch (rest.get(i)) {
        case OpBGP _ -> {
          return i;
        }
        case OpPath path when hasEnd(path, known) -> {
          return i;
        }
        case OpPath _ -> {}
        default -> {
          return 0;
        }
      }
    }
    return 0;
  }

  private static boolean hasEnd(OpPath op, Set<Var> known) {
    TriplePath path = op.getTriplePath();
    return !Var.isVar(path.getSubject())
        || !Var.isVar(path.getObject())
        || known.contains((Var) path.getSubject())
        || known.contains((Var) path.getObject());
  }
}
