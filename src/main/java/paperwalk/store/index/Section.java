package paperwalk.store.index;

/** The parts of an index file. A section's number is its place in the header's table. */
record Section(int number) {
  /** Where each term's bytes begin, and where the last ones end: longs. */
  static final Section TERM_STARTS = new Section(0);

  /** The bytes of all terms. */
  static final Section TERM_BYTES = new Section(1);

  /** Open addressing over the terms: an id plus one, or 0. */
  static final Section TERM_HASH = new Section(2);

  /** The graphs' names: ids in ascending order. */
  static final Section GRAPH_IDS = new Section(3);

  /** Where each graph's rows begin, and where the last ones end: longs. */
  static final Section GRAPH_STARTS = new Section(4);

  private static final int NAMED = 5;
  private static final int DEFAULT = NAMED + 12;
  private static final int STARTS = DEFAULT + 12;
  static final int COUNT = STARTS + 3;

  /** A column of the rows of all named graphs. */
  static Section named(Order order, int column) {
    return new Section(NAMED + order.number() * 3 + column);
  }

  /** A column of the rows of the default graph. */
  static Section ofDefault(Order order, int column) {
    return new Section(DEFAULT + order.number() * 3 + column);
  }

  /** Where the default graph's rows of each subject, predicate or object begin. */
  static Section starts(int component) {
    return new Section(STARTS + component);
  }
}
