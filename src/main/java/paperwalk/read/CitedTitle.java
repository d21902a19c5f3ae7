package paperwalk.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Authors come first, as in a bibliography: {@code Wang, Y., & Li, X. (2020). Title. Venue.} */
final class CitedTitle implements TitleFinder {
  private static final int MOST_CUTS = 30;
  private static final int LONGEST_AUTHORS = 1500;
  private static final Pattern YEAR =
      Pattern.compile("\\G[\\s,.:]*[(\\[]?\\s*((?:19|20)\\d\\d)[a-z]?\\s*[)\\]]?[\\s.,:]*");

  private final TrailingFields trailing;

  CitedTitle(TagParser tags) {
    this.trailing = new TrailingFields(tags);
  }

  @Override
  public String name() {
    return "the authors come first";
  }

  @Override
  public @Nullable TitleAt find(FlatText flat, int from) {
    String text = flat.text();
    int start = behindNames(text, from);
    start = start < 0 ? behindAuthors(text, from) : start;
    if (start < 0 || flat.all(TextStyle.BOLD, from, start)) {
      return null;
    }
    Matcher year = YEAR.matcher(text);
    if (year.find(start)) {
      start = year.end();
    }
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = titleEnd(flat, start);
    if (end < text.length() && "\"”".indexOf(text.charAt(end)) >= 0) {
      return TitleFinder.trimmed(flat, start + 1, end, end + 1);
    }
    int cut = trailing.start(flat, start, end);
    return TitleFinder.words(text, start, cut) < 3
            || AuthorNames.hasEtAl(text.substring(start, cut))
        ? null
        : TitleFinder.trimmed(flat, start, cut, cut);
  }

  /** Where the list of names at the start ends, or -1. */
  private static int behindAuthors(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_AUTHORS);
    int tried = 0;
    int best = -1;
    for (int i = from + 1; i < most && tried < MOST_CUTS; i++) {
      char c = text.charAt(i);
      boolean ends =
          ((c == '.' || c == ':') && i + 1 < most && text.charAt(i + 1) == ' ')
              || (c == '(' && i + 5 < most && Character.isDigit(text.charAt(i + 1)))
              || c == '"'
              || c == '“'
              || c == '\n';
      if (ends && i - from > 4) {
        tried++;
        boolean initial = c == '.' && Character.isUpperCase(text.charAt(i - 1));
        List<String> found = AuthorNames.parse(text.substring(from, i));
        boolean names = found.size() > (c == ':' ? 1 : 0);
        if (names) {
          best = c == '.' || c == ':' ? i + 1 : i;
          if (c == ':') {
            return titlesOwn(text, from, i, best);
          }
          if (!initial) {
            return best;
          }
        } else if (best >= 0) {
          return best;
        }
      }
    }
    return best;
  }

  /** The piece before a colon is a title's first part unless "and" joins it to the names. */
  private static int titlesOwn(String text, int from, int colon, int behind) {
    int comma = text.lastIndexOf(',', colon);
    int and = text.lastIndexOf(" and ", colon);
    boolean joined = comma < from || and >= comma;
    return joined ? behind : comma + 1;
  }

  /** Where names with commas between them end and more words come: {@code A, B and C, Title}. */
  static int behindNames(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_AUTHORS);
    int piece = from;
    int names = 0;
    for (int i = from; i < most; i++) {
      if (text.charAt(i) == ',') {
        String part = text.substring(piece, i).strip();
        List<String> found = AuthorNames.parse(part);
        if (found.isEmpty() || part.indexOf(' ') < 0) {
          return names > 1 ? piece : -1;
        }
        names += found.size();
        piece = i + 1;
      }
    }
    return names > 1 ? piece : -1;
  }

  /** The title is one sentence. */
  private static int titleEnd(FlatText flat, int start) {
    String text = flat.text();
    int end = text.length();
    for (FlatText.LinkAt link : flat.links()) {
      if (link.start() >= start && TitleFinder.words(text, start, link.start()) > 0) {
        end = Math.min(end, link.start());
        break;
      }
    }
    char first = start < text.length() ? text.charAt(start) : ' ';
    int quote =
        first == '"' ? text.indexOf('"', start + 1) : first == '“' ? text.indexOf('”', start) : -1;
    if (quote > start) {
      return Math.min(end, quote);
    }
    int enough = TitleFinder.behindWords(text, start, end, 3);
    for (int i = start + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c == '\n'
          || ((c == '.' || c == '?' || c == '!')
              && text.charAt(i + 1) == ' '
              && !Character.isUpperCase(text.charAt(i - 1))
              && i >= enough)) {
        return c == '?' || c == '!' ? i + 1 : i;
      }
    }
    return end;
  }
}
