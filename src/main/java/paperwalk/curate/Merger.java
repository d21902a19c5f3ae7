package paperwalk.curate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import paperwalk.curate.MergedList.Choice;
import paperwalk.curate.MergedList.MergedPaper;
import paperwalk.model.Catalogue;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Paper;
import paperwalk.model.ReadingList;
import paperwalk.resolve.TitleKey;
import paperwalk.resolve.VenueMatcher;

/**
 * Makes one list of several: each paper once, in the section where the earliest list has it, with
 * the best that is known of it. The same lists give the same list.
 */
public final class Merger {
  private final VenueMatcher venues;
  private final Predicate<String> readable;

  /**
   * Takes what the choice of tags needs to know.
   *
   * @param venues the known venues
   * @param readable whether a reader takes a text in brackets before a title for a tag
   */
  public Merger(VenueMatcher venues, Predicate<String> readable) {
    this.venues = venues;
    this.readable = readable;
  }

  /** Merges all lists of a catalogue, in their order. */
  public MergedList merge(Catalogue catalogue, String title) {
    IdentityHashMap<Entry, List<Mention>> groups = new IdentityHashMap<>();
    IdentityHashMap<Entry, String> titles = new IdentityHashMap<>();
    for (Paper paper : catalogue.papers()) {
      List<Mention> mentions = new ArrayList<>();
      for (Paper.Occurrence each : paper.occurrences()) {
        ReadingList list = catalogue.lists().get(each.list()).list();
        mentions.add(Mention.of(list, each.entry(), venues));
        groups.put(each.entry(), mentions);
        titles.put(each.entry(), paper.title());
      }
    }
    List<ReadingList> lists = catalogue.lists().stream().map(each -> each.list()).toList();
    addOthers(lists, groups);
    Outline outline = new Outline(title);
    IdentityHashMap<List<Mention>, Boolean> done = new IdentityHashMap<>();
    int entries = 0;
    for (ReadingList list : lists) {
      for (Entry entry : list.entries()) {
        entries++;
        List<Mention> mentions = groups.getOrDefault(entry, List.of());
        if (!mentions.isEmpty() && done.put(mentions, true) == null) {
          add(outline, mentions, titles.getOrDefault(entry, entry.title()));
        }
      }
    }
    return new MergedList(title, lists.size(), entries, outline.sections());
  }

  /** What is no paper of the catalogue is known by its kind and title. */
  private void addOthers(List<ReadingList> lists, IdentityHashMap<Entry, List<Mention>> groups) {
    Map<List<Object>, List<Mention>> others = new LinkedHashMap<>();
    for (ReadingList list : lists) {
      for (Entry entry : list.entries()) {
        if (!groups.containsKey(entry)) {
          String key = TitleKey.of(entry.title());
          List<Mention> mentions =
              others.computeIfAbsent(
                  List.of(entry.kind(), key.isEmpty() ? entry.title() : key),
                  k -> new ArrayList<>());
          mentions.add(Mention.of(list, entry, venues));
          groups.put(entry, mentions);
        }
      }
    }
  }

  private void add(Outline outline, List<Mention> mentions, String title) {
    Mention home =
        mentions.stream()
            .filter(mention -> !mention.headings().isEmpty())
            .findFirst()
            .orElse(mentions.getFirst());
    TagChoice tag = TagChoice.of(mentions, readable);
    LinkChoice links = LinkChoice.of(mentions, tag);
    List<Choice> choices = new ArrayList<>();
    choices.addAll(title(mentions, title));
    choices.addAll(section(mentions, home));
    choices.addAll(tag.choices());
    choices.addAll(links.choices());
    outline.add(
        home.headings(),
        new MergedPaper(
            kind(mentions), title, tag.tag(), links.links(), home.place(), List.copyOf(choices)));
  }

  private static EntryKind kind(List<Mention> mentions) {
    boolean paper = mentions.stream().anyMatch(m -> m.entry().kind() == EntryKind.PAPER);
    return paper ? EntryKind.PAPER : mentions.getFirst().entry().kind();
  }

  private static List<Choice> title(List<Mention> mentions, String title) {
    List<Choice.Other> others =
        mentions.stream()
            .filter(mention -> !mention.entry().title().equals(title))
            .map(mention -> mention.says(mention.entry().title()))
            .toList();
    return others.isEmpty()
        ? List.of()
        : List.of(new Choice("title", title, "most entries give it so", others));
  }

  private static List<Choice> section(List<Mention> mentions, Mention home) {
    String own = home.place().section();
    List<Choice.Other> others =
        mentions.stream()
            .filter(mention -> !mention.headings().isEmpty())
            .map(mention -> mention.says(mention.place().section()))
            .filter(other -> !Mention.key(other.value()).equals(Mention.key(own)))
            .toList();
    return others.isEmpty()
        ? List.of()
        : List.of(new Choice("section", own, "the earliest list has it there", others));
  }
}
