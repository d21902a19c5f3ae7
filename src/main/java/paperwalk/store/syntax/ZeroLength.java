package paperwalk.store.syntax;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Distinct;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/** Whether a path may be of length zero. */
final class ZeroLength {
  private ZeroLength() {}

  static boolean isPossible(Path path) {
    return switch (path) {
      case P_ZeroOrOne p -> true;
      case P_ZeroOrMore1 p -> true;
      case P_ZeroOrMoreN p -> true;
      case P_Alt alternative ->
          isPossible(alternative.getLeft()) || isPossible(alternative.getRight());
      case P_Seq sequence -> isPossible(sequence.getLeft()) && isPossible(sequence.getRight());
      case P_Inverse inverse -> isPossible(inverse.getSubPath());
      case P_Distinct distinct -> isPossible(distinct.getSubPath());
      case P_OneOrMore1 more -> isPossible(more.getSubPath());
      case P_OneOrMoreN more -> isPossible(more.getSubPath());
      case P_FixedLength fixed -> fixed.getCount() == 0 || isPossible(fixed.getSubPath());
      case P_Mod mod -> mod.getMin() <= 0 || isPossible(mod.getSubPath());
      default -> false;
    };
  }
}
