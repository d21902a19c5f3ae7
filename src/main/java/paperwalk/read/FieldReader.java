package paperwalk.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.read.FlatText.LinkAt;
import paperwalk.read.FlatText.Styled;
import paperwalk.read.TagParser.Tag;
import paperwalk.read.TagParser.Trust;

/** Finds authors, venue, date and links in what stands around a title. */
final class FieldReader {
  private static final int LONGEST_SEGMENT = 3000;
  private static final int MOST_CUTS = 8;

  private final TagParser tags;

  FieldReader(TagParser tags) {
    this.tags = tags;
  }

  /** Reads the words of a stretch. */
  void text(FlatText flat, int from, int to, Draft draft) {
    for (int[] part : segments(flat, from, to)) {
      segment(flat, part[0], part[1], draft);
    }
  }

  /** Reads a line of its own, with the links on it. */
  void line(FlatText flat, int from, int to, Draft draft) {
    FieldKeys.Found key = FieldKeys.key(flat.text().substring(from, to), 0);
    if (key == null) {
      text(flat, from, to, draft);
      links(flat, from, to, null, draft);
    } else {
      keyed(flat, from + key.value(), to, key, draft);
    }
  }

  static List<int[]> lines(String text) {
    List<int[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > from) {
          lines.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    return lines;
  }

  private void keyed(FlatText flat, int from, int to, FieldKeys.Found key, Draft draft) {
    String value = flat.slice(from, to);
    LinkRole role = key.key() == FieldKeys.Key.LINKS ? LinkRoles.named(key.word()) : null;
    links(flat, from, to, role, draft);
    int end = to;
    while (end > from && Character.isWhitespace(flat.text().charAt(end - 1))) {
      end--;
    }
    int start = from;
    while (start < end && Character.isWhitespace(flat.text().charAt(start))) {
      start++;
    }
    if (start == end) {
      return;
    }
    draft.total += end - start;
    switch (key.key()) {
      case TITLE -> {
        if (TitleFinder.words(value, 0, value.length()) >= 2) {
          draft.title(flat, start, end);
        }
      }
      case AUTHORS -> draft.authors = AuthorNames.trusted(value);
      case VENUE, DATE -> {
        Tag tag = tags.parse(value, Trust.HIGH);
        if (tag != null) {
          draft.tag(tag, value, flat.span(start, end));
        }
      }
      case LINKS, OTHER -> {}
    }
  }

  /** The links of a stretch; a key in front says where those lead that do not say it themselves. */
  void links(FlatText flat, int from, int to, @Nullable LinkRole role, Draft draft) {
    for (LinkAt at : flat.links()) {
      if (at.start() >= from && at.start() <= to) {
        Link link = at.link();
        boolean says = LinkRoles.named(link.label()) != null;
        draft.add(role == null || says ? link : LinkRoles.as(link, role));
      }
    }
  }

  /** Stretches of text between links, bars, line breaks and changes of style. */
  private static List<int[]> segments(FlatText flat, int from, int to) {
    int[] edges = new int[2 * (flat.styles().size() + flat.links().size()) + 8];
    int count = 0;
    for (Styled run : flat.styles()) {
      if (run.style() == TextStyle.BOLD || run.style() == TextStyle.ITALIC) {
        edges[count++] = run.start();
        edges[count++] = run.end();
      }
    }
    for (LinkAt link : flat.links()) {
      edges[count++] = link.start();
      edges[count++] = link.end();
    }
    String text = flat.text();
    for (int i = from; i < to; i++) {
      if (flat.isBar(i) || text.charAt(i) == '\n') {
        if (count == edges.length) {
          edges = Arrays.copyOf(edges, count * 2);
        }
        edges[count++] = i;
      }
    }
    Arrays.sort(edges, 0, count);
    List<int[]> segments = new ArrayList<>();
    int last = from;
    for (int i = 0; i < count; i++) {
      int edge = Math.min(edges[i], to);
      if (edge > last) {
        segments.add(new int[] {last, edge});
        last = edge;
      }
    }
    if (to > last) {
      segments.add(new int[] {last, to});
    }
    return segments;
  }

  private void segment(FlatText flat, int from, int to, Draft draft) {
    int start = from;
    int end = to;
    String text = flat.text();
    while (start < end && isEdge(text.charAt(start), true)) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1), false)) {
      end--;
    }
    if (end - start > 2
        && Brackets.closing(text, start, end) == end - 1
        && "([（【".indexOf(text.charAt(start)) >= 0) {
      start++;
      end--;
    }
    if (start >= end || end - start > LONGEST_SEGMENT) {
      return;
    }
    if ("([（【".indexOf(text.charAt(start)) >= 0) {
      int close = Brackets.closing(text, start, end);
      Tag tag = close < 0 ? null : tags.parse(text.substring(start + 1, close), Trust.LOW);
      if (tag != null && (tag.dated() || tag.known())) {
        draft.total += close - start;
        draft.tag(tag, text.substring(start + 1, close), flat.span(start + 1, close));
        segment(flat, close + 1, end, draft);
        return;
      }
    }
    end = withoutYear(flat, start, end, draft);
    int behind = draft.authors.isEmpty() ? AuthorNames.behindNames(text.substring(start, end)) : 0;
    if (behind > 0) {
      draft.authors = AuthorNames.parse(text.substring(start, start + behind));
      draft.total += behind;
      segment(flat, start + behind, end, draft);
      return;
    }
    draft.total += end - start;
    String piece = text.substring(start, end);
    if (inLink(flat, start, end) && LinkRoles.isLabel(piece) && LinkRoles.named(piece) != null) {
      if (draft.tag == null || !draft.tag.venue().isEmpty() || !behindBar(text, start)) {
        return;
      }
    }
    if (draft.tag == null || draft.tag.venue().isEmpty() || draft.tag.month() == null) {
      Tag tag = tags.parse(piece, inVenueLink(flat, start, end, draft) ? Trust.HIGH : Trust.LOW);
      if (tag != null) {
        draft.tag(tag, piece, flat.span(start, end));
        return;
      }
    }
    if (draft.authors.isEmpty()) {
      List<String> names = AuthorNames.parse(piece);
      if (!names.isEmpty()) {
        draft.authors = names;
        return;
      }
    }
    if (!split(flat, start, end, draft) && !LinkRoles.isLabel(piece)) {
      draft.unexplained += end - start;
    }
  }

  /** A year in brackets at the end of a piece, as behind authors; returns where it begins. */
  private int withoutYear(FlatText flat, int start, int end, Draft draft) {
    String text = flat.text();
    int open = end - start < 8 ? -1 : text.lastIndexOf('(', end - 1);
    int close = text.charAt(end - 1) == ')' ? end - 1 : end;
    if (open <= start || close - open > 12) {
      return end;
    }
    Tag tag = tags.parse(text.substring(open + 1, close), Trust.LOW);
    if (tag == null || !tag.dated() || !tag.venue().isEmpty()) {
      return end;
    }
    draft.tag(tag, text.substring(open + 1, close), flat.span(open + 1, close));
    return open;
  }

  /** Names and a tag behind them in one piece: {@code Mildenhall et al., ECCV 2020}. */
  private boolean split(FlatText flat, int from, int to, Draft draft) {
    String text = flat.text();
    int cuts = 0;
    int best = -1;
    Tag found = null;
    for (int i = to - 1; i > from && cuts < MOST_CUTS; i--) {
      char c = text.charAt(i);
      boolean separates =
          ",;，；(（|".indexOf(c) >= 0
              || ((c == '.' || c == ':' || c == '-') && i + 1 < to && text.charAt(i + 1) == ' ');
      if (separates && to - i < 140) {
        cuts++;
        Tag tag = tags.parse(text.substring(i + 1, to), Trust.LOW);
        if (tag != null && (tag.dated() || tag.known())) {
          best = i + 1;
          found = tag;
        } else if (best >= 0) {
          break;
        }
      }
    }
    if (found == null) {
      return false;
    }
    int start = best;
    while (start < to - 1 && isEdge(text.charAt(start), true)) {
      start++;
    }
    draft.tag(found, text.substring(start, to), flat.span(start, to));
    List<String> names =
        draft.authors.isEmpty() ? AuthorNames.parse(text.substring(from, best)) : List.of();
    if (names.isEmpty()) {
      draft.unexplained += best - from;
    } else {
      draft.authors = names;
    }
    return true;
  }

  private static boolean isEdge(char c, boolean start) {
    return c <= ' '
        || c == '\u00a0'
        || ",;:|，；：。·•–—-]】）}*_".indexOf(c) >= 0
        || c == '.'
        || (start ? ")" : "([【（{").indexOf(c) >= 0;
  }

  /** Between bars each piece is a field, whatever it is called. */
  private static boolean behindBar(String text, int start) {
    int i = start - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && text.charAt(i) == '|';
  }

  private static boolean inLink(FlatText flat, int start, int end) {
    for (LinkAt link : flat.links()) {
      if (link.start() <= start && end <= link.end()) {
        return true;
      }
    }
    return false;
  }

  /** A link behind the title that does not say that it is one bears the venue's name. */
  private static boolean inVenueLink(FlatText flat, int start, int end, Draft draft) {
    if (draft.title.isEmpty()) {
      return false;
    }
    for (LinkAt link : flat.links()) {
      if (link.start() <= start
          && end <= link.end()
          && link.link().role() == LinkRole.PAPER
          && !draft.isTitleLink(link.link())
          && !LinkRoles.isLabel(link.link().label())) {
        return true;
      }
    }
    return false;
  }

  /** A badge that states a venue or a year. */
  void badges(FlatText flat, Draft draft) {
    for (FlatText.ImageAt image : flat.images()) {
      if (draft.tag == null && !image.words().isEmpty() && !LinkRoles.isLabel(image.words())) {
        Tag tag = tags.parse(image.words(), Trust.LOW);
        if (tag != null) {
          draft.tag(tag, image.words(), image.span());
        }
      }
    }
  }
}
