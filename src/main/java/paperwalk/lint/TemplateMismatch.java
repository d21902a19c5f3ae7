package paperwalk.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Finding;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.StatedTag;

/**
 * An entry has another form than the list asks contributions to have.
 *
 * <p>Where most entries differ, the template is what is out of date: that is said once, at the
 * template. A bullet or a period that most entries have is other rules' business.
 */
final class TemplateMismatch implements Rule {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|['’]\\d\\d");

  /** What most entries have, so that other rules tell where it is missing. */
  private record Usual(boolean bullet, boolean period) {}

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "template-mismatch",
        Severity.INFO,
        "Not as the contribution template says",
        "The list says how an entry is to be written, and this one is written otherwise.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    List<Template> templates = Template.of(list);
    if (templates.isEmpty()) {
      return;
    }
    Usual usual =
        new Usual(MissingBullet.usualBullet(list) != null, MissingFinalPeriod.isUsual(list));
    Set<Integer> spokenFor = new HashSet<>();
    templates.forEach(template -> spokenFor.addAll(template.sections()));
    for (Template template : templates) {
      List<Entry> entries =
          list.entries().stream()
              .filter(entry -> entry.kind() == EntryKind.PAPER)
              .filter(MissingBullet::outsideTables)
              .filter(entry ->
                  template.sections().isEmpty()
                      ? !spokenFor.contains(entry.section())
                      : template.sections().contains(entry.section()))
              .toList();
      check(list, usual, template, entries, report);
    }
  }

  private void check(
      ReadingList list,
      Usual usual,
      Template template,
      List<Entry> entries,
      Consumer<Finding> report) {
    Map<String, Integer> counts = new TreeMap<>();
    List<Map<String, String>> differences = new ArrayList<>();
    for (Entry entry : entries) {
      Map<String, String> own = differences(list, usual, template, entry);
      own.keySet().forEach(kind -> counts.merge(kind, 1, Integer::sum));
      differences.add(own);
    }
    Set<String> outdated = new HashSet<>();
    counts.forEach((kind, count) -> {
      if (count * 2 > entries.size()) {
        outdated.add(kind);
      }
    });
    if (!outdated.isEmpty()) {
      report.accept(
          finding(
              template.span(),
              "most entries differ from this template in %s"
                  .formatted(String.join(", ", outdated.stream().sorted().toList())),
              null));
    }
    for (int i = 0; i < entries.size(); i++) {
      Map<String, String> own = differences.get(i);
      own.keySet().removeAll(outdated);
      if (!own.isEmpty()) {
        report.accept(
            finding(
                entries.get(i).titleSpan(),
                "the template in line %d asks otherwise: %s"
                    .formatted(template.span().shownLine(), String.join("; ", own.values())),
                null));
      }
    }
  }

  /** By aspect, what the entry has instead. */
  private static Map<String, String> differences(
      ReadingList list, Usual usual, Template template, Entry entry) {
    Map<String, String> found = new TreeMap<>();
    Character bullet = entry.bullet();
    if (template.bullet() != null && !template.bullet().equals(bullet)) {
      if (bullet != null) {
        found.put("the bullet", "it begins with \"" + shown(bullet) + "\"");
      } else if (!usual.bullet()) {
        found.put("the bullet", "it begins without a bullet");
      }
    }
    String tag = tag(template, entry);
    if (tag != null) {
      found.put("the tag", tag);
    }
    if (Boolean.TRUE.equals(template.period())
        && !usual.period()
        && !MissingFinalPeriod.ends(list.file(), entry)) {
      found.put("the period", "no period ends the title");
    }
    String links = links(list, template, entry);
    if (links != null) {
      found.put("the links", links);
    }
    return found;
  }

  private static String shown(char bullet) {
    return bullet == '1' ? "1." : String.valueOf(bullet);
  }

  private static @Nullable String tag(Template template, Entry entry) {
    StatedTag tag = entry.tag();
    if (template.tagFirst() && tag == null) {
      return "no year and venue stand before the title";
    }
    if (template.tagFirst() && tag != null && tag.span().offset() > entry.titleSpan().offset()) {
      return "\"%s\" stands behind the title".formatted(tag.text());
    }
    Boolean yearFirst = template.yearFirst();
    if (yearFirst == null || tag == null || tag.year() == null || tag.venue().isEmpty()) {
      return null;
    }
    Matcher year = YEAR.matcher(tag.text());
    boolean first = year.find() && year.start() <= tag.text().indexOf(tag.venue());
    return first == yearFirst
        ? null
        : "\"%s\" has the %s first".formatted(tag.text(), first ? "year" : "venue");
  }

  private static @Nullable String links(ReadingList list, Template template, Entry entry) {
    List<Link> behind =
        entry.links().stream()
            .filter(link -> link.span().offset() >= entry.titleSpan().end())
            .toList();
    Character bracket = template.linksIn();
    if (behind.isEmpty() || template.labels().isEmpty()) {
      return null;
    }
    String text = list.file().text();
    int at = behind.getFirst().span().offset() - 1;
    while (at > 0 && (text.charAt(at) == '\\' || text.charAt(at) == ' ')) {
      at--;
    }
    if (bracket != null && text.charAt(at) != bracket) {
      return "the links do not stand in \"" + bracket + "\"";
    }
    for (Link link : behind) {
      String label = link.label().toLowerCase(Locale.ROOT);
      String asked = asked(template, link.role());
      if (asked != null && !label.isEmpty() && !template.labels().contains(label)) {
        return "the link is labelled \"%s\" and not \"%s\"".formatted(link.label(), asked);
      }
    }
    return null;
  }

  /** The label that the template gives to links of a role. */
  private static @Nullable String asked(Template template, LinkRole role) {
    Set<String> words =
        switch (role) {
          case PAPER -> Set.of("paper", "pdf", "arxiv");
          case CODE -> Set.of("code", "github", "repo");
          default -> Set.of();
        };
    return template.labels().stream().filter(words::contains).findFirst().orElse(null);
  }
}
