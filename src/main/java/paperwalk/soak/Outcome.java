package paperwalk.soak;

/**
 * What came of a request.
 *
 * @param name a status or a word, to count by
 * @param intended whether the server should have done this
 * @param detail what to say if it should not
 */
record Outcome(String name, boolean intended, String detail) {

  static Outcome of(String name) {
    return new Outcome(name, true, "");
  }

  static Outcome wrong(String name, String detail) {
    return new Outcome(name, false, detail);
  }
}
