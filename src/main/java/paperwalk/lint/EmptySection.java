package paperwalk.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.Entry;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Section;
import paperwalk.model.Severity;

/** A heading with nothing below it: neither entries nor headings nor words. */
final class EmptySection implements Rule {
  /** Comments, the tags that fold and centre, rules, and what begins the next heading. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?si)<!--.*?-->|</?(?:details|summary|div|p|center|br|hr|b|strong|h[1-6])\\b[^>]{0,400}>"
              + "|[\\s*_=#~>-]+");

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "empty-section",
        Severity.INFO,
        "Empty section",
        "A section has no entry: a gap that contributions could fill, or a heading to remove.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    Set<Integer> used = new HashSet<>();
    for (Entry entry : list.entries()) {
      used.add(entry.section());
    }
    for (Section section : list.sections()) {
      used.add(section.parent());
    }
    for (Section section : list.sections()) {
      if (!used.contains(section.index()) && saysNothing(list, section)) {
        report.accept(
            finding(
                section.span(), "the section \"%s\" is empty".formatted(section.title()), null));
      }
    }
  }

  /** Between the heading and the next one, or the end, stands markup at most. */
  private static boolean saysNothing(ReadingList list, Section section) {
    ListFile file = list.file();
    List<Section> sections = list.sections();
    int next = section.index() + 1;
    int end = next < sections.size() ? sections.get(next).span().offset() : file.text().length();
    int start = Math.min(section.span().end(), end);
    Matcher markup = MARKUP.matcher(file.text());
    while (start < end && markup.region(start, end).lookingAt()) {
      start = markup.end();
    }
    return start >= end;
  }
}
