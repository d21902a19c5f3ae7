package paperwalk.store.index;

/** The order in which a permutation sorts the components of a triple. */
public enum Order {
  /** By subject, predicate, object. */
  SPO(0, 1, 2),
  /** By predicate, object, subject. */
  POS(1, 2, 0),
  /** By object, subject, predicate. */
  OSP(2, 0, 1),
  /** By predicate, subject, object. */
  PSO(1, 0, 2);

  private final int first;
  private final int second;
  private final int third;

  Order(int first, int second, int third) {
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /** Its number in the file: the order of the constants is part of the format. */
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }

  /** Which component is sorted first: 0 subject, 1 predicate, 2 object. */
  public int first() {
    return first;
  }

  /** Which component is sorted second. */
  public int second() {
    return second;
  }

  /** Which component is sorted last. */
  public int third() {
    return third;
  }

  /** The order in which the given components come first, so that what matches lies together. */
  static Order of(boolean subject, boolean predicate, boolean object) {
    if (subject) {
      return object && !predicate ? OSP : SPO;
    }
    if (predicate) {
      return object ? POS : PSO;
    }
    return object ? OSP : SPO;
  }
}
