package paperwalk.http;

import java.util.function.Supplier;
import paperwalk.model.GraphView;
import paperwalk.read.ListReader;
import paperwalk.recommend.Recommender;
import paperwalk.store.FindingRecords;
import paperwalk.store.GraphStore;
import paperwalk.store.PaperRecords;
import spark.Request;

/**
 * All that is made for one opened snapshot. Nothing of it changes; a newer snapshot is another site
 * (see {@link Sites}). Routes hold nothing of a snapshot themselves but ask {@link #of} at each
 * request, so that an answer is of one snapshot from its first byte to its last.
 *
 * @param store the statements; closed with the site
 * @param papers the papers as records
 * @param recommender walks from a paper to others
 * @param drawings pictures of the graph
 * @param pages what people see
 * @param addresses between IRIs and addresses
 * @param answers answers given so far
 * @param inventory what there is beside papers
 * @param lists reads lists that clients send
 */
public record Site(
    GraphStore store,
    PaperRecords papers,
    Recommender recommender,
    Drawings drawings,
    Pages pages,
    Addresses addresses,
    AnswerCache answers,
    Inventory inventory,
    SentLists lists)
    implements AutoCloseable {

  /** Memory for answers unless configured otherwise: a sixteenth of the heap, 64 MB at most. */
  public static final long DEFAULT_ANSWER_BYTES =
      Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

  /**
   * Makes the site of an opened snapshot.
   *
   * @param graph makes the graph that the map shows; called at most once, when first needed
   * @param reader makes what reads lists that clients send; called at most once, when first needed
   * @param answerBytes memory for answers that may be asked for again; 0 keeps none
   */
  public static Site over(
      GraphStore store,
      Recommender recommender,
      Supplier<GraphView> graph,
      Supplier<ListReader> reader,
      long answerBytes) {
    Addresses addresses = new Addresses(store.snapshot().base(), Root.BARE);
    PaperRecords papers = new PaperRecords(store);
    Drawings drawings = new Drawings(graph, addresses);
    Pages pages = new Pages(store, papers, recommender, drawings, addresses);
    return new Site(
        store,
        papers,
        recommender,
        drawings,
        pages,
        addresses,
        new AnswerCache(answerBytes),
        new Inventory(papers, new FindingRecords(store)),
        new SentLists(reader));
  }

  /**
   * The site that a request is answered from.
   *
   * @throws ProblemException (503) if no snapshot is open
   */
  static Site of(Request request) {
    Visit visit = Visit.of(request);
    if (visit == null || visit.lease == null) {
      throw new ProblemException(
          503, "Not ready", "No graph is open yet, or the server is stopping; ask again soon.");
    }
    return visit.lease.site().under(Root.of(request));
  }

  /** The same, with links as they are under a root. */
  private Site under(Root root) {
    if (root.equals(addresses.root())) {
      return this;
    }
    Addresses others = new Addresses(base(), root);
    Drawings drawn = drawings.under(others);
    return new Site(
        store,
        papers,
        recommender,
        drawn,
        new Pages(store, papers, recommender, drawn, others),
        others,
        answers,
        inventory,
        lists);
  }

  /** Where the graph's IRIs begin. */
  String base() {
    return store.snapshot().base();
  }

  /** Makes what the first visitors would wait for: the pictures' graph and the first page. */
  public void warm() {
    drawings.whole();
    pages.index("");
  }

  /** What names the snapshot. */
  public String name() {
    return store.snapshot().name();
  }

  /** Closes the snapshot's files; no request may be on its way. */
  @Override
  public void close() {
    store.close();
  }
}
