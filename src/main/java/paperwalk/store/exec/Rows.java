package paperwalk.store.exec;

/**
 * An operator: rows that are written, one after the other, into an array of ids that the operators
 * of a plan share. A slot of the array belongs to a variable; {@link #UNBOUND} says that it has no
 * value.
 *
 * <p>The iterator model of Graefe, "Volcano, an extensible and parallel query evaluation system"
 * (1994), over registers instead of tuples: nothing is allocated for a row.
 */
abstract class Rows {
  /** What a slot holds whose variable has no value. */
  static final int UNBOUND = -1;

  /** Starts, or starts again, with the values that the slots have now. */
  abstract void begin();

  /**
   * Writes the next row into the slots.
   *
   * @return whether there was one; if not, every slot that this wrote is as it was at the beginning
   */
  abstract boolean next();

  /** The row that is there already, once: where every pattern begins. */
  static final class Once extends Rows {
    private boolean fresh;

    @Override
    void begin() {
      fresh = true;
    }

    @Override
    boolean next() {
      boolean first = fresh;
      fresh = false;
      return first;
    }
  }

  /** No rows. */
  static final class None extends Rows {
    @Override
    void begin() {}

    @Override
    boolean next() {
      return false;
    }
  }
}
