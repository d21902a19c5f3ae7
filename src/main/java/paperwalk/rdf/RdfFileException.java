package paperwalk.rdf;

/** A file of RDF cannot be read; the message says which, where and what is wrong. */
public final class RdfFileException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Takes a message for people, which begins with the file's name. */
  public RdfFileException(String message) {
    super(message);
  }
}
