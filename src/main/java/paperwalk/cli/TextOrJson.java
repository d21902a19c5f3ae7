package paperwalk.cli;

/** The two forms that most verbs print in. */
enum TextOrJson {
  /** For people. */
  TEXT,
  /** For machines. */
  JSON
}
