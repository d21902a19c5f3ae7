package paperwalk.recommend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.model.NodeKind;
import paperwalk.model.ReadingList;
import paperwalk.walk.WalkPlanner.Method;

/**
 * What somebody asks for, in the words in which they ask.
 *
 * @param papers papers one has: ids, addresses or words of titles (see {@link PaperFinder})
 * @param texts sentences that say what one looks for
 * @param lists reading lists or bibliographies one has
 * @param less papers of which less is wanted
 * @param lessTexts sentences of which less is wanted
 * @param not papers already read, which are not wanted but say nothing
 * @param notLists reading lists whose papers are already read
 * @param since earliest date, such as {@code 2024} or {@code 2024-06}; empty for any
 * @param until latest date; empty for any
 * @param onlyWithCode whether a code repository must be known
 * @param topics names of topics, sections or lists, of which a paper must have one; empty for any
 * @param venues names of venues or their editions, the same
 * @param people names of authors or of readers, the same
 * @param count how many papers at most
 * @param diversity from 0 to 1
 * @param counterfactuals whether to say what would change without each start
 * @param method how to walk; null to choose by the cost
 */
public record RelatedQuestion(
    List<String> papers,
    List<String> texts,
    List<ReadingList> lists,
    List<String> less,
    List<String> lessTexts,
    List<String> not,
    List<ReadingList> notLists,
    String since,
    String until,
    boolean onlyWithCode,
    List<String> topics,
    List<String> venues,
    List<String> people,
    int count,
    double diversity,
    boolean counterfactuals,
    @Nullable Method method) {

  /**
   * A question as a graph understands it.
   *
   * @param request what is walked
   * @param known how many papers of the lists one has the graph has
   * @param unknown how many it does not have
   */
  public record Understood(RelatedRequest request, int known, int unknown) {}

  /**
   * The question in numbers of a graph.
   *
   * @throws UnknownPaperException as {@link #understood}
   * @throws IllegalArgumentException as {@link #understood}
   */
  public RelatedRequest over(EvidenceGraph graph) throws UnknownPaperException {
    return understood(graph).request();
  }

  /**
   * The question in numbers of a graph, and how much of its lists the graph has.
   *
   * @throws UnknownPaperException if a paper is not known, or a name fits several
   * @throws IllegalArgumentException if there is nothing to start from, or a filter names what
   *     there is not; the message says what to do
   */
  public Understood understood(EvidenceGraph graph) throws UnknownPaperException {
    Profile has = profile(graph, papers, texts, lists);
    if (has.starts().size() == 0 && !lists.isEmpty()) {
      throw new IllegalArgumentException(
          "no paper was found in " + lists.getFirst().file().name() + " to start from");
    }
    Profile away = profile(graph, less, lessTexts, List.of());
    Set<Integer> read = profile(graph, not, List.of(), notLists).papers();
    FilterNames names = new FilterNames(graph);
    List<Set<Integer>> anyOf = new ArrayList<>();
    add(anyOf, names, NodeKind.TOPIC, topics);
    add(anyOf, names, NodeKind.VENUE, venues);
    add(anyOf, names, NodeKind.PERSON, people);
    int from = since.isBlank() ? 0 : DateText.number(since);
    int to = until.isBlank() ? 0 : DateText.number(until);
    if (from > 0 && to > 0 && from > to) {
      throw new IllegalArgumentException(
          "no date is both since %s and until %s".formatted(since, until));
    }
    RelatedRequest request =
        new RelatedRequest(
            has.starts(),
            away.starts(),
            new PaperFilter(from, to, onlyWithCode, anyOf, read),
            count,
            diversity,
            counterfactuals,
            method);
    return new Understood(request, has.known(), has.unknown());
  }

  private static void add(
      List<Set<Integer>> anyOf, FilterNames names, NodeKind kind, List<String> asked) {
    if (!asked.isEmpty()) {
      Set<Integer> nodes = new LinkedHashSet<>();
      asked.forEach(name -> nodes.addAll(names.find(kind, name)));
      anyOf.add(nodes);
    }
  }

  private static Profile profile(
      EvidenceGraph graph, List<String> papers, List<String> texts, List<ReadingList> lists)
      throws UnknownPaperException {
    Profile profile = new Profile(graph);
    for (String paper : papers) {
      profile.addPaper(paper);
    }
    texts.forEach(profile::addText);
    lists.forEach(profile::addList);
    return profile;
  }
}
