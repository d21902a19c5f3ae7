package paperwalk.http;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import paperwalk.store.PaperRecord;
import spark.Request;
import spark.Response;

/**
 * Atom feeds: what is new, and what is new on a topic. What an older version of a list did not have
 * yet comes first, then the rest, each by the month in which it was published; so a feed changes
 * with the graph and not with the clock.
 */
final class FeedRoutes {
  private static final String TOPICS = "/feeds/topics/";
  private static final String ENDING = ".atom";
  private static final int MOST = 50;

  void register(Routes routes) {
    routes.get("/feeds/papers.atom", this::papers);
    routes.get(TOPICS + "*", this::topic);
  }

  private Object papers(Request request, Response response) throws IOException {
    Parameters.of(request);
    Site site = Site.of(request);
    return feed(
        request,
        response,
        new AtomFeed(
            site.addresses().iri("graph/lists") + "#feed", "New papers", "/feeds/papers.atom", "/"),
        newest(site, site.papers().all()));
  }

  private Object topic(Request request, Response response) throws IOException {
    Parameters.of(request);
    Site site = Site.of(request);
    String path = Addresses.unescape(request.uri());
    String id =
        path.endsWith(ENDING) && path.length() > TOPICS.length() + ENDING.length()
            ? path.substring(TOPICS.length(), path.length() - ENDING.length())
            : "";
    Inventory.Topic topic =
        site.inventory().topics().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new ProblemException(
                    404,
                    "Unknown topic",
                    "There is no feed at %s; /api/topics lists the topics, whose feeds are at %s{id}%s."
                        .formatted(Parameters.shown(request.uri()), TOPICS, ENDING)));
    List<PaperRecord> about =
        site.papers().all().stream()
            .filter(paper -> paper.topics().stream().anyMatch(t -> t.iri().equals(topic.iri())))
            .toList();
    return feed(
        request,
        response,
        new AtomFeed(
            topic.iri() + "#feed",
            "New papers: " + topic.name(),
            TOPICS + Addresses.escape(topic.id()) + ENDING,
            "/page/" + Addresses.escape(site.addresses().path(topic.iri()))),
        newest(site, about));
  }

  private static List<PaperRecord> newest(Site site, List<PaperRecord> papers) {
    Set<String> former = site.inventory().former();
    return papers.stream()
        .sorted(
            Comparator.comparing((PaperRecord paper) -> former.contains(paper.iri()))
                .thenComparing(AtomFeed::updated, Comparator.reverseOrder())
                .thenComparing(PaperRecord::iri))
        .limit(MOST)
        .toList();
  }

  private static Object feed(
      Request request, Response response, AtomFeed feed, List<PaperRecord> papers)
      throws IOException {
    Addresses addresses = Site.of(request).addresses();
    return new StoredAnswer(feed.write(addresses, papers), AtomFeed.MEDIA_TYPE)
        .send(request, response);
  }
}
