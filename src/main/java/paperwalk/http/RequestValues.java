package paperwalk.http;

import java.util.List;

/**
 * What a request says under names: in the query of its address, or in a body of JSON. Each method
 * throws a {@link ProblemException} (400) that names what is wrong.
 */
interface RequestValues {
  /** A text; empty if it is not given. */
  String text(String name);

  /** The texts of a name that may have several; empty if it is not given. */
  List<String> texts(String name);

  /** A whole number within bounds. */
  int number(String name, int otherwise, int least, int most);

  /** A number within bounds. */
  double decimal(String name, double otherwise, double least, double most);

  /** Whether something is wanted; it is not if it is not given. */
  boolean flag(String name);
}
