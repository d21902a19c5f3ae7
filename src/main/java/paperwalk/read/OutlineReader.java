package paperwalk.read;

/** Reads a document on and on, so that no more of it than its sections need be held. */
interface OutlineReader {

  /** What has been read. */
  Outline outline();

  /** Reads some more; false if there was nothing left. */
  boolean readOn();
}
