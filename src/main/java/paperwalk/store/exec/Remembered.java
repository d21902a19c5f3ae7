package paperwalk.store.exec;

import java.util.Arrays;

/**
 * A condition on one variable, computed once for each term. Forgets everything when it has grown
 * beyond {@link #MOST} terms.
 */
final class Remembered implements Condition {
  private static final int MOST = 1 << 18;

  private final Condition slow;
  private final int[] row;
  private final int slot;
  private int[] keys = new int[64];
  private byte[] values = new byte[64];
  private int size;

  Remembered(Condition slow, int[] row, int slot) {
    this.slow = slow;
    this.row = row;
    this.slot = slot;
    Arrays.fill(keys, Rows.UNBOUND - 1);
  }

  @Override
  public int test() {
    int key = row[slot];
    int i = place(key);
    if (keys[i] == key) {
      return values[i];
    }
    int value = slow.test();
    if (size * 2 >= keys.length) {
      grow();
      i = place(key);
    }
    keys[i] = key;
    values[i] = (byte) value;
    size++;
    return value;
  }

  private int place(int key) {
    int i = (key * 0x9E3779B9) >>> 7 & keys.length - 1;
    while (keys[i] != key && keys[i] != Rows.UNBOUND - 1) {
      i = i + 1 & keys.length - 1;
    }
    return i;
  }

  private void grow() {
    int[] oldKeys = keys;
    byte[] oldValues = values;
    int capacity = size >= MOST ? keys.length : keys.length * 2;
    keys = new int[capacity];
    values = new byte[capacity];
    Arrays.fill(keys, Rows.UNBOUND - 1);
    if (size >= MOST) {
      size = 0;
      return;
    }
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != Rows.UNBOUND - 1) {
        int to = place(oldKeys[i]);
        keys[to] = oldKeys[i];
        values[to] = oldValues[i];
      }
    }
  }
}
