package paperwalk.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;

/** Holds one entry against what a reader found at its place. */
final class FactCheck {
  private final List<String> misses = new ArrayList<>();
  private Share share = new Share(0, 0);

  Share share() {
    return share;
  }

  /** What is not as the reader found it, a line each. */
  List<String> misses() {
    return misses;
  }

  void check(Fact fact, ReadingList list) {
    Entry entry = find(fact, list);
    if (entry == null) {
      for (String field : List.of("title", "year", "venue", "paper", "code", "headings")) {
        field(fact, field, "?", "no entry here", false);
      }
      return;
    }
    Integer year = entry.year();
    field(fact, "title", fact.title(), entry.title(), same(fact.title(), entry.title()));
    field(
        fact,
        "year",
        fact.year(),
        String.valueOf(year),
        fact.year().isEmpty() ? year == null : Objects.equals(fact.year(), String.valueOf(year)));
    field(
        fact,
        "venue",
        fact.venue(),
        entry.venue(),
        Likeness.sameVenue(fact.venue(), entry.venue()));
    String paper = target(entry, LinkRole.PAPER);
    field(fact, "paper", fact.paper(), paper, Likeness.sameAddress(fact.paper(), paper));
    String code = code(entry);
    field(fact, "code", fact.code(), code, Likeness.sameAddress(fact.code(), code));
    String path = path(list, entry);
    boolean samePath =
        samePath(fact.headings(), path) || samePath(fact.headings(), headings(list, entry));
    field(fact, "headings", fact.headings(), path, samePath);
  }

  private static boolean same(String one, String other) {
    return Likeness.letters(one).equals(Likeness.letters(other));
  }

  private void field(Fact fact, String name, String expected, String found, boolean right) {
    share = share.plus(right);
    if (!right) {
      misses.add(
          "%s:%d %s: expected \"%s\", found \"%s\""
              .formatted(fact.file(), fact.line(), name, expected, found));
    }
  }

  /** The entry at the line with the fact's title; or else the first that stands there. */
  private static @Nullable Entry find(Fact fact, ReadingList list) {
    Entry found = null;
    Entry near = null;
    for (Entry entry : list.entries()) {
      int first = entry.span().shownLine();
      int last =
          list.file().span(Math.max(entry.span().offset(), entry.span().end() - 1), 0).shownLine();
      boolean beside = fact.line() == first - 1 || fact.line() == last + 1;
      near = near == null && beside && same(fact.title(), entry.title()) ? entry : near;
      if (first <= fact.line() && fact.line() <= last) {
        if (same(fact.title(), entry.title())) {
          return entry;
        }
        found = found == null ? entry : found;
      }
    }
    return near == null ? found : near;
  }

  private static String target(Entry entry, LinkRole role) {
    return entry.link(role).map(Link::target).orElse("");
  }

  private static String code(Entry entry) {
    return entry.links().stream()
        .filter(l -> l.role() == LinkRole.CODE && l.repository() != null)
        .findFirst()
        .map(Link::target)
        .orElse("");
  }

  private static String path(ReadingList list, Entry entry) {
    List<String> path = new ArrayList<>(List.of(list.title()));
    list.path(entry.section()).stream().map(Section::title).forEach(path::add);
    return String.join(" > ", path);
  }

  /** Without what only looks like a heading: not everybody counts a summary as one. */
  private static String headings(ReadingList list, Entry entry) {
    List<String> path = new ArrayList<>(List.of(list.title()));
    list.path(entry.section()).stream()
        .filter(section -> section.level() <= 6)
        .map(Section::title)
        .forEach(path::add);
    return String.join(" > ", path);
  }

  /** A list without a title of its own is named by its file, which the reader leaves out. */
  private static boolean samePath(String expected, String found) {
    String wanted = Likeness.letters(expected);
    int first = found.indexOf(" > ");
    return wanted.equals(Likeness.letters(found))
        || (first >= 0 && wanted.equals(Likeness.letters(found.substring(first))));
  }
}
