package paperwalk.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a list.
 *
 * @param rule the rule's name, such as {@code missing-bullet}
 * @param severity how much it matters
 * @param span its place
 * @param message what is wrong, in a sentence
 * @param fix the repair, if there is only one that can be meant
 */
public record Finding(
    String rule, Severity severity, Span span, String message, @Nullable Fix fix) {

  /**
   * A repair.
   *
   * @param span the characters to be replaced; of length 0 for an insertion
   * @param replacement what to write there
   */
  public record Fix(Span span, String replacement) {}
}
