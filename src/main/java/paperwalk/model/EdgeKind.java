package paperwalk.model;

/**
 * A kind of evidence that the walk may follow, as {@code ontology/walk.ttl} declares it.
 *
 * @param id short name, such as {@code owner}
 * @param path a SPARQL property path from a paper to what it may share with others
 * @param form how papers meet over what the path leads to
 * @param nodeKind what the shared node is
 * @param weight share of a walker's choices, relative to the other kinds a paper has; 0 for what is
 *     only filtered by
 * @param onward the same in the second round, which starts from the best that the first one found
 * @param amount how much more this kind counts at a paper that has more of it: the exponent of its
 *     number of nodes over the mean number
 * @param agreement how much more a node counts that several of the papers one has share: the
 *     exponent of their number
 * @param popularity how much a paper is held back that has many nodes of this kind: the exponent of
 *     their number by which what arrives is divided (Paudel et al. 2017)
 * @param phrase a reason, with {@code {via}} where the shared node's name belongs
 */
public record EdgeKind(
    String id,
    String path,
    Form form,
    NodeKind nodeKind,
    double weight,
    double onward,
    double amount,
    double agreement,
    double popularity,
    String phrase) {

  /** How papers meet. */
  public enum Form {
    /** At the nodes that the path leads to. */
    NODES,
    /** As nearest neighbours by the words of the texts that the path leads to. */
    WORDS,
    /** As nearest neighbours by the labels that the path leads to, each taken as a whole. */
    LABELS,
    /** The path leads to other papers: a paper and those it leads to meet at that paper. */
    PAPERS;

    /** Whether papers meet as nearest neighbours by what they say. */
    public boolean isText() {
      return this == WORDS || this == LABELS;
    }
  }
}
