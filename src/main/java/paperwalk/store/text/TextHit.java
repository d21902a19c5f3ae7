package paperwalk.store.text;

import org.apache.jena.graph.Node;

/**
 * A text that was found.
 *
 * @param subject what it is said of
 * @param property what says it
 * @param literal the text
 * @param score by BM25, above 0; comparable within one answer
 */
public record TextHit(Node subject, Node property, Node literal, float score) {}
