package paperwalk.recommend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.ReadingList;
import paperwalk.model.RepositoryId;

/**
 * What somebody has: papers by their ids, whole reading lists, free text, in any mixture. Papers
 * that the graph does not have take part by the words of their titles, the first {@value
 * #MOST_TITLES} of them.
 *
 * <p>Not for several threads.
 */
public final class Profile {
  /** How many papers of lists take part by their titles. */
  public static final int MOST_TITLES = 100;

  private final PaperFinder finder;
  private final Set<Integer> papers = new LinkedHashSet<>();
  private final Set<String> texts = new LinkedHashSet<>();
  private int known;
  private int unknown;

  /** An empty profile over a graph. */
  public Profile(EvidenceGraph graph) {
    this.finder = new PaperFinder(graph);
  }

  /**
   * Adds a paper by an id or words of its title.
   *
   * @throws UnknownPaperException if the graph has none or several; names the nearest
   */
  public Profile addPaper(String id) throws UnknownPaperException {
    papers.add(finder.find(id));
    return this;
  }

  /** Adds the paper of an IRI; one that the graph does not have changes nothing. */
  public Profile addKnown(String iri) {
    int paper = finder.named(iri);
    if (paper >= 0) {
      papers.add(paper);
    }
    return this;
  }

  /**
   * Adds a text, such as a sentence that says what one looks for.
   *
   * @throws IllegalArgumentException if there is no word in it
   */
  public Profile addText(String text) {
    if (Words.of(text).isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + text.strip() + "\" has no word to look for; say what it is about");
    }
    texts.add(text.strip());
    return this;
  }

  /**
   * Adds the papers of a list or bibliography, those that are unknown by their titles; and those
   * whose code repositories a list names, such as one of starred repositories.
   */
  public Profile addList(ReadingList list) {
    list.entries().forEach(this::add);
    return this;
  }

  private void add(Entry entry) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Link link : entry.links()) {
      Optional<Identifier> id = Identifier.parse(link.target());
      id.ifPresent(name -> found.addAll(finder.having(name.prefixed())));
      if (found.isEmpty()) {
        RepositoryId.parse(link.target())
            .ifPresent(repository -> found.addAll(finder.having("repo:" + repository.key())));
      }
    }
    if (found.isEmpty()) {
      found.addAll(finder.titled(entry.title()));
    }
    if (found.isEmpty() && entry.kind() != EntryKind.PAPER) {
      return;
    }
    if (found.isEmpty()) {
      unknown++;
      // Each costs a search.
      if (unknown <= MOST_TITLES && !Words.of(entry.title()).isEmpty()) {
        texts.add(entry.title());
      }
    } else {
      known++;
      papers.add(found.iterator().next());
    }
  }

  /** How many papers of lists the graph has. */
  public int known() {
    return known;
  }

  /** How many papers of lists the graph does not have. */
  public int unknown() {
    return unknown;
  }

  /** The papers that the graph has. */
  public Set<Integer> papers() {
    return Set.copyOf(papers);
  }

  /** Where a walk starts. */
  public Starts starts() {
    return new Starts(List.copyOf(papers), new ArrayList<>(texts));
  }
}
