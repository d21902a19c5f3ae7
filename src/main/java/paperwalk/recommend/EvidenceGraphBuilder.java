package paperwalk.recommend;

import java.util.ArrayList;
import java.util.List;
import paperwalk.model.EdgeKind;
import paperwalk.model.EdgeKind.Form;
import paperwalk.model.PaperNode;
import paperwalk.walk.CsrGraphBuilder;
import paperwalk.walk.TextColumn;

/**
 * Makes the walk graph of papers and what they have.
 *
 * <p>Papers are given first, then in any order what each has. At a paper all nodes of a kind are
 * equally likely, and at a node all its papers, each divided by a power of the paper's degree (see
 * {@link EdgeKind#popularity}); so a section or a venue with many papers brings each of them
 * little. Of kinds that are texts a paper goes directly to its nearest neighbours by words, as
 * likely as they are near, and the words themselves are nodes beside, for what is looked for by
 * words alone.
 *
 * <p>Costs time in proportion to the edges, and for texts what {@link NearestTexts} costs.
 */
public final class EvidenceGraphBuilder {
  /** How many nearest neighbours by words a paper has at most. */
  public static final int NEIGHBOURS = 50;

  private final List<EdgeKind> kinds;
  private final List<EdgeTable> tables = new ArrayList<>();
  private final List<PaperNode> papers = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  /** Takes the kinds of evidence to follow. */
  public EvidenceGraphBuilder(List<EdgeKind> kinds) {
    this.kinds = List.copyOf(kinds);
    kinds.forEach(kind -> tables.add(new EdgeTable()));
  }

  /**
   * Takes a paper and says its number: 0, 1, 2 …
   *
   * @throws IllegalArgumentException if its IRI does not come after that of the paper before, by
   *     code points
   */
  public int addPaper(PaperNode paper) {
    if (!papers.isEmpty() && TextColumn.ORDER.compare(papers.getLast().iri(), paper.iri()) >= 0) {
      throw new IllegalArgumentException(
          "papers are not in order: " + papers.getLast().iri() + " before " + paper.iri());
    }
    papers.add(paper);
    return papers.size() - 1;
  }

  /**
   * Takes a node that a paper has; of {@link Form#PAPERS}, the other paper by its IRI.
   *
   * @param kind number of the kind
   * @param paper number of the paper
   * @param node the node's IRI or text
   * @param label the node's name
   */
  public void add(int kind, int paper, String node, String label) {
    tables.get(kind).add(paper, node, label);
  }

  /** Takes a text of a paper, of a kind of {@link Form#WORDS}. */
  public void addText(int kind, int paper, String text) {
    EdgeTable table = tables.get(kind);
    for (String word : Words.of(text)) {
      table.add(paper, word, word);
    }
  }

  /** The graph. */
  public EvidenceGraph build() {
    int texts = (int) kinds.stream().filter(kind -> kind.form().isText()).count();
    CsrGraphBuilder walk = new CsrGraphBuilder(papers.size(), kinds.size() + texts);
    papers.forEach(paper -> {
      names.add(paper.iri());
      labels.add(paper.title());
    });
    List<Double> meanArcs = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      meanArcs.add(
          switch (kinds.get(i).form()) {
            case NODES -> addNodes(walk, i);
            case PAPERS -> addPapers(walk, i);
            case WORDS, LABELS -> 1.0;
          });
    }
    int layer = kinds.size();
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).form().isText()) {
        addTexts(walk, i, layer++);
      }
    }
    return new EvidenceGraph(
        new KindTable(kinds, meanArcs),
        PaperFacts.of(papers),
        walk.build(),
        TextColumn.of(names),
        TextColumn.of(labels));
  }

  private double addNodes(CsrGraphBuilder walk, int kind) {
    EdgeTable table = tables.get(kind);
    TextMatrix edges = table.sorted(papers.size());
    int first = walk.addNodes(kind, edges.width());
    for (String name : table.names()) {
      names.add(name);
      labels.add(table.label(name));
    }
    return link(walk, kind, edges, first);
  }

  /** A node for each paper that leads to others: it and those others meet there. */
  private double addPapers(CsrGraphBuilder walk, int kind) {
    EdgeTable around = new EdgeTable();
    EdgeTable table = tables.get(kind);
    String[] cited = table.names();
    TextMatrix edges = table.sorted(papers.size());
    for (int paper = 0; paper < papers.size(); paper++) {
      for (int at = edges.start(paper); at < edges.end(paper); at++) {
        int other = paper(cited[edges.columns()[at]]);
        if (other >= 0 && other != paper) {
          meet(around, other, paper);
        }
      }
    }
    tables.set(kind, around);
    return addNodes(walk, kind);
  }

  private void meet(EdgeTable around, int other, int paper) {
    String title = papers.get(paper).title();
    around.add(paper, papers.get(paper).iri(), title);
    around.add(other, papers.get(paper).iri(), title);
  }

  private int paper(String iri) {
    int low = 0;
    int high = papers.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = TextColumn.ORDER.compare(papers.get(middle).iri(), iri);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private double link(CsrGraphBuilder walk, int kind, TextMatrix edges, int first) {
    double popularity = kinds.get(kind).popularity();
    int[] sizes = new int[edges.width()];
    for (int column : edges.columns()) {
      sizes[column]++;
    }
    int linked = 0;
    for (int paper = 0; paper < papers.size(); paper++) {
      int degree = edges.end(paper) - edges.start(paper);
      linked += degree > 0 ? 1 : 0;
      double damping = Math.pow(degree, -popularity);
      for (int at = edges.start(paper); at < edges.end(paper); at++) {
        int node = edges.columns()[at];
        walk.addEdge(
            paper, first + node, kind, (float) (1.0 / degree), (float) (damping / sizes[node]));
      }
    }
    return linked == 0 ? 1 : (double) edges.columns().length / linked;
  }

  private void addTexts(CsrGraphBuilder walk, int kind, int layer) {
    EdgeTable table = tables.get(kind);
    TextMatrix counts = table.sorted(papers.size());
    String[] words = table.names();
    TextMatrix weights = TextWeights.of(counts);
    int first = walk.addNodes(layer, words.length);
    for (String word : words) {
      names.add(word);
      labels.add(table.label(word));
    }
    for (int paper = 0; paper < papers.size(); paper++) {
      for (int at = weights.start(paper); at < weights.end(paper); at++) {
        float weight = weights.values()[at];
        if (weight > 0) {
          walk.addEdge(paper, first + weights.columns()[at], layer, weight, weight);
        }
      }
    }
    NearestTexts.Neighbours[] near = new NearestTexts(weights, NEIGHBOURS).all();
    for (int paper = 0; paper < near.length; paper++) {
      float sum = 0;
      for (float cosine : near[paper].cosines()) {
        sum += cosine;
      }
      for (int i = 0; i < near[paper].texts().length; i++) {
        walk.addArc(paper, near[paper].texts()[i], kind, near[paper].cosines()[i] / sum);
      }
    }
  }
}
