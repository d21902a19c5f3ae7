package paperwalk.store.exec;

import paperwalk.store.index.TripleIndex;

/**
 * The statements that a pattern is matched with.
 *
 * @param triples their index
 * @param statistics counts for the order of joins
 */
record Source(TripleIndex triples, Statistics statistics) {
  Source(TripleIndex triples) {
    this(triples, new Statistics(triples));
  }
}
