package paperwalk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote or edited something, as named there.
 *
 * @param given given names; empty if there are none
 * @param family family name, or the whole name of somebody who has but one; never empty
 * @param id what a registry calls this person to tell them from others of the same name, or null
 * @param variants the same name in other scripts, each as it is written there
 */
public record Person(String given, String family, @Nullable String id, List<String> variants) {

  /** The name in one piece, given names first. */
  public String name() {
    return given.isEmpty() ? family : given + " " + family;
  }
}
