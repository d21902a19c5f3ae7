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
  /** A person: an author, or a reader who keeps a library. */
  PERSON("Person"),
  /** A word of titles or abstracts, or a tag. */
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
