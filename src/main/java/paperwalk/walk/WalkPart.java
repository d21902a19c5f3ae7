package paperwalk.walk;

/**
 * A part of a paper's score: what came by one last step.
 *
 * @param kind the kind of evidence of that step
 * @param node the node of evidence the walkers came through, or the paper they came from directly
 * @param amount its share of the score, above 0; all parts of a paper add up to its score
 */
public record WalkPart(int kind, int node, double amount) {}
