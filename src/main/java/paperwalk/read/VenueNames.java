package paperwalk.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import paperwalk.model.VenueSeries;

/** Tells names of venues from other words. */
final class VenueNames {
  /** Words that names of venues have and titles hardly ever. */
  private static final Set<String> VENUE_WORDS =
      Set.of(
          "conference",
          "journal",
          "transactions",
          "proceedings",
          "workshop",
          "workshops",
          "symposium",
          "letters",
          "magazine",
          "annals",
          "bulletin",
          "lncs",
          "ieee",
          "acm",
          "proc",
          "conf",
          "trans",
          "journals");

  /** Words that short names of venues have. */
  private static final Set<String> SHORT_VENUE_WORDS =
      Set.of(
          "findings",
          "arxiv",
          "biorxiv",
          "medrxiv",
          "preprint",
          "thesis",
          "dissertation",
          "springer",
          "elsevier",
          "openreview",
          "report",
          "tutorial",
          "track",
          "demo",
          "blog",
          "submission",
          "review",
          "reviews",
          "advances",
          "communications",
          "plos",
          "nature",
          "society",
          "academy",
          "press",
          "ssrn",
          "d&b");

  private static final int SHORT = 4;
  private static final int LONGEST = 200;

  /** What may stand before the name of a series. */
  private static final List<String> PARTS_BEFORE =
      List.of("findings of ", "findings ", "proceedings of ", "proc ", "the ");

  private static final List<String> PARTS_BEHIND =
      List.of("findings", "workshop", "workshops", "demo", "industry", "d b");

  private final Set<String> known = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();

  VenueNames(List<VenueSeries> venues) {
    for (VenueSeries venue : venues) {
      known.add(normal(venue.name()));
      venue.otherNames().forEach(name -> known.add(normal(name)));
    }
    known.remove("");
    known.forEach(name -> firstWords.add(firstWord(name)));
    PARTS_BEFORE.forEach(part -> firstWords.add(firstWord(part)));
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /** Whether a name is that of a known series, or of its findings or workshops. */
  boolean isKnown(String name) {
    if (name.length() > LONGEST || !mayBeKnown(name)) {
      return false;
    }
    String plain = normal(name);
    return known.contains(plain) || known.contains(withoutPart(plain));
  }

  /** Whether a name begins with a word that names of known series begin with. */
  boolean mayBeKnown(String name) {
    int from = 0;
    while (from < name.length() && !Character.isLetterOrDigit(name.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < name.length() && Character.isLetterOrDigit(name.charAt(to))) {
      to++;
    }
    return to > from && firstWords.contains(name.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static String withoutPart(String plain) {
    String core = plain;
    for (String part : PARTS_BEHIND) {
      core =
          core.endsWith(" " + part) ? core.substring(0, core.length() - part.length() - 1) : core;
    }
    for (String part : PARTS_BEFORE) {
      core = core.startsWith(part) ? core.substring(part.length()) : core;
    }
    return core;
  }

  /** Whether a name, which nobody may have heard of, is made like that of a venue. */
  boolean isLikely(String name) {
    if (isKnown(name)) {
      return true;
    }
    String[] words = name.strip().split("[\\s,()/&-]+");
    if (words.length > 14) {
      return false;
    }
    boolean capital = false;
    for (String word : words) {
      String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}&]", "");
      if (VENUE_WORDS.contains(plain)
          || (words.length <= SHORT && (SHORT_VENUE_WORDS.contains(plain) || isAcronym(word)))) {
        return true;
      }
      capital |= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
    return words.length <= 3 && capital && Character.isUpperCase(name.strip().charAt(0));
  }

  /** Two capitals at least, as in NeurIPS, and no more than fit a short name. */
  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && word.length() <= 14;
  }

  static String normal(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        out.append(Character.toLowerCase(c));
        gap = false;
      } else {
        gap = true;
      }
    }
    return out.toString();
  }
}
