package paperwalk.store.exec;

/**
 * A boolean expression over the slots of a plan, in SPARQL's logic of three values (SPARQL 1.1
 * Query Language, 17.2).
 */
@FunctionalInterface
interface Condition {
  int FALSE = 0;
  int TRUE = 1;
  int ERROR = 2;

  /** What it is for the row that the slots hold now. */
  int test();

  static int of(boolean value) {
    return value ? TRUE : FALSE;
  }

  default Condition negated() {
    return () -> {
      int value = test();
      return value == ERROR ? ERROR : 1 - value;
    };
  }

  default Condition and(Condition other) {
    return () -> {
      int left = test();
      if (left == FALSE) {
        return FALSE;
      }
      int right = other.test();
      return right == FALSE ? FALSE : left == ERROR || right == ERROR ? ERROR : TRUE;
    };
  }

  default Condition or(Condition other) {
    return () -> {
      int left = test();
      if (left == TRUE) {
        return TRUE;
      }
      int right = other.test();
      return right == TRUE ? TRUE : left == ERROR || right == ERROR ? ERROR : FALSE;
    };
  }
}
