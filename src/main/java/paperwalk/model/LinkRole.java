package paperwalk.model;

/** What a link of an entry is said to lead to. */
public enum LinkRole {
  /** The paper itself: a PDF, an abstract page, a publisher's page. */
  PAPER,
  /** Source code. */
  CODE,
  /** A project's or demonstration's page. */
  PROJECT,
  /** Data. */
  DATASET,
  /** Slides or a poster. */
  SLIDES,
  /** A recorded talk. */
  VIDEO,
  /** Anything else. */
  OTHER
}
