package paperwalk.http;

import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** One request on its way: what is noted of it for the logs, and the site it is answered from. */
final class Visit {
  private static final String ATTRIBUTE = "paperwalk.visit";

  /** The longest identifier that is taken over from a request. */
  private static final int LONGEST_ID = 64;

  final String id;
  final long start = System.nanoTime();
  final Sites.@Nullable Lease lease;

  /** Whether it is noted when it ends; what never came to a route is noted by Jetty's own log. */
  final boolean followed;

  /** The pattern of its route; {@code none} until one is found. */
  volatile String route = "none";

  /** The query it asks, if it asks one. */
  volatile @Nullable String query;

  private Visit(String id, Sites.@Nullable Lease lease, boolean followed) {
    this.id = id;
    this.lease = lease;
    this.followed = followed;
  }

  /**
   * Notes that a request has come.
   *
   * @param id the header X-Request-Id; taken over if it is short and of letters, digits, dots,
   *     hyphens and underscores, and replaced by one of our own otherwise
   */
  static Visit begin(Request request, @Nullable String id, Sites.@Nullable Lease lease) {
    Visit visit = new Visit(id != null && isSane(id) ? id : newId(), lease, true);
    request.setAttribute(ATTRIBUTE, visit);
    return visit;
  }

  /** Notes a request that was refused before it came through the door. */
  static Visit refused(Request request) {
    Visit visit = new Visit(newId(), null, false);
    request.setAttribute(ATTRIBUTE, visit);
    return visit;
  }

  static @Nullable Visit of(Request request) {
    return (Visit) request.getAttribute(ATTRIBUTE);
  }

  static @Nullable Visit of(spark.Request request) {
    return request.attribute(ATTRIBUTE);
  }

  /** Notes the query that a request asks. */
  static void asks(spark.Request request, String query) {
    Visit visit = of(request);
    if (visit != null) {
      visit.query = query;
    }
  }

  private static boolean isSane(String id) {
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean sane =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_'
              || c == '.';
      if (!sane) {
        return false;
      }
    }
    return true;
  }

  private static String newId() {
    return Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
  }
}
