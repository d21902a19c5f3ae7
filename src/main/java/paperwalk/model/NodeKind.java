package paperwalk.model;

/** What a node of a drawable or walkable graph stands for. */
public enum NodeKind {
  /** A scholarly work. */
  PAPER("Paper"),
  /** A facet or a section of a list. */
  TOPIC("Topic"),
  /** A venue series or one of its editions. */
  VENUE("Venue"),
  /** A code repository. */
  REPOSITORY("Code repository"),
  /** A person or organisation that owns repositories. */
  OWNER("Repository owner"),
  /** A word of titles. */
  TERM("Term"),
  /** Anything a query returned that is none of the above. */
  OTHER("Other");

  private final String label;

  NodeKind(String label) {
    this.label = label;
  }

  /** The name shown to people, for instance in a legend. */
  public String label() {
    return label;
  }
}
