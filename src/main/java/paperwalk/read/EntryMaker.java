package paperwalk.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Integer, Optional<EntryKind>> kinds = new HashMap<>();

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

  Entry entry(Draft draft, int section, List<Section> path, @Nullable EntryKind table) {
    Span titleSpan = draft.titleSpan;
    EntryKind kind = kind(draft, section, path, table);
    StatedTag tag = draft.tag;
    return new Entry(
        draft.span,
        rawText(draft.span),
        section,
        kind,
        draft.title,
        titleSpan == null ? draft.span : titleSpan,
        List.copyOf(draft.authors),
        tag,
        context(section, tag),
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
  private @Nullable StatedTag context(int section, @Nullable StatedTag tag) {
    StatedTag found =
        headings.of(outline.sections(), section, outline.title(), outline.titleSpan());
    if (found == null || tag == null) {
      return found;
    }
    Integer year = tag.anyYear();
    return year != null && found.year() != null && !year.equals(found.year()) ? null : found;
  }

  /** What the headings above a section's entries say that they are, or null. */
  @Nullable EntryKind said(int section, List<Section> path) {
    return kinds
        .computeIfAbsent(section, k -> Optional.ofNullable(SectionKinds.of(path)))
        .orElse(null);
  }

  private EntryKind kind(Draft draft, int section, List<Section> path, @Nullable EntryKind table) {
    if (table == EntryKind.DATASET) {
      return EntryKind.DATASET;
    }
    EntryKind said = said(section, path);
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
