package paperwalk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The page of each rule, which the program carries: what it finds, why, an example, the fix. */
final class RulePages {
  private RulePages() {}

  /** The page, in Markdown; a rule always has one. */
  static String of(String rule) {
    try (InputStream in = RulePages.class.getResourceAsStream("/paperwalk/rules/" + rule + ".md")) {
      if (in == null) {
        throw new IllegalStateException("the rule " + rule + " has no page");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the page of the rule " + rule + " cannot be read", e);
    }
  }
}
