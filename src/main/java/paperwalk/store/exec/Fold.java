package paperwalk.store.exec;

/** One aggregate of a GROUP BY, for all groups at once. */
interface Fold {
  /**
   * Takes the row that the slots hold now.
   *
   * @param group the number of its group; numbers come in order, so that a new one is the next
   */
  void add(int group);

  /** The id of the aggregate's value, or {@link Rows#UNBOUND} if there is none. */
  int result(int group);
}
