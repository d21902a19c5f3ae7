package paperwalk.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.Section;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;

/** Makes an entry of a draft: what it is about, and what the headings above it add. */
final class EntryMaker {
  private final ListFile file;
  private final Outline outline;
  private final HeadingTags headings;

  EntryMaker(ListFile file, Outline outline, HeadingTags headings) {
    this.file = file;
    this.outline = outline;
    this.headings = headings;
  }

  List<Section> path(int section) {
    List<Section> path = new ArrayList<>();
    for (int i = section; i >= 0; i = outline.sections().get(i).parent()) {
      path.add(outline.sections().get(i));
    }
    Collections.reverse(path);
    return path;
  }

  /**
   * What the headings of a section say of the entries below them.
   *
   * @param section its index, or -1
   * @param path the headings, the outermost first
   * @param said what they are, or null
   * @param tag where and when they appeared, or null
   */
  record Setting(
      int section, List<Section> path, @Nullable EntryKind said, @Nullable StatedTag tag) {}

  /** What the headings of a section say; may be asked for once no more headings come. */
  Setting setting(int section) {
    List<Section> path = path(section);
    StatedTag tag = headings.of(outline.sections(), section, outline.title(), outline.titleSpan());
    return new Setting(section, path, SectionKinds.of(path), tag);
  }

  Entry entry(Draft draft, Setting setting, @Nullable EntryKind table) {
    Span titleSpan = draft.titleSpan;
    EntryKind kind = kind(draft, setting.said, table);
    StatedTag tag = draft.tag;
    return new Entry(
        draft.span,
        rawText(draft.span),
        setting.section,
        kind,
        draft.title,
        titleSpan == null ? draft.span : titleSpan,
        List.copyOf(draft.authors),
        tag,
        context(setting.tag, tag),
        kind == EntryKind.PAPER
            ? List.copyOf(draft.links)
            : draft.links.stream().map(link -> withoutPaper(link, kind)).toList(),
        draft.bullet);
  }

  /** What is no paper has no link to one but those that say or show it. */
  private static Link withoutPaper(Link link, EntryKind kind) {
    boolean shown =
        link.role() != LinkRole.PAPER
            || LinkRoles.named(link.label()) == LinkRole.PAPER
            || LinkTarget.of(link.target()).role() == LinkRole.PAPER;
    LinkRole role = kind == EntryKind.DATASET ? LinkRole.DATASET : LinkRole.PROJECT;
    return shown ? link : LinkRoles.as(link, role);
  }

  /** What headings state counts only where it does not contradict the entry. */
  private static @Nullable StatedTag context(@Nullable StatedTag found, @Nullable StatedTag tag) {
    if (found == null || tag == null) {
      return found;
    }
    Integer year = tag.anyYear();
    return year != null && found.year() != null && !year.equals(found.year()) ? null : found;
  }

  private static EntryKind kind(Draft draft, @Nullable EntryKind said, @Nullable EntryKind table) {
    if (table == EntryKind.DATASET) {
      return EntryKind.DATASET;
    }
    if (said == EntryKind.RESOURCE) {
      boolean labelled =
          draft.links.stream()
              .anyMatch(
                  l -> l.role() == LinkRole.PAPER && LinkRoles.named(l.label()) == LinkRole.PAPER);
      return labelled ? EntryKind.PAPER : EntryKind.RESOURCE;
    }
    if (said == EntryKind.DATASET || said == EntryKind.SOFTWARE) {
      return draft.saysPaper ? EntryKind.PAPER : said;
    }
    boolean silent = !draft.saysPaper && draft.tag == null;
    if (said == null && table == null && silent) {
      return without(draft);
    }
    return silent && isOtherList(draft) ? EntryKind.SOFTWARE : EntryKind.PAPER;
  }

  /** A short name that leads to a repository is that of another list or of a program. */
  private static boolean isOtherList(Draft draft) {
    Link title = draft.titleLink;
    return title != null
        && title.repository() != null
        && draft.authors.isEmpty()
        && TitleFinder.words(draft.title, 0, draft.title.length()) <= 3;
  }

  /** What an entry is that neither leads to a paper nor says when one appeared. */
  private static EntryKind without(Draft draft) {
    Link title = draft.titleLink;
    if (title != null && title.repository() != null) {
      return EntryKind.SOFTWARE;
    }
    if (title != null && title.role() == LinkRole.DATASET) {
      return EntryKind.DATASET;
    }
    if (title != null && title.role() == LinkRole.VIDEO) {
      return EntryKind.RESOURCE;
    }
    boolean name = TitleFinder.words(draft.title, 0, draft.title.length()) <= 2;
    boolean code = draft.links.stream().anyMatch(l -> l.role() == LinkRole.CODE);
    return name && code && draft.authors.isEmpty() ? EntryKind.SOFTWARE : EntryKind.PAPER;
  }

  private String rawText(Span span) {
    int first = span.line();
    int last = file.span(Math.min(file.text().length(), span.end()), 0).line();
    if (first == last) {
      return file.line(first);
    }
    StringBuilder raw = new StringBuilder(file.line(first));
    for (int line = first + 1; line <= last; line++) {
      raw.append('\n').append(file.line(line));
    }
    return raw.toString();
  }
}
