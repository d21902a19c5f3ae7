package paperwalk.lint;

import java.util.function.Consumer;
import paperwalk.model.Finding;
import paperwalk.model.ReadingList;

/** One thing that can be wrong in a list, whatever other lists say. */
interface Rule extends NamedRule {

  /** Looks at a list; costs time in proportion to its length. */
  void check(ReadingList list, Consumer<Finding> report);
}
