package paperwalk.store.exec;

/** EXISTS: whether a pattern matches with the values of the row. Planned once for all rows. */
final class ExistsCondition implements Condition {
  private final int[] outer;
  private final int[] outerSlots;
  private final Stage inner;
  private final int[] innerSlots;

  ExistsCondition(int[] outer, int[] outerSlots, Stage inner, int[] innerSlots) {
    this.outer = outer;
    this.outerSlots = outerSlots;
    this.inner = inner;
    this.innerSlots = innerSlots;
  }

  @Override
  public int test() {
    int[] row = inner.row();
    java.util.Arrays.fill(row, Rows.UNBOUND);
    for (int i = 0; i < outerSlots.length; i++) {
      row[innerSlots[i]] = outer[outerSlots[i]];
    }
    inner.rows.begin();
    java.util.Arrays.fill(row, Rows.UNBOUND);
    for (int i = 0; i < outerSlots.length; i++) {
      row[innerSlots[i]] = outer[outerSlots[i]];
    }
    return Condition.of(inner.rows.next());
  }
}
