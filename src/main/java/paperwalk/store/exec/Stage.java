package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * A plan as far as it has come: its rows, and what is known of the variables in them. Every step of
 * planning makes a new stage of the one before; the array of slots stays the same until an operator
 * makes rows of its own.
 */
final class Stage {
  /** The slots, and how many are given to variables. */
  static final class Frame {
    final int[] row;
    final Rows root = new Rows.Once();
    private int used;

    Frame(int capacity) {
      row = new int[capacity];
      java.util.Arrays.fill(row, Rows.UNBOUND);
    }

    int allot() {
      if (used == row.length) {
        throw new Unsupported("more variables than slots");
      }
      return used++;
    }
  }

  final Rows rows;
  final Frame frame;

  /** The slot of each variable that was met; one may have been met in another branch only. */
  private final Map<Var, Integer> slots;

  /** Slots that may have a value, and those that certainly have one. */
  private final BitSet possible;

  private final BitSet bound;

  private Stage(Rows rows, Frame frame, Map<Var, Integer> slots, BitSet possible, BitSet bound) {
    this.rows = rows;
    this.frame = frame;
    this.slots = slots;
    this.possible = possible;
    this.bound = bound;
  }

  /** One row without values. */
  static Stage unit(int capacity) {
    Frame frame = new Frame(capacity);
    return new Stage(frame.root, frame, new LinkedHashMap<>(), new BitSet(), new BitSet());
  }

  /** Other rows over the same variables. */
  Stage with(Rows next) {
    return new Stage(next, frame, slots, possible, bound);
  }

  /** The same variables, for a pattern that is tried for each row. */
  Stage branch() {
    return with(new Rows.Once());
  }

  /** A copy whose variables can be added to. */
  Stage open() {
    return new Stage(
        rows, frame, new LinkedHashMap<>(slots), (BitSet) possible.clone(), (BitSet) bound.clone());
  }

  /** Whether this is where the plan begins, so that its rows are asked for once. */
  @SuppressWarnings("ReferenceEquality") // that very operator
  boolean isRoot() {
    return rows == frame.root && frame.used == 0;
  }

  int[] row() {
    return frame.row;
  }

  /** The slot of a variable, allotted now if need be. Only on an {@link #open} stage. */
  int slot(Var var) {
    return slots.computeIfAbsent(var, (Var v) -> frame.allot());
  }

  /** The slot of a variable that may have a value, or -1. */
  int find(Var var) {
    Integer slot = slots.get(var);
    return slot != null && possible.get(slot) ? slot : -1;
  }

  boolean isBound(Var var) {
    Integer slot = slots.get(var);
    return slot != null && bound.get(slot);
  }

  boolean isPossible(Var var) {
    return find(var) >= 0;
  }

  boolean allBound(Collection<Var> vars) {
    for (Var var : vars) {
      if (!isBound(var)) {
        return false;
      }
    }
    return true;
  }

  /** From here on the variable has a value. Only on an {@link #open} stage. */
  int bind(Var var) {
    int slot = slot(var);
    possible.set(slot);
    bound.set(slot);
    return slot;
  }

  /** From here on the variable may have a value. Only on an {@link #open} stage. */
  int mayBind(Var var) {
    int slot = slot(var);
    possible.set(slot);
    return slot;
  }

  /** The variables that may have a value. */
  List<Var> vars() {
    List<Var> vars = new ArrayList<>();
    slots.forEach((var, slot) -> {
      if (possible.get(slot)) {
        vars.add(var);
      }
    });
    return vars;
  }

  /** Their slots, in the same order. */
  int[] slotsOf(Collection<Var> vars) {
    int[] found = new int[vars.size()];
    int i = 0;
    for (Var var : vars) {
      found[i++] = find(var);
    }
    return found;
  }

  /** The stage after a projection: what is hidden may be another variable later. */
  Stage project(Collection<Var> keep) {
    Map<Var, Integer> kept = new LinkedHashMap<>();
    BitSet stillPossible = new BitSet();
    for (Var var : keep) {
      Integer slot = slots.get(var);
      if (slot != null && possible.get(slot)) {
        kept.put(var, slot);
        stillPossible.set(slot);
      }
    }
    BitSet stillBound = (BitSet) bound.clone();
    stillBound.and(stillPossible);
    return new Stage(rows, frame, kept, stillPossible, stillBound);
  }

  /** The stage after a union: names of both, values for certain only where both have them. */
  static Stage union(Stage left, @Nullable Stage right, Rows rows) {
    if (right == null) {
      return left.with(rows);
    }
    Stage both = right.with(rows).open();
    both.possible.or(left.possible);
    both.bound.and(left.bound);
    left.slots.forEach(both.slots::putIfAbsent);
    return both;
  }

  /** The stage after an optional part: names of both, for certain only what was before. */
  static Stage optional(Stage left, Stage right, Rows rows) {
    Stage both = union(left, right, rows);
    both.bound.clear();
    both.bound.or(left.bound);
    return both;
  }

  /** The names of another branch with none of its values: so both use the same slots. */
  Stage branchBeside(Stage other) {
    Stage beside = branch().open();
    other.slots.forEach(beside.slots::putIfAbsent);
    return beside;
  }
}
