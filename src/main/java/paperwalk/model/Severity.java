package paperwalk.model;

/** How much a finding matters. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Against the list's own form, but readable. */
  WARNING,
  /** A reader or a program is misled. */
  ERROR
}
