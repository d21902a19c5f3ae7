package paperwalk.lint;

import org.jspecify.annotations.Nullable;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.RuleDescription;
import paperwalk.model.Span;

/** What all rules have: a description, and findings that bear its name. */
interface NamedRule {

  /** What it is called and why it matters. */
  RuleDescription description();

  /** The rule's name. */
  default String name() {
    return description().name();
  }

  /** A finding of this rule. */
  default Finding finding(Span place, String message, @Nullable Fix fix) {
    return new Finding(name(), description().severity(), place, message, fix);
  }
}
