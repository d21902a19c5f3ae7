package paperwalk.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Identifier;
import paperwalk.model.RepositoryId;

/**
 * Finds the paper that somebody means by an arXiv id, a DOI, an ACL id, a URL of the paper or its
 * repository, an IRI or its last part, or words of the title.
 *
 * <p>Identifiers and whole titles cost the logarithm of the number of papers, words of a title and
 * the nearest titles time in proportion to it. Not for several threads.
 */
public final class PaperFinder {
  private static final int SHOWN = 5;

  private final EvidenceGraph graph;

  /** The words of all titles, once they have been looked through. */
  private @Nullable List<String> titles;

  /** Looks in a graph. */
  public PaperFinder(EvidenceGraph graph) {
    this.graph = graph;
  }

  /**
   * Finds one paper.
   *
   * @param asked what somebody typed
   * @return its id in {@link EvidenceGraph#nodes}
   * @throws UnknownPaperException if there is none or more than one; names the nearest titles
   */
  public int find(String asked) throws UnknownPaperException {
    String text = asked.strip();
    if (text.isEmpty()) {
      throw new UnknownPaperException(
          "no paper was asked for; give an arXiv id, a DOI, an ACL id, a URL or words of the"
              + " title",
          List.of());
    }
    List<Integer> found = byName(text);
    if (found.isEmpty()) {
      found = byTitle(text);
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      List<Integer> near = near(text);
      throw new UnknownPaperException(
          "no paper is known as \"%s\"; the nearest are:\n%s".formatted(text, lines(near)), near);
    }
    throw new UnknownPaperException(
        "\"%s\" fits %d papers; give more words or an id:\n%s"
            .formatted(text, found.size(), lines(found)),
        found.subList(0, Math.min(SHOWN, found.size())));
  }

  private List<Integer> byName(String text) {
    Optional<String> id =
        Identifier.parse(text)
            .map(Identifier::prefixed)
            .or(() ->
                RepositoryId.parse(text.contains("://") ? text : "https://" + text)
                    .map(repository -> "repo:" + repository.key()));
    PaperFacts facts = graph.facts();
    Set<Integer> found = new TreeSet<>(facts.having(text.toLowerCase(Locale.ROOT)));
    id.ifPresent(name -> found.addAll(facts.having(name)));
    for (String iri : List.of(text, folder() + text)) {
      // The name a paper has, or one it had before it got its own.
      found.addAll(facts.having("replaces:" + iri));
      if (graph.paper(iri) >= 0) {
        found.add(graph.paper(iri));
      }
    }
    return List.copyOf(found);
  }

  /** What the IRIs of papers begin with. */
  private String folder() {
    String first = graph.paperCount() == 0 ? "" : graph.iri(0);
    return first.substring(0, first.lastIndexOf('/') + 1);
  }

  private List<Integer> byTitle(String text) {
    String wanted = words(text);
    List<Integer> exact = graph.facts().titled(text);
    if (!exact.isEmpty()) {
      return exact;
    }
    String[] parts = wanted.strip().split(" ");
    List<String> all = titles();
    return papers()
        .filter(paper -> {
          String title = all.get(paper);
          for (String part : parts) {
            if (!title.contains(" " + part)) {
              return false;
            }
          }
          return !wanted.isBlank();
        })
        .boxed()
        .toList();
  }

  /**
   * The papers that have a title, whatever its case and punctuation.
   *
   * @param title a whole title
   */
  public List<Integer> titled(String title) {
    return graph.facts().titled(title);
  }

  /** The paper of an IRI, or -1. */
  int named(String iri) {
    return graph.paper(iri);
  }

  /** The papers that have an identifier such as {@code arxiv:2406.10471}. */
  public List<Integer> having(String identifier) {
    return graph.facts().having(identifier);
  }

  /** The papers whose titles have most pairs of letters in common with a text (Dice 1945). */
  private List<Integer> near(String text) {
    List<String> wanted = pairs(text);
    // Once for each paper, not at each comparison.
    double[] likeness = papers().mapToDouble(paper -> likeness(wanted, paper)).toArray();
    return papers()
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer paper) -> -likeness[paper])
                .thenComparing(paper -> graph.iri(paper)))
        .limit(SHOWN)
        .toList();
  }

  private double likeness(List<String> wanted, int paper) {
    EvidenceGraph.Node node = graph.node(paper);
    double best = dice(wanted, pairs(node.label()));
    for (String identifier : node.identifiers()) {
      best = Math.max(best, dice(wanted, pairs(identifier)));
    }
    return best;
  }

  private static double dice(List<String> a, List<String> b) {
    List<String> rest = new ArrayList<>(b);
    long common = a.stream().filter(rest::remove).count();
    return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
  }

  private static List<String> pairs(String text) {
    String plain = words(text.length() > 200 ? text.substring(0, 200) : text);
    return IntStream.range(0, plain.length() - 1)
        .mapToObj(i -> plain.substring(i, i + 2))
        .filter(pair -> !pair.isBlank())
        .toList();
  }

  private String lines(List<Integer> papers) {
    return papers.stream()
        .limit(SHOWN)
        .map(paper -> {
          EvidenceGraph.Node node = graph.node(paper);
          String id = node.identifiers().isEmpty() ? node.iri() : node.identifiers().getFirst();
          return "  %s  %s".formatted(id, node.label());
        })
        .collect(Collectors.joining("\n"));
  }

  private IntStream papers() {
    return IntStream.range(0, graph.paperCount());
  }

  private List<String> titles() {
    List<String> made = titles;
    if (made == null) {
      made = papers().mapToObj(paper -> words(graph.label(paper))).toList();
      titles = made;
    }
    return made;
  }

  private static String words(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
