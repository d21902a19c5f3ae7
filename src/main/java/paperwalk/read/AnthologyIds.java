package paperwalk.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.AclId;

/**
 * The ids of papers, made of those of collection, volume and paper (<a
 * href="https://aclanthology.org/info/ids/">ACL Anthology identifiers</a>).
 */
final class AnthologyIds {
  private static final Pattern NEW = Pattern.compile("(\\d{4})\\.[a-z0-9_]+");
  private static final Pattern OLD = Pattern.compile("[A-Z](\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** Two digits of a year from here on are of the last century: the oldest volume is of 1952. */
  private static final int CENTURY = 50;

  private AnthologyIds() {}

  /** The year that a collection's id tells; 0 if it is none. */
  static int year(String collection) {
    Matcher matcher = NEW.matcher(collection);
    if (matcher.matches()) {
      return Integer.parseInt(matcher.group(1));
    }
    matcher = OLD.matcher(collection);
    if (matcher.matches()) {
      int digits = Integer.parseInt(matcher.group(1));
      return digits < CENTURY ? 2000 + digits : 1900 + digits;
    }
    return 0;
  }

  /** The paper's id, or nothing if one of the three is none. */
  static Optional<AclId> of(String collection, String volume, String paper) {
    if (!NUMBER.matcher(paper).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(paper);
    if (NEW.matcher(collection).matches()) {
      return AclId.parse(collection + "-" + volume + "." + number);
    }
    if (!OLD.matcher(collection).matches() || !NUMBER.matcher(volume).matches()) {
      return Optional.empty();
    }
    int book = Integer.parseInt(volume);
    return AclId.parse(
        collection
            + "-"
            + (isWorkshop(collection, book) ? "%02d%02d" : "%d%03d").formatted(book, number));
  }

  /** Collections of workshops have more volumes than ten, and fewer papers in each. */
  private static boolean isWorkshop(String collection, int volume) {
    return collection.startsWith("W")
        || collection.equals("C69")
        || (collection.equals("D19") && volume >= 5);
  }
}
