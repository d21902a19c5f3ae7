package paperwalk.recommend;

import java.util.Arrays;
import java.util.List;

/**
 * Amounts by number, in the order in which the numbers first came. A small table of open addressing
 * (Knuth 1973, section 6.4), since many are made for each answer.
 */
final class Amounts {
  private static final int SMALL = 8;

  private int[] numbers = new int[SMALL];
  private double[] amounts = new double[SMALL];
  private int size;

  /** Places in {@link #numbers} plus 1, 0 where there is none; twice as long. */
  private int[] table = new int[2 * SMALL];

  /** Adds to the amount of a number. */
  void add(int number, double amount) {
    int at = slot(number);
    if (table[at] > 0) {
      amounts[table[at] - 1] += amount;
      return;
    }
    if (size == numbers.length) {
      grow();
      at = slot(number);
    }
    numbers[size] = number;
    amounts[size] = amount;
    table[at] = ++size;
  }

  private int slot(int number) {
    int mask = table.length - 1;
    int at = ((number * 0x9E3779B9) >>> 7) & mask;
    while (table[at] > 0 && numbers[table[at] - 1] != number) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    numbers = Arrays.copyOf(numbers, 2 * size);
    amounts = Arrays.copyOf(amounts, 2 * size);
    table = new int[4 * size];
    for (int i = 0; i < size; i++) {
      table[slot(numbers[i])] = i + 1;
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /** The amount of a number, 0 if it never came. */
  double of(int number) {
    int place = table[slot(number)];
    return place == 0 ? 0 : amounts[place - 1];
  }

  double sum() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += amounts[i];
    }
    return sum;
  }

  /** The sum of some numbers' amounts, added in their order. */
  double sum(List<Integer> some) {
    double sum = 0;
    for (int number : some) {
      sum += of(number);
    }
    return sum;
  }

  /** Takes a number and its amount. */
  @FunctionalInterface
  interface Visitor {
    void visit(int number, double amount);
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.visit(numbers[i], amounts[i]);
    }
  }

  /** The numbers, that of the greatest amount first; of equal ones the lower first. */
  List<Integer> heaviest() {
    Integer[] places = new Integer[size];
    Arrays.setAll(places, i -> i);
    Arrays.sort(
        places,
        (a, b) -> {
          int order = Double.compare(amounts[b], amounts[a]);
          return order != 0 ? order : Integer.compare(numbers[a], numbers[b]);
        });
    Integer[] sorted = new Integer[size];
    Arrays.setAll(sorted, i -> numbers[places[i]]);
    return List.of(sorted);
  }
}
