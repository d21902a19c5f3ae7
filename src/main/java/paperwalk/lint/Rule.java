package paperwalk.lint;

import java.util.function.Consumer;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;

/** One thing that can be wrong in a list. */
interface Rule {

  /** What it is called and why it matters. */
  RuleDescription description();

  /** Looks at a list; costs time in proportion to its length. */
  void check(ReadingList list, Consumer<Finding> report);

  /** The rule's name. */
  default String name() {
    return description().name();
  }
}
