package paperwalk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a list.
 *
 * @param rule the rule's name, such as {@code missing-bullet}
 * @param severity how much it matters
 * @param span its place
 * @param message what is wrong, in a sentence
 * @param fix the repair, if there is only one that can be meant
 * @param sources the other places that a contradiction or a repetition rests on
 */
public record Finding(
    String rule,
    Severity severity,
    Span span,
    String message,
    @Nullable Fix fix,
    List<Source> sources) {

  /** A finding that rests on its own place alone. */
  public Finding(String rule, Severity severity, Span span, String message, @Nullable Fix fix) {
    this(rule, severity, span, message, fix, List.of());
  }

  /**
   * A repair.
   *
   * @param span the characters to be replaced; of length 0 for an insertion
   * @param replacement what to write there
   */
  public record Fix(Span span, String replacement) {}

  /**
   * Another place that says something else, or the same again.
   *
   * @param file the list it stands in
   * @param span the entry's place
   */
  public record Source(ListFile file, Span span) {}
}
