package paperwalk.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/** The contribution template misspells one of the few words that templates are made of. */
final class MisspeltTemplate implements Rule {
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final Set<String> WORDS =
      Set.of(
          "abstract",
          "accessible",
          "author",
          "authors",
          "available",
          "conference",
          "dataset",
          "datasets",
          "experiment",
          "journal",
          "keyword",
          "keywords",
          "paper",
          "preprint",
          "project",
          "proceedings",
          "publisher",
          "repository",
          "title",
          "venue",
          "website",
          "workshop");

  private static final Spelling SPELLING = new Spelling(WORDS);

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "misspelt-template",
        Severity.WARNING,
        "Misspelt contribution template",
        "The template that contributors are asked to copy misspells a word.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (Template template : Template.of(list)) {
      Matcher words = WORD.matcher(list.file().text(template.span()));
      while (words.find()) {
        String word = words.group().toLowerCase(Locale.ROOT);
        List<String> near = WORDS.contains(word) ? List.of() : SPELLING.near(word);
        if (near.size() == 1) {
          Span place =
              list.file().span(template.span().offset() + words.start(), words.group().length());
          String spelt = Spelling.like(words.group(), near.getFirst());
          report.accept(
              finding(
                  place,
                  "\"%s\" is probably \"%s\"".formatted(words.group(), spelt),
                  new Fix(place, spelt)));
        }
      }
    }
  }
}
