package paperwalk.store;

/** Dates as numbers: year times 10,000 plus month times 100 plus day, 0 for what is not known. */
final class PublicationDate {
  private PublicationDate() {}

  /** The number of a date such as {@code 2024}, {@code 2024-06} or {@code 2024-06-30}; else 0. */
  static int number(String date) {
    String[] parts = date.strip().split("[-T+Z]");
    int number = 0;
    for (int i = 0; i < 3; i++) {
      boolean known = i < parts.length && parts[i].matches("\\d{1,4}");
      int part = known ? Integer.parseInt(parts[i]) : 0;
      if (i == 0 && part == 0) {
        return 0;
      }
      number = number * 100 + (i == 0 || part < 32 ? part : 0);
    }
    return number;
  }

  /** The earlier of two; within a year, one that says the month before one that does not. */
  static int earlier(int a, int b) {
    if (a == 0 || b == 0) {
      return Math.max(a, b);
    }
    if (a / 10_000 == b / 10_000 && (a % 10_000 == 0 || b % 10_000 == 0)) {
      return Math.max(a, b);
    }
    return Math.min(a, b);
  }
}
