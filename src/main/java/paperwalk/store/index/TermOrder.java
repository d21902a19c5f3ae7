package paperwalk.store.index;

import java.util.Arrays;
import java.util.Comparator;

/** Gives the terms of a table their ids: by kind, then as each kind is ordered. */
final class TermOrder {
  private final TermTable table;

  /** The first id of each kind, and the number of terms. */
  final int[] kindStarts = new int[TermKind.count() + 1];

  /** A term's number in the table, by id. */
  final int[] numbers;

  /** A term's id, by its number in the table. */
  final int[] ids;

  TermOrder(TermTable table) {
    this.table = table;
    this.numbers = new int[table.size()];
    this.ids = new int[table.size()];
    for (int number = 0; number < table.size(); number++) {
      kindStarts[table.kind(number).number() + 1]++;
    }
    Arrays.parallelPrefix(kindStarts, Integer::sum);
    int[] next = kindStarts.clone();
    for (int number = 0; number < table.size(); number++) {
      numbers[next[table.kind(number).number()]++] = number;
    }
    for (int i = 0; i < TermKind.count(); i++) {
      sort(TermKind.of(i));
    }
    for (int id = 0; id < numbers.length; id++) {
      ids[numbers[id]] = id;
    }
  }

  private void sort(TermKind kind) {
    int from = kindStarts[kind.number()];
    int count = kindStarts[kind.number() + 1] - from;
    if (count < 2) {
      return;
    }
    Integer[] sorted = new Integer[count];
    Arrays.setAll(sorted, i -> numbers[from + i]);
    Arrays.parallelSort(sorted, comparator(kind, sorted));
    for (int i = 0; i < sorted.length; i++) {
      numbers[from + i] = sorted[i];
    }
  }

  private Comparator<Integer> comparator(TermKind kind, Integer[] of) {
    if (kind.byValue()) {
      return byValue(kind, of);
    }
    return kind.tagged() ? this::compareTagged : this::compareBytes;
  }

  /** Numbers that approximate the values decide nearly always; exact values are read for ties. */
  private Comparator<Integer> byValue(TermKind kind, Integer[] of) {
    double[] approximate = new double[table.size()];
    for (Integer number : of) {
      approximate[number] = Values.approximate(kind, text(number));
    }
    return (a, b) -> {
      int order = Double.compare(approximate[a], approximate[b]);
      if (order == 0 && !a.equals(b)) {
        order = Values.compare(kind, text(a), text(b));
      }
      return order != 0 ? order : compareBytes(a, b);
    };
  }

  private String text(int number) {
    int from = table.offset(number);
    return ByteText.decode(table.page(number), from, from + table.length(number));
  }

  private int compareBytes(Integer a, Integer b) {
    return compare(a, 0, table.length(a), b, 0, table.length(b));
  }

  private int compareTagged(Integer a, Integer b) {
    int endA = table.length(a) - Integer.BYTES;
    int endB = table.length(b) - Integer.BYTES;
    int middleA = endA - ByteText.intAt(table.page(a), table.offset(a) + endA);
    int middleB = endB - ByteText.intAt(table.page(b), table.offset(b) + endB);
    int lexical = compare(a, 0, middleA, b, 0, middleB);
    return lexical != 0 ? lexical : compare(a, middleA, endA, b, middleB, endB);
  }

  private int compare(int a, int fromA, int toA, int b, int fromB, int toB) {
    int offsetA = table.offset(a);
    int offsetB = table.offset(b);
    return Arrays.compareUnsigned(
        table.page(a),
        offsetA + fromA,
        offsetA + toA,
        table.page(b),
        offsetB + fromB,
        offsetB + toB);
  }
}
