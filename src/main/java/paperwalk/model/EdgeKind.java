package paperwalk.model;

/**
 * A kind of evidence that the walk may follow, as {@code ontology/walk.ttl} declares it.
 *
 * @param id short name, such as {@code owner}
 * @param path a SPARQL property path from a paper to the node they share, or to the text whose
 *     words they share
 * @param terms whether the path leads to a text whose words are the nodes
 * @param nodeKind what the shared node is
 * @param weight share of a walker's choices, relative to the other kinds a paper has; above 0
 * @param phrase a reason, with {@code {via}} where the shared node's name belongs
 */
public record EdgeKind(
    String id, String path, boolean terms, NodeKind nodeKind, double weight, String phrase) {}
