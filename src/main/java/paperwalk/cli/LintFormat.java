package paperwalk.cli;

/** The forms in which findings are printed. */
enum LintFormat {
  /** For people. */
  TEXT,
  /** For machines. */
  JSON,
  /** For tools that show the results of many checkers. */
  SARIF,
  /** For workflows of GitHub. */
  GITHUB
}
