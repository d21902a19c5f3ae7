package paperwalk.model;

/**
 * A rule for lists, as people read it.
 *
 * @param name such as {@code missing-bullet}
 * @param severity how much what it finds matters, as a rule
 * @param title a few words
 * @param explanation what it finds and why that matters, in a sentence or two
 */
public record RuleDescription(String name, Severity severity, String title, String explanation) {}
