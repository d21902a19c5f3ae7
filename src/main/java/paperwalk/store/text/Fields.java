package paperwalk.store.text;

/** The fields of an indexed text. */
final class Fields {
  /** Its words. */
  static final String TEXT = "text";

  /** The IRI of what it is said of. */
  static final String SUBJECT = "subject";

  /** The IRI of the property that says it. */
  static final String PROPERTY = "property";

  /** The text itself. */
  static final String LITERAL = "literal";

  /** Its language tag, in lower case; absent if it has none. */
  static final String LANGUAGE = "language";

  private Fields() {}
}
