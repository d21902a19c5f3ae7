package paperwalk.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paperwalk.model.Identifier;
import paperwalk.model.RepositoryId;

/**
 * Finds the paper that somebody means by an arXiv id, a DOI, an ACL id, a URL of the paper or its
 * repository, an IRI or its last part, or words of the title.
 *
 * <p>Costs time in proportion to the number of papers.
 */
public final class PaperFinder {
  private static final int SHOWN = 5;

  private final EvidenceGraph graph;

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
              + " title");
    }
    List<Integer> found = byName(text);
    if (found.isEmpty()) {
      found = byTitle(text);
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new UnknownPaperException(
        found.isEmpty()
            ? "no paper is known as \"%s\"; the nearest are:\n%s".formatted(text, lines(near(text)))
            : "\"%s\" fits %d papers; give more words or an id:\n%s"
                .formatted(text, found.size(), lines(found)));
  }

  private List<Integer> byName(String text) {
    Optional<String> id =
        Identifier.parse(text)
            .map(Identifier::prefixed)
            .or(() ->
                RepositoryId.parse(text.contains("://") ? text : "https://" + text)
                    .map(repository -> "repo:" + repository.key()));
    return papers()
        .filter(paper -> {
          EvidenceGraph.Node node = graph.nodes().get(paper);
          return node.iri().equals(text)
              || node.iri().endsWith("/paper/" + text)
              || node.identifiers().contains(text.toLowerCase(Locale.ROOT))
              || onceNamed(node, text)
              || id.filter(node.identifiers()::contains).isPresent();
        })
        .boxed()
        .toList();
  }

  /** Whether it had this IRI, or this last part of one, before it got its own. */
  private static boolean onceNamed(EvidenceGraph.Node node, String text) {
    return node.identifiers().stream()
        .anyMatch(id ->
            id.startsWith("replaces:")
                && (id.endsWith("/paper/" + text) || id.equals("replaces:" + text)));
  }

  private List<Integer> byTitle(String text) {
    String wanted = words(text);
    List<Integer> exact =
        papers().filter(paper -> words(title(paper)).equals(wanted)).boxed().toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    String[] parts = wanted.strip().split(" ");
    return papers()
        .filter(paper -> {
          String title = words(title(paper));
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

  /** The papers whose titles have most pairs of letters in common with a text (Dice 1945). */
  private List<Integer> near(String text) {
    List<String> wanted = pairs(text);
    return papers()
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer paper) -> -likeness(wanted, paper))
                .thenComparing(paper -> graph.nodes().get(paper).iri()))
        .limit(SHOWN)
        .toList();
  }

  private double likeness(List<String> wanted, int paper) {
    EvidenceGraph.Node node = graph.nodes().get(paper);
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
          EvidenceGraph.Node node = graph.nodes().get(paper);
          String id = node.identifiers().isEmpty() ? node.iri() : node.identifiers().getFirst();
          return "  %s  %s".formatted(id, node.label());
        })
        .collect(Collectors.joining("\n"));
  }

  private IntStream papers() {
    return IntStream.range(0, graph.paperCount());
  }

  private String title(int paper) {
    return graph.nodes().get(paper).label();
  }

  private static String words(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
