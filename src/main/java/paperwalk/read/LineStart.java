package paperwalk.read;

import paperwalk.read.TagParser.Tag;
import paperwalk.read.TagParser.Trust;

/** What stands before a title: emoji, numbers, check boxes, links, and a tag of venue and year. */
final class LineStart {
  private static final String OPENING = "[(【（{<";
  private static final String CLOSING = "])】）}>";
  private static final int LONGEST_TAG = 70;

  private final TagParser tags;

  LineStart(TagParser tags) {
    this.tags = tags;
  }

  /** Where the title's part of the line begins; a tag in front goes to the draft. */
  int read(FlatText flat, Draft draft) {
    String text = flat.text();
    int at = 0;
    for (int round = 0; round < 6; round++) {
      int start = at == 0 ? skipOrnaments(text, at) : skipPunctuation(text, at);
      int next = tag(flat, start, draft);
      next = next > start ? next : label(flat, start);
      if (next <= start) {
        return start;
      }
      at = next;
    }
    return skipPunctuation(text, at);
  }

  /** What stands between a tag and a title; an emoji there is the title's own. */
  private static int skipPunctuation(String text, int from) {
    int i = from;
    while (i < text.length() && " \t\n\u00a0,|:：-–—*•·.，、>".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int skipOrnaments(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean ornament =
          Character.isWhitespace(c)
              || c == ','
              || c == '|'
              || c == ':'
              || c == '：'
              || c == '-'
              || c == '–'
              || c == '—'
              || c == '*'
              || c == '•'
              || c == '·'
              || c == '.'
              || c == '，'
              || c == '、'
              || c == '>'
              || Character.getType(c) == Character.OTHER_SYMBOL
              || Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.FORMAT;
      int shortcode = c == ':' ? shortcode(text, i) : -1;
      if (shortcode > i) {
        i = shortcode;
      } else if (ornament) {
        i += Character.charCount(c);
      } else if (text.startsWith("[ ]", i)
          || text.startsWith("[x]", i)
          || text.startsWith("[X]", i)) {
        i += 3;
      } else {
        int number = number(text, i);
        if (number == i) {
          return i;
        }
        i = number;
      }
    }
    return i;
  }

  /** An emoji by its name, such as {@code :fire:}. */
  private static int shortcode(String text, int at) {
    int i = at + 1;
    while (i < text.length()
        && i - at < 40
        && (Character.isLetterOrDigit(text.charAt(i)) || "_+-".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > at + 1 && i < text.length() && text.charAt(i) == ':' ? i + 1 : -1;
  }

  /** A running number, such as {@code [12]}, {@code (3)} or {@code 4)}. */
  private static int number(String text, int at) {
    int i = at;
    boolean bracket = i < text.length() && (text.charAt(i) == '[' || text.charAt(i) == '(');
    i += bracket ? 1 : 0;
    int from = i;
    while (i < text.length() && i - from < 4 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean closed =
        i < text.length()
            && (text.charAt(i) == ']'
                || text.charAt(i) == ')'
                || (!bracket && text.charAt(i) == '.'));
    boolean spaced = i + 1 < text.length() && text.charAt(i + 1) == ' ';
    return i > from && i - from < 4 && closed && spaced ? i + 1 : at;
  }

  private int tag(FlatText flat, int start, Draft draft) {
    String text = flat.text();
    if (start >= text.length()) {
      return start;
    }
    int kind = OPENING.indexOf(text.charAt(start));
    if (kind >= 0) {
      int close = closing(text, start);
      if (close <= start + 1 || hasLink(flat, start, close)) {
        return start;
      }
      String content = text.substring(start + 1, close);
      Tag tag = tags.parse(content, Trust.HIGH);
      boolean trusted = tag != null && (tag.dated() || tag.known());
      if (trusted && tag != null) {
        int from = start + 1;
        int to = close;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
          from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
          to--;
        }
        draft.tag(tag, text.substring(from, to), flat.span(from, to));
        draft.tagInFront |= tag.dated();
        return close + 1;
      }
      return start;
    }
    int end = leadEnd(flat, start);
    Tag tag = end > start ? tags.parse(text.substring(start, end), Trust.LOW) : null;
    boolean colon = end < text.length() && text.charAt(end) == ':';
    boolean trusted =
        tag != null
            && (colon
                ? tag.dated() && (tag.known() || tag.venue().isEmpty())
                : tag.known() || (tag.dated() && isShort(tag.venue())));
    if (tag != null && trusted) {
      int to = end;
      while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      draft.tag(tag, text.substring(start, to), flat.span(start, to));
      return end;
    }
    return start;
  }

  private static boolean hasLink(FlatText flat, int start, int end) {
    for (FlatText.LinkAt link : flat.links()) {
      if (link.start() <= end && link.end() >= start && link.end() > link.start()) {
        return true;
      }
    }
    return false;
  }

  /** A long name before a title is more likely the title itself. */
  private static boolean isShort(String venue) {
    return venue.indexOf('(') < 0 && TitleFinder.words(venue, 0, venue.length()) <= 3;
  }

  /** A tag without brackets ends at a bar, a colon, a change of style or a link. */
  private static int leadEnd(FlatText flat, int start) {
    String text = flat.text();
    int end = Math.min(text.length(), start + LONGEST_TAG);
    int stop = -1;
    for (FlatText.Styled run : flat.styles()) {
      if (run.start() == start && run.end() <= end) {
        stop = run.end();
      } else if (run.start() > start && run.start() < end) {
        stop = stop < 0 ? run.start() : Math.min(stop, run.start());
      }
    }
    for (FlatText.LinkAt link : flat.links()) {
      if (link.start() > start && link.start() < end && link.end() > link.start()) {
        stop = stop < 0 ? link.start() : Math.min(stop, link.start());
        break;
      }
    }
    for (int i = start; i < end && (stop < 0 || i < stop); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '|'
              || c == '\n'
              || c == '：'
              || ((c == ':' || c == ',') && i + 1 < text.length() && text.charAt(i + 1) == ' ')
              || ((c == '-' || c == '–' || c == '—')
                  && i > start
                  && text.charAt(i - 1) == ' '
                  && i + 1 < text.length()
                  && text.charAt(i + 1) == ' ');
      if (ends) {
        return i;
      }
    }
    return stop < 0 ? start : stop;
  }

  /** Where the bracket that opens here is closed, by whatever bracket; or the same offset. */
  private static int closing(String text, int start) {
    int depth = 0;
    int most = Math.min(text.length(), start + LONGEST_TAG);
    for (int i = start; i < most; i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return start;
  }

  /** Links that only say where they lead may come first, if enough comes behind them. */
  private static int label(FlatText flat, int start) {
    String text = flat.text();
    for (FlatText.LinkAt link : flat.links()) {
      if (link.start() > start + 3) {
        return start;
      }
      if (link.end() > start
          && LinkRoles.isLabel(link.link().label())
          && TitleFinder.words(text, start, Math.max(start, link.start())) == 0
          && TitleFinder.words(text, link.end(), text.length()) >= 3) {
        int i = link.end();
        while (i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0) {
          i++;
        }
        return i;
      }
    }
    return start;
  }
}
