package paperwalk.recommend;

import java.util.List;

/** No paper, or more than one, is what somebody asked for; the message names the nearest. */
public final class UnknownPaperException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Numbers of papers; a list of the class library, which is serializable. */
  private final List<Integer> near;

  /**
   * Takes what is known.
   *
   * @param message for people
   * @param near numbers of the papers that may be meant, the nearest first
   */
  public UnknownPaperException(String message, List<Integer> near) {
    super(message);
    this.near = List.copyOf(near);
  }

  /** Numbers of the papers that may be meant, the nearest first. */
  public List<Integer> near() {
    return near;
  }

  /** What is wrong, in words for people. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
