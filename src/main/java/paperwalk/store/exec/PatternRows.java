package paperwalk.store.exec;

import org.jspecify.annotations.Nullable;
import paperwalk.store.index.Order;
import paperwalk.store.index.Permutation;
import paperwalk.store.index.TripleIndex;

/**
 * Matches one triple pattern for each row that comes in: an index nested-loop join. What is known
 * of the pattern when a row comes is looked up in the permutation where those columns come first;
 * the others are read from its rows.
 */
final class PatternRows extends Rows {
  /** The column's value is given by a constant, or by a slot that has a value. */
  static final int CONSTANT = -1;

  private static final int SHORT = 8;

  private final Rows input;
  private final TripleIndex triples;
  private final int[] row;
  private final Ticks ticks;

  /** Ids from here on are of terms that no statement has. */
  private final int terms;

  /** For each place of the triple: its slot, or {@link #CONSTANT}. */
  private final int[] slots;

  private final int[] constants;

  /** Whether the slots' having values is the same for each row, and which have then. */
  private final boolean steady;

  private final int steadyMask;
  private final @Nullable Order preferred;

  private Permutation rows;
  private int mask;
  private int depth;
  private final int[] places = new int[3];
  private final int[] column = new int[3];
  private boolean repeated;
  private boolean open;
  private long at;
  private long end;

  /**
   * A scan.
   *
   * @param mask which places (bits 0 subject, 1 predicate, 2 object) have values in every row
   * @param steady false if other slots may have values in some rows
   * @param preferred the order for a scan by predicate alone, or null for the usual one
   */
  PatternRows(
      Rows input,
      TripleIndex triples,
      int terms,
      int[] row,
      Ticks ticks,
      int[] slots,
      int[] constants,
      int mask,
      boolean steady,
      @Nullable Order preferred) {
    this.input = input;
    this.triples = triples;
    this.terms = terms;
    this.row = row;
    this.ticks = ticks;
    this.slots = slots;
    this.constants = constants;
    this.steady = steady;
    this.steadyMask = mask;
    this.preferred = preferred;
    this.rows = triples.order(Order.SPO);
    choose(mask);
  }

  @Override
  void begin() {
    if (open) {
      release();
    }
    input.begin();
  }

  @Override
  boolean next() {
    while (true) {
      while (at < end) {
        ticks.tick();
        if (take(at++)) {
          return true;
        }
      }
      if (open) {
        release();
      }
      if (!input.next()) {
        return false;
      }
      locate();
    }
  }

  private void release() {
    open = false;
    at = 0;
    end = 0;
    for (int i = depth; i < 3; i++) {
      if (column[i] >= 0) {
        row[column[i]] = UNBOUND;
      }
    }
  }

  /** Reads the columns that were not given. */
  private boolean take(long from) {
    if (depth == 3) {
      return true;
    }
    if (repeated) {
      return takeRepeated(from);
    }
    if (depth < 3) {
      row[column[2]] = rows.third(from);
    }
    if (depth < 2) {
      row[column[1]] = rows.second(from);
    }
    if (depth < 1) {
      row[column[0]] = rows.first(from);
    }
    return true;
  }

  /** A variable that the pattern names twice has to have one value. */
  private boolean takeRepeated(long from) {
    for (int i = depth; i < 3; i++) {
      row[column[i]] = UNBOUND;
    }
    for (int i = depth; i < 3; i++) {
      int value = i == 0 ? rows.first(from) : i == 1 ? rows.second(from) : rows.third(from);
      if (row[column[i]] != UNBOUND && row[column[i]] != value) {
        return false;
      }
      row[column[i]] = value;
    }
    return true;
  }

  private void locate() {
    if (!steady) {
      int now = steadyMask;
      for (int i = 0; i < 3; i++) {
        if (slots[i] >= 0 && row[slots[i]] != UNBOUND) {
          now |= 1 << i;
        }
      }
      if (now != mask) {
        choose(now);
      }
    }
    open = true;
    if (depth == 0) {
      at = 0;
      end = triples.size();
      return;
    }
    int first = value(0);
    if (first >= terms) {
      at = 0;
      end = 0;
      return;
    }
    long from = rows.from(first);
    long to = rows.to(first);
    if (depth == 1) {
      at = from;
      end = to;
      return;
    }
    int second = value(1);
    if (depth == 2) {
      at = rows.lower(from, to, second);
      end = at;
      // Most runs are short.
      while (end < to && end - at < SHORT && rows.second(end) == second) {
        end++;
      }
      if (end < to && end - at == SHORT && rows.second(end) == second) {
        end = rows.lower(end, to, second + 1);
      }
      return;
    }
    int third = value(2);
    at = rows.lower(from, to, second, third);
    end = at < to && rows.second(at) == second && rows.third(at) == third ? at + 1 : at;
  }

  private int value(int i) {
    int place = places[i];
    return slots[place] == CONSTANT ? constants[place] : row[slots[place]];
  }

  private void choose(int now) {
    mask = now;
    Pattern.Access access = Pattern.Access.of(now);
    Order order = now == 2 && preferred != null ? preferred : access.order();
    rows = triples.order(order);
    depth = access.depth();
    for (int i = 0; i < 3; i++) {
      places[i] = Pattern.Access.place(order, i);
      column[i] = slots[places[i]];
    }
    repeated = false;
    for (int i = depth; i < 3; i++) {
      for (int j = i + 1; j < 3; j++) {
        repeated |= column[i] == column[j];
      }
    }
  }
}
