package paperwalk.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paperwalk.model.Term;

/**
 * Numbers of the default graph, as VoID counts them.
 *
 * @param triples the statements
 * @param entities the things of the graph's own names that statements are made of
 * @param subjects the different subjects
 * @param objects the different objects
 * @param classes how many things are of each class
 * @param properties how many statements each property makes
 * @param examples a thing or two of each of the largest classes
 */
record DatasetStatistics(
    long triples,
    long entities,
    long subjects,
    long objects,
    Map<String, Long> classes,
    Map<String, Long> properties,
    List<String> examples) {

  private static final String CLASSES =
      "SELECT ?key (COUNT(?s) AS ?n) { ?s a ?key FILTER(isIRI(?key)) } GROUP BY ?key";
  private static final String PROPERTIES =
      "SELECT ?key (COUNT(*) AS ?n) { ?s ?key ?o } GROUP BY ?key";
  private static final String SUBJECTS = "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }";
  private static final String OBJECTS = "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }";
  private static final String ENTITIES =
      "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o FILTER(STRSTARTS(STR(?s), ?base)) }";
  private static final String EXAMPLE =
      "SELECT ?s { ?s a ?class FILTER(STRSTARTS(STR(?s), ?base)) } LIMIT 1";

  private static final int MOST_EXAMPLES = 5;

  /** Counts; costs a few passes over all statements. */
  static DatasetStatistics of(GraphStore store) {
    Term base =
        new Term.Literal(store.snapshot().base(), null, "http://www.w3.org/2001/XMLSchema#string");
    Map<String, Long> classes = counts(store, CLASSES);
    List<String> examples =
        classes.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(each ->
                store.select(EXAMPLE, Map.of("class", new Term.Iri(each.getKey()), "base", base)))
            .filter(rows -> !rows.isEmpty())
            .map(rows -> Term.text(rows.getFirst(), "s"))
            .distinct()
            .limit(MOST_EXAMPLES)
            .toList();
    return new DatasetStatistics(
        store.size(),
        count(store, ENTITIES, Map.of("base", base)),
        count(store, SUBJECTS, Map.of()),
        count(store, OBJECTS, Map.of()),
        classes,
        counts(store, PROPERTIES),
        examples);
  }

  private static long count(GraphStore store, String query, Map<String, Term> values) {
    return Long.parseLong(Term.text(store.select(query, values).getFirst(), "n"));
  }

  private static Map<String, Long> counts(GraphStore store, String query) {
    Map<String, Long> counts = new TreeMap<>();
    for (Map<String, Term> row : store.select(query, Map.of())) {
      // A group without a key is that of no statement at all.
      if (row.containsKey("key")) {
        counts.put(Term.text(row, "key"), Long.parseLong(Term.text(row, "n")));
      }
    }
    return counts;
  }
}
