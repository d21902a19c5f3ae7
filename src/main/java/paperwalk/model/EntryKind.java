package paperwalk.model;

/** What an entry of a list is about. */
public enum EntryKind {
  /** A scholarly work. */
  PAPER,
  /** A data set, without a paper of its own in the entry. */
  DATASET,
  /** A program, a library, an implementation, without a paper of its own in the entry. */
  SOFTWARE,
  /** A talk, a tutorial, a course, a book, a post. */
  RESOURCE
}
