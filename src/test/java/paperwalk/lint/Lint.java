package paperwalk.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Finding;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;
import paperwalk.resolve.FacetMatcher;
import paperwalk.resolve.Resolver;
import paperwalk.resolve.VenueMatcher;

/** Lints short lists, as the program does. */
final class Lint {
  private static final Ontology ONTOLOGY = new Ontology(Vocabulary.DEFAULT_BASE);

  /** Of the files beside the lists only those in {@code docs/} are there. */
  static final Linter LINTER =
      new Linter(ONTOLOGY.facets(), ONTOLOGY.venues(), (list, path) -> !path.startsWith("docs/"));

  private static final ListReader READER = new ListReader(ONTOLOGY.venues());
  private static final FacetMatcher FACETS = new FacetMatcher(ONTOLOGY.facets());

  private static final String TABLE =
      """
      | title | paper |
      |---|---|
      | A Paper on Tables | [paper](https://arxiv.org/abs/2402.04401) |
      """;

  /** Whether lists may be tables. */
  static final boolean READS_TABLES = !read("table", TABLE).rows().isEmpty();

  private Lint() {}

  static ReadingList read(String name, String text) {
    return READER.read(new ListFile(name + ".md", name, text, "0".repeat(64)));
  }

  /** The catalogue of lists, each with what is wrong with it. */
  static Catalogue catalogue(List<ReadingList> lists) {
    List<CataloguedList> catalogued =
        lists.stream()
            .map(list -> new CataloguedList(list, List.of(), FACETS.match(list), -1))
            .toList();
    return LINTER.lint(resolve(catalogued));
  }

  static Catalogue resolve(List<CataloguedList> lists) {
    return new Resolver(new VenueMatcher(ONTOLOGY.venues())).resolve(lists);
  }

  /** What is wrong with a list, beside others. */
  static List<Finding> findings(String text, List<String> others) {
    List<ReadingList> lists = new ArrayList<>(List.of(read("list", text)));
    for (String other : others) {
      lists.add(read("other" + lists.size(), other));
    }
    return catalogue(lists).lists().getFirst().findings();
  }

  /** Place and rule of each, a line each. */
  static String shown(List<Finding> findings) {
    return findings.stream()
        .map(finding ->
            "%d:%d %s\n"
                .formatted(
                    finding.span().shownLine(), finding.span().shownColumn(), finding.rule()))
        .collect(Collectors.joining());
  }
}
