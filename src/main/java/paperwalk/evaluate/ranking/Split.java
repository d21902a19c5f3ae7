package paperwalk.evaluate.ranking;

/** Which part of the data is to be found. */
public enum Split {
  /** Held out of what is known for {@link #TEST}: to choose parameters by. */
  VALID,
  /** To be looked at when everything is chosen. */
  TEST
}
