package paperwalk.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;
import paperwalk.model.Span;

/**
 * The form that a list asks contributions to have, where it writes one down: a line in a block
 * quote or in code, with a title and links to nowhere, such as {@code + [Year Venue] Title.
 * ([paper](link), [code](link))}.
 *
 * @param span its place, from the bullet on
 * @param bullet the bullet, or null
 * @param tagFirst whether year or venue stand in brackets before the title
 * @param yearFirst whether the year goes before the venue; null if it does not say
 * @param period whether the title ends in a period; null if the title is a link
 * @param linksIn the bracket in which the links stand, or null
 * @param labels the links' labels, in lower case
 * @param sections the sections it speaks of; empty if all that no other template speaks of
 */
record Template(
    Span span,
    @Nullable Character bullet,
    boolean tagFirst,
    @Nullable Boolean yearFirst,
    @Nullable Boolean period,
    @Nullable Character linksIn,
    List<String> labels,
    Set<Integer> sections) {

  /** A list that writes down more is about templates. */
  private static final int MOST = 20;

  private static final Pattern BLANK_LINK =
      Pattern.compile(
          "\\\\?\\[([^\\[\\]]*)\\\\?\\]\\(\\s*(?:[\\w-]+["
              + " _-])?(?:links?|urls?|address|xxx+|\\.{3})\\s*\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile("(?i)\\b(?:paper[ _-]?)?(?:title|paper_name|name)\\b");
  private static final Pattern YEAR = Pattern.compile("(?i)\\byear|\\byyyy|\\b20\\d\\d");
  private static final Pattern VENUE =
      Pattern.compile("(?i)\\b(?:venue|conf|jou?r?nal|jounal|publisher|proceedings)");

  /** All that a list writes down. */
  static List<Template> of(ReadingList list) {
    ListFile file = list.file();
    List<Template> found = new ArrayList<>();
    boolean fenced = false;
    for (int line = 0; line < file.lineCount() && found.size() < MOST; line++) {
      String text = file.line(line);
      if (text.strip().startsWith("```") || text.strip().startsWith("~~~")) {
        fenced = !fenced;
      } else if (fenced || text.strip().startsWith(">") || text.strip().startsWith("`")) {
        Template template = read(list, line, text);
        if (template != null) {
          found.add(template);
        }
      }
    }
    return found;
  }

  private static @Nullable Template read(ReadingList list, int line, String text) {
    Matcher links = BLANK_LINK.matcher(text);
    if (text.length() > 500 || !links.find()) {
      return null;
    }
    int from = 0;
    while (from < text.length() && "> \t`".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    Matcher title = TITLE.matcher(text).region(from, text.length());
    int firstLink = links.start();
    if (from >= text.length() || !title.find()) {
      return null;
    }
    char first = text.charAt(from);
    Character bullet =
        "+-*".indexOf(first) >= 0 && text.startsWith(" ", from + 1)
            ? Character.valueOf(first)
            : null;
    boolean titleIsLink = title.start() > firstLink;
    String before = text.substring(from, title.start());
    boolean tag = before.matches(".*[\\[(【].*[\\])】].*");
    int place = lineStart(list.file(), line);
    int end = text.stripTrailing().length();
    while (end > from && "`. ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Template(
        list.file().span(place + from, end - from),
        bullet,
        tag,
        tag ? order(before) : null,
        titleIsLink ? null : title.end() < text.length() && text.charAt(title.end()) == '.',
        titleIsLink ? null : bracketBefore(text, firstLink),
        labels(text, titleIsLink),
        scope(list, line));
  }

  private static int lineStart(ListFile file, int line) {
    int low = 0;
    int high = file.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (file.span(middle, 0).line() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static @Nullable Boolean order(String tag) {
    Matcher year = YEAR.matcher(tag);
    Matcher venue = VENUE.matcher(tag);
    return (year.find() && venue.find()) ? year.start() < venue.start() : null;
  }

  private static @Nullable Character bracketBefore(String text, int link) {
    int i = link - 1;
    while (i >= 0 && text.charAt(i) == '\\') {
      i--;
    }
    return i >= 0 && "([".indexOf(text.charAt(i)) >= 0 ? text.charAt(i) : null;
  }

  private static List<String> labels(String text, boolean titleIsLink) {
    List<String> labels = new ArrayList<>();
    Matcher links = BLANK_LINK.matcher(text);
    while (links.find()) {
      labels.add(links.group(1).strip().toLowerCase(Locale.ROOT));
    }
    return titleIsLink ? List.of() : labels;
  }

  /** The sections from the template's on downwards, if entries stand there. */
  private static Set<Integer> scope(ReadingList list, int line) {
    Set<Integer> sections = new HashSet<>();
    Section own = null;
    for (Section section : list.sections()) {
      own = section.span().line() < line ? section : own;
    }
    if (own == null) {
      return Set.of();
    }
    sections.add(own.index());
    for (Section section : list.sections()) {
      if (sections.contains(section.parent())) {
        sections.add(section.index());
      }
    }
    boolean holdsEntries =
        list.entries().stream().anyMatch(entry -> sections.contains(entry.section()));
    return holdsEntries ? sections : Set.of();
  }
}
