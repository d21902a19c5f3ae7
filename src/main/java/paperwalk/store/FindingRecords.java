package paperwalk.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Term;

/**
 * What is wrong in the lists, and what is new in them. Each is one query, run when first asked for.
 */
public final class FindingRecords {
  private static final String FINDINGS =
      """
      SELECT ?finding ?rule ?severity ?list ?line ?column ?message ?before ?after ?entry ?paper WHERE {
        ?finding pw:foundIn ?version ; pw:rule/skos:notation ?rule ; sh:resultSeverity ?level ;
                 pw:line ?line ; pw:column ?column ; sh:resultMessage ?message ; pw:before ?before .
        ?list pw:currentVersion ?version
        BIND(IF(?level = sh:Violation, "error", IF(?level = sh:Warning, "warning", "info")) AS ?severity)
        OPTIONAL { ?finding pw:after ?after }
        OPTIONAL { ?finding sh:focusNode ?entry OPTIONAL { ?entry pw:describes ?paper } }
      } ORDER BY ?list ?line ?column ?rule ?finding
      """;
  private static final String FORMER =
      """
      SELECT DISTINCT ?paper WHERE {
        ?newer prov:wasRevisionOf ?version
        GRAPH ?g { ?entry pw:inListVersion ?version ; pw:describes ?paper }
      }
      """;

  private final GraphStore store;
  private volatile @Nullable List<Finding> all;
  private volatile @Nullable Set<String> former;

  /** Reads from a store. */
  public FindingRecords(GraphStore store) {
    this.store = store;
  }

  /**
   * A finding.
   *
   * @param rule the rule's name
   * @param severity {@code error}, {@code warning} or {@code info}
   * @param list IRI of the list
   * @param line from 1
   * @param column from 1
   * @param message what is wrong
   * @param before what stands there
   * @param after what should stand there, if that is certain
   * @param entry IRI of the entry or section it is about, if it is about one
   * @param paper IRI of the paper, if it is about one
   */
  public record Finding(
      String iri,
      String rule,
      String severity,
      String list,
      int line,
      int column,
      String message,
      String before,
      @Nullable String after,
      @Nullable String entry,
      @Nullable String paper) {}

  /** The findings of the lists' current versions, by list and place. */
  public List<Finding> all() {
    List<Finding> made = all;
    if (made == null) {
      made = rows(FINDINGS).stream().map(FindingRecords::finding).toList();
      all = made;
    }
    return made;
  }

  /** IRIs of the papers that a superseded version of a list had. */
  public Set<String> former() {
    Set<String> made = former;
    if (made == null) {
      made = rows(FORMER).stream().map(row -> Term.text(row, "paper")).collect(Collectors.toSet());
      former = made;
    }
    return made;
  }

  private List<Map<String, Term>> rows(String query) {
    return store.select(
        Prefixes.SPARQL + "PREFIX prov: <http://www.w3.org/ns/prov#>\n" + query, Map.of());
  }

  private static Finding finding(Map<String, Term> row) {
    return new Finding(
        Term.text(row, "finding"),
        Term.text(row, "rule"),
        Term.text(row, "severity"),
        Term.text(row, "list"),
        Integer.parseInt(Term.text(row, "line")),
        Integer.parseInt(Term.text(row, "column")),
        Term.text(row, "message"),
        Term.text(row, "before"),
        value(row, "after"),
        value(row, "entry"),
        value(row, "paper"));
  }

  private static @Nullable String value(Map<String, Term> row, String variable) {
    Term term = row.get(variable);
    return term == null ? null : term.text();
  }
}
