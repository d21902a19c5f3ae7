package paperwalk.draw;

/** Coordinates as text: short, and the same in every locale. */
final class Numbers {

  private Numbers() {}

  /** The number rounded to one place after the point, which is left out if it is zero. */
  static String of(double number) {
    long tenths = Math.round(number * 10);
    long rest = Math.abs(tenths % 10);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
    return rest == 0 ? (tenths == 0 ? "0" : whole) : whole + "." + rest;
  }

  /** A count with its noun, for instance "1 node" or "2 nodes". */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
