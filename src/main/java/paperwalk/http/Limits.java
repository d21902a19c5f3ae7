package paperwalk.http;

import java.time.Duration;
import paperwalk.store.QueryLimits;

/**
 * What one stranger may take of the server. Whatever is over a limit is refused, or broken off,
 * with a message that says which.
 *
 * @param query what one query may take
 * @param places how many queries run at once
 * @param queue how many more may wait for a place; the others are told to come again
 * @param patience how long they wait
 * @param answer bytes of an answer
 * @param body bytes of a request's body
 * @param head bytes of a request's first line and headers
 * @param arrival how long a request's head may take to arrive, and its body, however slowly it
 *     comes
 * @param idle how long a connection may lie still
 * @param rate bytes a second that a client has to read at the least, on average over {@code idle}
 * @param connections how many may be open at once
 */
public record Limits(
    QueryLimits query,
    int places,
    int queue,
    Duration patience,
    long answer,
    int body,
    int head,
    Duration arrival,
    Duration idle,
    int rate,
    int connections) {

  /** Of strangers' addresses and of this machine's processors, nothing else is assumed. */
  public static final Limits DEFAULT =
      new Limits(
          QueryLimits.DEFAULT,
          Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
          128,
          Duration.ofSeconds(5),
          1L << 30,
          1 << 20,
          32 << 10,
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          1 << 10,
          1000);

  /** The same with another wall time of a query. */
  public Limits withTime(Duration time) {
    return withQuery(query.withTime(time));
  }

  /** The same with other limits of a query. */
  public Limits withQuery(QueryLimits other) {
    return new Limits(
        other, places, queue, patience, answer, body, head, arrival, idle, rate, connections);
  }

  /** The same with other numbers of queries that run, and that wait. */
  public Limits withPlaces(int running, int waiting, Duration longest) {
    return new Limits(
        query, running, waiting, longest, answer, body, head, arrival, idle, rate, connections);
  }

  /** The same with another length of answers. */
  public Limits withAnswer(long bytes) {
    return new Limits(
        query, places, queue, patience, bytes, body, head, arrival, idle, rate, connections);
  }

  /** The same with other demands on how fast clients write and read. */
  public Limits withPace(Duration longestArrival, Duration longestIdle, int leastRate) {
    return new Limits(
        query,
        places,
        queue,
        patience,
        answer,
        body,
        head,
        longestArrival,
        longestIdle,
        leastRate,
        connections);
  }

  /** The same with another number of connections. */
  public Limits withConnections(int most) {
    return new Limits(
        query, places, queue, patience, answer, body, head, arrival, idle, rate, most);
  }
}
