package paperwalk.read;

import org.jspecify.annotations.Nullable;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.Span;
import paperwalk.read.TagParser.Tag;
import paperwalk.read.TagParser.Trust;
import paperwalk.read.TitleFinder.TitleAt;

/**
 * Reads a bullet or a paragraph, with what hangs below it, as an entry whose title is set apart in
 * a given way.
 */
final class ItemReader {
  private static final int MOST_WORDS_OF_A_NAME = 4;

  /** What is longer, or leads to more places, is no entry and no fact of one. */
  private static final int LONGEST = 20_000;

  private static final int MOST_LINKS = 300;

  private final ListFile file;
  private final TagParser tags;
  private final LineStart start;
  private final FieldReader fields;
  private final CitedTitle citation;

  ItemReader(ListFile file, TagParser tags) {
    this.file = file;
    this.tags = tags;
    this.start = new LineStart(tags);
    this.fields = new FieldReader(tags);
    this.citation = new CitedTitle(tags);
  }

  /** The entry, or null if this way finds no title in it. */
  @Nullable Draft read(Block.Item item, TitleFinder finder) {
    FlatText flat = item.lead();
    if (flat.length() == 0 || isTooLarge(flat)) {
      return null;
    }
    Draft draft = new Draft(finder.name(), span(item), item.bullet());
    int from = start.read(flat, draft);
    TitleAt title = finder.find(flat, from);
    if (title == null) {
      return null;
    }
    title = withoutTag(flat, title, draft);
    if (LinkRoles.isLabel(flat.slice(title.start(), title.end()))) {
      return null;
    }
    draft.title(flat, title.start(), title.end());
    draft.total += title.end() - title.start();
    titleLink(flat, title, draft);
    draft.apart =
        draft.titleLink != null
            || (item.bullet() == null && flat.all(TextStyle.BOLD, title.start(), title.end()));
    fields.text(flat, from, title.start(), draft);
    rest(flat, title, draft);
    draft.besideTitle = draft.unexplained;
    for (Block.Item below : item.below()) {
      below(below, draft, 0);
    }
    cited(item, draft);
    PaperLinks.settle(draft);
    return draft;
  }

  private static boolean isTooLarge(FlatText flat) {
    return flat.length() > LONGEST || flat.links().size() > MOST_LINKS;
  }

  /** A short name above a full citation: the title is in the citation. */
  private void cited(Block.Item item, Draft draft) {
    if (item.below().size() != 1
        || TitleFinder.words(draft.title, 0, draft.title.length()) > MOST_WORDS_OF_A_NAME) {
      return;
    }
    Block.Item below = item.below().getFirst();
    FlatText flat = below.lead();
    TitleAt title = flat.length() == 0 || isTooLarge(flat) ? null : citation.find(flat, 0);
    if (title == null || !below.below().isEmpty()) {
      return;
    }
    Draft inner = new Draft(draft.reading, draft.span, draft.bullet);
    inner.title(flat, title.start(), title.end());
    fields.text(flat, 0, title.start(), inner);
    fields.text(flat, title.after(), flat.length(), inner);
    if (inner.tag != null && !inner.authors.isEmpty()) {
      draft.title(flat, title.start(), title.end());
      draft.authors = inner.authors;
      draft.tag = inner.tag;
      draft.titleLink = null;
    }
  }

  private void rest(FlatText flat, TitleAt title, Draft draft) {
    int lineEnd = flat.text().indexOf('\n', title.after());
    int end = lineEnd < 0 ? flat.length() : lineEnd;
    fields.text(flat, title.after(), end, draft);
    int next = end + 1;
    while (next < flat.length()) {
      int stop = flat.text().indexOf('\n', next);
      stop = stop < 0 ? flat.length() : stop;
      if (stop > next) {
        fields.line(flat, next, stop, draft);
      }
      next = stop + 1;
    }
    fields.links(flat, 0, flat.length(), null, draft);
    fields.badges(flat, draft);
  }

  private void below(Block.Item item, Draft draft, int depth) {
    if (depth > 20 || isTooLarge(item.lead()) || GroupBullets.standsAlone(item)) {
      return;
    }
    FlatText flat = item.lead();
    for (int[] line : FieldReader.lines(flat.text())) {
      fields.line(flat, line[0], line[1], draft);
    }
    fields.links(flat, 0, flat.length(), null, draft);
    for (Block.Item inner : item.below()) {
      below(inner, draft, depth + 1);
    }
  }

  /** A title may end or begin in brackets that say where and when. */
  private TitleAt withoutTag(FlatText flat, TitleAt title, Draft draft) {
    String text = flat.text();
    int from = title.start();
    int to = title.end();
    char last = text.charAt(to - 1);
    if (last == ')' || last == ']' || last == '）') {
      int open = Brackets.opening(text, from, to - 1);
      if (open > from && to - open < 80) {
        Tag tag = tags.parse(text.substring(open + 1, to - 1), Trust.LOW);
        if (tag != null && (tag.dated() || tag.known())) {
          draft.tag(tag, text.substring(open + 1, to - 1), flat.span(open + 1, to - 1));
          TitleAt shorter = TitleFinder.trimmed(flat, from, open, title.after());
          return shorter == null ? title : shorter;
        }
      }
    }
    char first = text.charAt(from);
    if (first == '[' || first == '(' || first == '【') {
      int close = Brackets.closing(text, from, to);
      Tag tag =
          close > from && close - from < 60 && close + 2 < to
              ? tags.parse(text.substring(from + 1, close), Trust.LOW)
              : null;
      if (tag != null && (tag.dated() || tag.known())) {
        draft.tag(tag, text.substring(from + 1, close), flat.span(from + 1, close));
        TitleAt shorter = TitleFinder.trimmed(flat, close + 1, to, title.after());
        return shorter == null ? title : shorter;
      }
    }
    return title;
  }

  private static void titleLink(FlatText flat, TitleAt title, Draft draft) {
    for (FlatText.LinkAt at : flat.links()) {
      if (at.start() <= title.start() + 1 && at.end() >= title.end() - 1 && at.end() > at.start()) {
        Link link = at.link();
        draft.titleLink = link;
        draft.add(link);
        return;
      }
    }
  }

  private Span span(Block.Item item) {
    int from = item.lead().extent().offset();
    return file.span(from, Math.max(0, end(item, 0) - from));
  }

  private static int end(Block.Item item, int depth) {
    int end = item.lead().extent().end();
    for (Block.Item below : item.below()) {
      if (depth < 20 && !GroupBullets.standsAlone(below)) {
        end = Math.max(end, end(below, depth + 1));
      }
    }
    return end;
  }
}
