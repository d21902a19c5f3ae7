package paperwalk.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What researchers ask, in SPARQL 1.1, with constants that change from request to request.
 *
 * <p>Topics, people and words are drawn as they are met in papers, so what is much written about is
 * asked for more often. Every answer is in a fixed order or is complete, so engines can be held
 * against each other.
 */
public enum Question {
  /** All that is said of a paper. */
  LOOK_UP(
      "look-up of one paper",
      """
      SELECT ?property ?value WHERE { <%s> ?property ?value }
      """) {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      return anyPaper(graph, random);
    }
  },

  /** The same as a graph. */
  DESCRIBE("DESCRIBE", "DESCRIBE <%s>\n") {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      return anyPaper(graph, random);
    }
  },

  /** The newest published papers of a topic. */
  PAPERS_OF_A_TOPIC(
      "papers of a topic by year, 50",
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX fabio: <http://purl.org/spar/fabio/>
      PREFIX frbr: <http://purl.org/vocab/frbr/core#>
      SELECT ?paper ?title ?year WHERE {
        ?paper dcterms:subject <%s> ; dcterms:title ?title ; frbr:realization ?version .
        ?version fabio:hasPublicationYear ?year
      } ORDER BY DESC(?year) ?paper LIMIT 50
      """) {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      return anyTopic(graph, random);
    }
  },

  /** Who publishes where a person does, most first. */
  CO_VENUE_AUTHORS(
      "co-venue authors",
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX frbr: <http://purl.org/vocab/frbr/core#>
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      SELECT ?author (COUNT(DISTINCT ?other) AS ?papers) WHERE {
        ?paper dcterms:creator <%s> ; frbr:realization/pw:edition ?edition .
        ?other frbr:realization/pw:edition ?edition ; dcterms:creator ?author
      } GROUP BY ?author ORDER BY DESC(?papers) ?author LIMIT 20
      """) {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      List<Integer> authors = graph.paper(random.nextInt(graph.papers())).authors();
      return ScholarlyGraph.authorIri(authors.get(random.nextInt(authors.size())));
    }
  },

  /** The repositories that most papers of a topic come with. */
  TOP_REPOSITORIES(
      "top repositories of a topic",
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      SELECT ?repository (COUNT(?paper) AS ?papers) WHERE {
        ?paper dcterms:subject <%s> ; pw:hasCode ?repository
      } GROUP BY ?repository ORDER BY DESC(?papers) ?repository LIMIT 10
      """) {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      return anyTopic(graph, random);
    }
  },

  /** What is cited by what a paper cites. */
  TWO_HOP_CITATIONS(
      "two-hop citations",
      """
      PREFIX cito: <http://purl.org/spar/cito/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      SELECT DISTINCT ?paper ?title WHERE {
        <%s> cito:cites ?between . ?between cito:cites ?paper . ?paper dcterms:title ?title
      }
      """) {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      return anyPaper(graph, random);
    }
  },

  /** A topic and all below it. */
  TOPICS_BELOW(
      "topics below (path)",
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?topic ?name WHERE { ?topic skos:broader* <%s> ; skos:prefLabel ?name }
      """) {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      int topic = random.nextInt(graph.topics());
      int above = Math.max(0, graph.broader(topic));
      int twoAbove = Math.max(0, graph.broader(above));
      return ScholarlyGraph.topicIri(random.nextInt(3) == 0 ? above : twoAbove);
    }
  },

  /** Papers with two words side by side in their titles. */
  WORDS_IN_TITLES(
      "words in titles (regex)",
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      SELECT ?paper ?title WHERE {
        ?paper a pw:Paper ; dcterms:title ?title FILTER (REGEX(?title, "%s", "i"))
      }
      """) {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      return anyWords(graph, random);
    }
  },

  /** How many papers each year. */
  PAPERS_A_YEAR(
      "papers a year (count)",
      """
      PREFIX fabio: <http://purl.org/spar/fabio/>
      PREFIX frbr: <http://purl.org/vocab/frbr/core#>
      PREFIX pw: <https://w3id.org/paperwalk/ns#>
      SELECT ?year (COUNT(?paper) AS ?papers) WHERE {
        ?paper a pw:Paper ; frbr:realization ?version . ?version fabio:hasPublicationYear ?year
      } GROUP BY ?year ORDER BY ?year
      """) {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      return "";
    }
  },

  /** As {@link #WORDS_IN_TITLES}, by the index of texts; not every engine has one. */
  WORDS_BY_INDEX(
      "words in titles (text index)",
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX text: <http://jena.apache.org/text#>
      SELECT ?paper ?title WHERE {
        (?paper ?score ?title) text:query (dcterms:title "\\"%s\\"" 100000)
      }
      """) {
    @Override
    String constant(ScholarlyGraph graph, SplittableRandom random) {
      return anyWords(graph, random);
    }
  };

  private final String title;
  private final String template;

  Question(String title, String template) {
    this.title = title;
    this.template = template;
  }

  /** What it is called in tables. */
  public String title() {
    return title;
  }

  /** Whether it is SPARQL 1.1 that every engine answers. */
  public boolean isStandard() {
    return this != WORDS_BY_INDEX;
  }

  /**
   * One of its queries.
   *
   * @param number equal numbers give equal queries
   */
  public String query(ScholarlyGraph graph, int number) {
    return template.formatted(constant(graph, graph.random(name().hashCode(), number)));
  }

  abstract String constant(ScholarlyGraph graph, SplittableRandom random);

  private static String anyPaper(ScholarlyGraph graph, SplittableRandom random) {
    return graph.paperIri(random.nextInt(graph.papers()));
  }

  private static String anyTopic(ScholarlyGraph graph, SplittableRandom random) {
    return ScholarlyGraph.topicIri(graph.paper(random.nextInt(graph.papers())).topics().getFirst());
  }

  /** Two words side by side that both count: those that do not are in lower case. */
  private static String anyWords(ScholarlyGraph graph, SplittableRandom random) {
    String title = graph.paper(random.nextInt(graph.papers())).title();
    String[] words = title.substring(title.indexOf(':') + 1).strip().split(" ");
    int first = random.nextInt(words.length - 1);
    while (!counts(words[first]) || !counts(words[first + 1])) {
      first = (first + 1) % (words.length - 1);
    }
    return words[first] + " " + words[first + 1];
  }

  private static boolean counts(String word) {
    return Character.isUpperCase(word.charAt(0)) && word.length() > 2;
  }
}
