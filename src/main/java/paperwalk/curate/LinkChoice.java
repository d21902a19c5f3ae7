package paperwalk.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import paperwalk.curate.MergedList.Choice;
import paperwalk.curate.MergedList.MergedLink;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.RepositoryId;

/**
 * Chooses the links of a paper. Each identifier is kept once, by its registry's own page: that of
 * the published version first, or of the preprint if there is none. Code is a repository rather
 * than a page, and the one that most entries name. Whatever else the lists link to follows.
 */
final class LinkChoice {
  /** Registries of published versions, those that let everybody read first. */
  private static final List<String> PUBLISHED =
      List.of("acl", "openreview", "pmlr", "cvf", "doi", "arxiv");

  private static final List<String> PREPRINT = List.of("arxiv");
  private static final Set<String> NAMED_SCHEMES = Set.of("arxiv", "doi", "acl");
  private static final int MAX_LABEL = 40;

  private final List<Mention> mentions;
  private final List<MergedLink> links = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  private LinkChoice(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /**
   * Chooses.
   *
   * @param mentions what the lists say, in their order
   * @param tag the tag that was chosen
   */
  static LinkChoice of(List<Mention> mentions, TagChoice tag) {
    LinkChoice choice = new LinkChoice(mentions);
    choice.papers(tag.published() ? PUBLISHED : PREPRINT);
    choice.keepEmptyLink(tag.tag());
    choice.code();
    choice.others();
    return choice;
  }

  /** The links, the one to the paper first, then the one to the code. */
  List<MergedLink> links() {
    return List.copyOf(links);
  }

  /** What to report. */
  List<Choice> choices() {
    return List.copyOf(choices);
  }

  /** A link and who gives it. */
  private record Given(Mention mention, Link link) {}

  private List<Given> given(LinkRole role) {
    return mentions.stream()
        .flatMap(mention ->
            mention.entry().links().stream()
                .filter(link -> link.role() == role && leadsSomewhere(link.target()))
                .map(link -> new Given(mention, link)))
        .toList();
  }

  /** What leads to a place within the list's own folder leads nowhere from another list. */
  private static boolean leadsSomewhere(String target) {
    return target.regionMatches(true, 0, "http://", 0, 7)
        || target.regionMatches(true, 0, "https://", 0, 8);
  }

  private void papers(List<String> order) {
    Map<String, Identifier> identifiers = new LinkedHashMap<>();
    Map<String, String> targets = new LinkedHashMap<>();
    Map<String, Given> pages = new LinkedHashMap<>();
    for (Given given : given(LinkRole.PAPER)) {
      Identifier id = given.link().identifier();
      if (id == null) {
        pages.putIfAbsent(given.link().target(), given);
      } else {
        identifiers.putIfAbsent(id.prefixed(), id);
        targets.putIfAbsent(id.prefixed(), target(id, given.link()));
      }
      used.add(given.link().target());
    }
    List<Identifier> sorted = new ArrayList<>(identifiers.values());
    sorted.sort(Comparator.comparingInt(id -> rank(order, id.scheme())));
    for (Identifier id : sorted) {
      boolean named = !links.isEmpty() && NAMED_SCHEMES.contains(id.scheme());
      add(
          named ? id.scheme() : "paper",
          targets.getOrDefault(id.prefixed(), id.url()),
          LinkRole.PAPER);
    }
    for (String page : pages.keySet()) {
      String label = page.toLowerCase(Locale.ROOT).endsWith(".pdf") ? "pdf" : "html";
      add(links.isEmpty() ? "paper" : label, page, LinkRole.PAPER);
    }
    several(sorted);
  }

  /** What has neither tag nor paper is no entry: where a list left room for a link, it stays. */
  private void keepEmptyLink(String tag) {
    boolean room =
        mentions.stream()
            .flatMap(mention -> mention.entry().links().stream())
            .anyMatch(l -> l.role() == LinkRole.PAPER || l.label().equalsIgnoreCase("paper"));
    if (links.isEmpty() && tag.isEmpty() && room) {
      links.add(new MergedLink("paper", "", LinkRole.PAPER));
    }
  }

  /** The registry's page, if it is understood; else what the list gives. */
  private static String target(Identifier id, Link link) {
    boolean same =
        Identifier.parse(id.url())
            .map(Identifier::prefixed)
            .filter(id.prefixed()::equals)
            .isPresent();
    return same ? id.url() : link.target();
  }

  private static int rank(List<String> order, String scheme) {
    int index = order.indexOf(scheme);
    return index < 0 ? order.size() + Identifier.STRENGTH.indexOf(scheme) : index;
  }

  /** A paper has one identifier of a registry; if lists give several, one is wrong. */
  private void several(List<Identifier> identifiers) {
    Map<String, String> first = new LinkedHashMap<>();
    for (Identifier id : identifiers) {
      String chosen = first.putIfAbsent(id.scheme(), id.prefixed());
      if (chosen != null) {
        choices.add(
            new Choice(
                "identifier",
                chosen,
                "the earliest; the others are kept as further links",
                saying(id.prefixed())));
      }
    }
  }

  private List<Choice.Other> saying(String prefixed) {
    return given(LinkRole.PAPER).stream()
        .filter(given -> {
          Identifier id = given.link().identifier();
          return id != null && id.prefixed().equals(prefixed);
        })
        .map(given -> given.mention().says(prefixed))
        .toList();
  }

  private void code() {
    Map<String, List<Given>> repositories = new LinkedHashMap<>();
    Map<String, Given> pages = new LinkedHashMap<>();
    List<Choice.Other> repeated = new ArrayList<>();
    for (Given given : given(LinkRole.CODE)) {
      RepositoryId repository = given.link().repository();
      if (repository != null) {
        repositories.computeIfAbsent(repository.key(), k -> new ArrayList<>()).add(given);
      } else if (given.link().identifier() != null || used.contains(given.link().target())) {
        repeated.add(given.mention().says(given.link().target()));
      } else {
        pages.putIfAbsent(given.link().target(), given);
      }
    }
    List<List<Given>> sorted = new ArrayList<>(repositories.values());
    sorted.sort(Comparator.comparingInt((List<Given> all) -> -all.size()));
    sorted.forEach(all -> add("code", all.getFirst().link().target(), LinkRole.CODE));
    for (String page : pages.keySet()) {
      boolean only = sorted.isEmpty() && links.stream().noneMatch(l -> l.role() == LinkRole.CODE);
      add(only ? "code" : "project", page, only ? LinkRole.CODE : LinkRole.PROJECT);
    }
    report(sorted, pages, repeated);
  }

  private void report(
      List<List<Given>> repositories, Map<String, Given> pages, List<Choice.Other> repeated) {
    if (!repeated.isEmpty()) {
      choices.add(
          new Choice("code", "left out", "it only repeats the link to the paper", repeated));
    }
    List<Choice.Other> others = new ArrayList<>();
    repositories.stream()
        .skip(1)
        .forEach(
            all -> all.forEach(given -> others.add(given.mention().says(given.link().target()))));
    int stated = others.size();
    pages.forEach((page, given) -> others.add(given.mention().says(page)));
    boolean repository = !repositories.isEmpty();
    String chosen =
        links.stream()
            .filter(l -> l.role() == LinkRole.CODE)
            .map(MergedLink::target)
            .findFirst()
            .orElse("");
    others.removeIf(other -> other.value().equals(chosen));
    if (!others.isEmpty()) {
      boolean more = stated > 0 && repositories.getFirst().size() > repositories.get(1).size();
      String why =
          stated == 0 && repository
              ? "a repository goes before a page"
              : more ? "most entries state it" : "the earliest list that states it";
      choices.add(new Choice("code", chosen, why, others));
    }
  }

  private void others() {
    for (LinkRole role :
        List.of(LinkRole.PROJECT, LinkRole.DATASET, LinkRole.SLIDES, LinkRole.VIDEO)) {
      given(role)
          .forEach(given -> add(role.name().toLowerCase(Locale.ROOT), given.link().target(), role));
    }
    for (Given given : given(LinkRole.OTHER)) {
      String label = given.link().label().strip();
      boolean ownTitle = label.equals(given.mention().entry().title());
      boolean badge = label.isEmpty() && !links.isEmpty();
      if (!badge) {
        boolean plain = !label.isEmpty() && !ownTitle && label.length() <= MAX_LABEL;
        add(plain ? label : "link", given.link().target(), LinkRole.OTHER);
      }
    }
  }

  private void add(String label, String target, LinkRole role) {
    boolean known = links.stream().anyMatch(link -> link.target().equals(target));
    if (!known) {
      links.add(new MergedLink(label, target, role));
      used.add(target);
    }
  }
}
