package paperwalk.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.VenueSeries;

/**
 * Finds the name of a venue in what bibliographies write for it, such as {@code Proceedings of the
 * 62nd Annual Meeting of the Association for Computational Linguistics (ACL), Bangkok, 2024}.
 */
final class BibVenues {
  private static final int MAX_LENGTH = 400;
  private static final Pattern START =
      Pattern.compile(
          "(?i)^(?:(?:in|the|of|proceedings|proc\\.|conference record|annual"
              + "|\\d{1,3}(?:st|nd|rd|th)|'?(?:19|20)\\d\\d|(?:[a-z]+-)?[a-z]*(?:first|second|third"
              + "|fourth|fifth|sixth|seventh|eighth|ninth|tieth))\\s+)");
  private static final Pattern YEAR = Pattern.compile("(?:\\b(?:19|20)|['’])\\d\\d\\b");
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]{0,100})\\)");

  /** In parentheses, or as a part of its own with the year, as in {@code , CVPR 2020,}. */
  private static final Pattern ACRONYM =
      Pattern.compile(
          "[(,]\\s*((?=[^(),]{0,20}[A-Z][^(),]{0,20}[A-Z])[\\p{L}\\d/&-]{2,15}?)"
              + "\\s*(?:(?:\\b(?:19|20)|['’-])\\d\\d\\s*[,)]|(?:\\b(?:19|20)\\d\\d)$|(?<=\\([^()]{2,20})\\))");

  private final Map<String, String> names = new HashMap<>();

  BibVenues(List<VenueSeries> known) {
    for (VenueSeries series : known) {
      names.put(normal(series.name()), series.name());
      series.otherNames().forEach(name -> names.putIfAbsent(normal(name), series.name()));
    }
  }

  /**
   * The venue's name.
   *
   * @param written plain text
   * @return the short name of a known series; an acronym that is given; or what was written,
   *     without the words around the name
   */
  String name(String written) {
    String text = written.length() > MAX_LENGTH ? written.substring(0, MAX_LENGTH) : written;
    String whole = clean(PARENTHESES.matcher(text).replaceAll(" "));
    List<String> forms = new ArrayList<>(List.of(text, clean(text)));
    addWithoutStart(forms, whole);
    for (String segment : text.split("[,(]", 8)) {
      addWithoutStart(forms, clean(segment.replace(")", "")));
    }
    for (String form : forms) {
      String known = names.get(normal(form));
      if (known != null) {
        return known;
      }
    }
    Matcher acronym = ACRONYM.matcher(text);
    if (acronym.find()) {
      return acronym.group(1);
    }
    List<String> shorter = new ArrayList<>();
    addWithoutStart(shorter, whole.replaceFirst(",.*", "").strip());
    return shorter.getLast().isEmpty() ? whole : shorter.getLast();
  }

  /** Adds a name, and what remains of it each time that a word which may stand before it goes. */
  private static void addWithoutStart(List<String> forms, String name) {
    String rest = name;
    forms.add(rest);
    Matcher start = START.matcher(rest);
    for (int i = 0; i < 10 && start.find(); i++) {
      rest = rest.substring(start.end());
      forms.add(rest);
      start = START.matcher(rest);
    }
  }

  private static String clean(String text) {
    return YEAR.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
