package paperwalk.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ReadingList;

/**
 * Holds a list's entries against its curator's own file.
 *
 * <p>A title of the file counts only if its letters stand in the list. An entry counts against
 * precision only where the file speaks of its section.
 */
final class GoldCheck {
  private final List<String> misses = new ArrayList<>();
  private Share recall = new Share(0, 0);
  private Share precision = new Share(0, 0);
  private Share year = new Share(0, 0);
  private Share venue = new Share(0, 0);
  private Share paper = new Share(0, 0);
  private Share code = new Share(0, 0);

  /** The shares by name, in the order in which they are shown. */
  Map<String, Share> shares() {
    Map<String, Share> shares = new java.util.LinkedHashMap<>();
    shares.put("recall", recall);
    shares.put("precision", precision);
    shares.put("year", year);
    shares.put("venue", venue);
    shares.put("paper", paper);
    shares.put("code", code);
    return shares;
  }

  List<String> misses() {
    return misses;
  }

  void check(GoldFile gold, List<ReadingList> lists) {
    Map<String, List<Entry>> byTitle = new HashMap<>();
    StringBuilder letters = new StringBuilder();
    for (ReadingList list : lists) {
      letters.append(Likeness.letters(list.file().text())).append('\n');
      for (Entry entry : list.entries()) {
        byTitle.computeIfAbsent(Likeness.letters(entry.title()), k -> new ArrayList<>()).add(entry);
      }
    }
    Set<String> all = new HashSet<>(Set.of());
    Set<String> text = byTitle.keySet();
    String whole = letters.toString();
    for (GoldPaper each : gold.papers()) {
      String title = Likeness.letters(each.title());
      all.add(title);
      List<Entry> entries = byTitle.getOrDefault(title, List.of());
      if (text.contains(title) || whole.contains(title)) {
        recall = recall.plus(!entries.isEmpty());
        miss(entries.isEmpty(), "not found", each.title(), "");
      }
      if (!entries.isEmpty()) {
        fields(gold.complete() ? each : stated(each, entries), entries, gold.complete());
      }
    }
    if (gold.complete()) {
      lists.forEach(list -> precision(list, all));
    }
  }

  /** A file that is older than the list counts only for what the list still says. */
  private static GoldPaper stated(GoldPaper gold, List<Entry> entries) {
    String text = String.join("\n", entries.stream().map(Entry::rawText).toList());
    return new GoldPaper(
        gold.title(),
        text.contains(gold.venue() + " " + gold.year()) ? gold.year() : "",
        text.contains(gold.venue() + " " + gold.year()) ? gold.venue() : "",
        gold.papers().stream().filter(text::contains).toList(),
        gold.code().stream().filter(text::contains).toList());
  }

  /** A paper may stand in a list several times, and the file need speak only of one of them. */
  private void fields(GoldPaper gold, List<Entry> entries, boolean complete) {
    if (!gold.year().isEmpty()) {
      boolean right = entries.stream().anyMatch(e -> gold.year().equals(String.valueOf(e.year())));
      year = year.plus(right);
      miss(!right, "year", gold.title(), gold.year() + " / " + entries.getFirst().year());
    }
    if (!gold.venue().isEmpty()) {
      boolean right = entries.stream().anyMatch(e -> Likeness.sameVenue(gold.venue(), e.venue()));
      venue = venue.plus(right);
      miss(!right, "venue", gold.title(), gold.venue() + " / " + entries.getFirst().venue());
    }
    if (!gold.papers().isEmpty()) {
      boolean right =
          entries.stream()
              .flatMap(e -> e.link(LinkRole.PAPER).stream())
              .anyMatch(
                  l -> gold.papers().stream().anyMatch(p -> Likeness.samePaper(p, l.target())));
      paper = paper.plus(right);
      miss(!right, "paper", gold.title(), gold.papers() + " / " + targets(entries, LinkRole.PAPER));
    }
    List<String> found = targets(entries, LinkRole.CODE);
    if (!gold.code().isEmpty() || (complete && !found.isEmpty())) {
      boolean right =
          gold.code().stream().anyMatch(c -> found.stream().anyMatch(f -> Likeness.sameCode(c, f)));
      code = code.plus(right);
      miss(!right, "code", gold.title(), gold.code() + " / " + found);
    }
  }

  private static List<String> targets(List<Entry> entries, LinkRole role) {
    return entries.stream()
        .flatMap(e -> e.links().stream())
        .filter(l -> l.role() == role && !l.target().isEmpty())
        .map(Link::target)
        .toList();
  }

  private void precision(ReadingList list, Set<String> gold) {
    Set<Integer> spoken = new HashSet<>();
    for (Entry entry : list.entries()) {
      if (gold.contains(Likeness.letters(entry.title()))) {
        spoken.add(entry.section());
      }
    }
    for (Entry entry : list.entries()) {
      if (entry.kind() == EntryKind.PAPER && spoken.contains(entry.section())) {
        boolean right = gold.contains(Likeness.letters(entry.title()));
        precision = precision.plus(right);
        miss(!right, "too much", entry.title(), "line " + entry.span().shownLine());
      }
    }
  }

  private void miss(boolean wrong, String what, String title, String detail) {
    if (wrong) {
      misses.add(what + ": \"" + title + "\" " + detail);
    }
  }
}
