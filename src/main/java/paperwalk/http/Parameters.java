package paperwalk.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spark.Request;

/**
 * The parameters of a request to the API. One that is not known is refused, since it is nearly
 * always a slip of the pen whose answer would be taken for what was meant.
 */
final class Parameters implements RequestValues {
  private final Request request;

  private Parameters(Request request) {
    this.request = request;
  }

  /**
   * Takes a request's parameters.
   *
   * @throws ProblemException (400) if one is none of these
   */
  static Parameters of(Request request, String... known) {
    List<String> names = List.of(known);
    for (String name : request.queryParams()) {
      if (!names.contains(name)) {
        throw new ProblemException(
            400,
            "Unknown parameter",
            "There is no parameter \"%s\" here%s; the known ones are: %s."
                .formatted(
                    shown(name), nearest(name, names), String.join(", ", new TreeSet<>(names))));
      }
    }
    return new Parameters(request);
  }

  /** A text; empty if it is not given. */
  @Override
  public String text(String name) {
    String value = request.queryParams(name);
    return value == null ? "" : value;
  }

  /** All values of a parameter that may be given several times, blank ones left out. */
  @Override
  public List<String> texts(String name) {
    String[] values = request.queryParamsValues(name);
    return values == null
        ? List.of()
        : List.of(values).stream().filter(value -> !value.isBlank()).toList();
  }

  /** A whole number within bounds. */
  @Override
  public int number(String name, int otherwise, int least, int most) {
    String text = request.queryParams(name);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the problem below.
    }
    throw outOfRange(name, text, "whole number", least, most);
  }

  @Override
  public double decimal(String name, double otherwise, double least, double most) {
    String text = request.queryParams(name);
    if (text == null) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the problem below.
    }
    throw outOfRange(name, text, "number", least, most);
  }

  private static ProblemException outOfRange(
      String name, String text, String what, double least, double most) {
    return new ProblemException(
        400,
        "Number out of range",
        "%s=%s: give a %s from %s to %s."
            .formatted(name, shown(text), what, plain(least), plain(most)));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  @Override
  public boolean flag(String name) {
    return "true".equals(choice(name, Set.of("true", "false")));
  }

  /** One of a few words; null if it is not given. */
  @Nullable String choice(String name, Set<String> choices) {
    String text = request.queryParams(name);
    if (text == null) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (!choices.contains(lower)) {
      throw new ProblemException(
          400,
          "Unknown value",
          "%s=%s: give one of %s."
              .formatted(name, shown(text), String.join(", ", new TreeSet<>(choices))));
    }
    return lower;
  }

  /** A name that somebody made up, short enough for a message. */
  static String shown(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** What was probably meant, as a part of a sentence; empty if nothing is near. */
  static String nearest(String name, Iterable<String> known) {
    String best = "";
    int least = 4;
    String lower = name.toLowerCase(Locale.ROOT);
    for (String other : known) {
      int distance = name.length() > 60 ? least : distance(lower, other);
      // Of two that are as near, the one that begins alike for longer.
      if (distance < least
          || (distance == least && !best.isEmpty() && alike(lower, other) > alike(lower, best))) {
        least = distance;
        best = other;
      }
    }
    return best.isEmpty() ? "" : " (did you mean \"" + best + "\"?)";
  }

  private static int alike(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int changed =
            diagonal + (a.charAt(i - 1) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
