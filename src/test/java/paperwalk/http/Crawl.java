package paperwalk.http;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperwalk.http.Http.Answer;

/** All that can be reached from the first page by links of this server. */
final class Crawl {
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

  private Crawl() {}

  /** Every wanted address that a page links to, with its answer, as a browser gets it. */
  static Map<String, Answer> from(Http http, Predicate<String> wanted) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    while (!open.isEmpty()) {
      String path = open.removeFirst();
      if (!answers.containsKey(path) && wanted.test(path)) {
        Answer answer = http.get(path, "Accept", Http.BROWSER);
        answers.put(path, answer);
        if (answer.type().equals("text/html")) {
          open.addAll(links(answer.body()));
        }
      }
    }
    return answers;
  }

  /** The addresses of all pages. */
  static List<String> pages(Http http) {
    return List.copyOf(
        from(http, path -> !path.matches("/(data|api|feeds)/.*|.*\\.(css|ttl|jsonld|nt|rdf)"))
            .keySet());
  }

  private static List<String> links(String page) {
    List<String> links = new ArrayList<>();
    Matcher matcher = HREF.matcher(page);
    while (matcher.find()) {
      String address =
          matcher.group(1).replace("&amp;", "&").replace("&#61;", "=").replaceFirst("#.*", "");
      if (address.startsWith("/")) {
        links.add(URI.create(address).toString());
      }
    }
    return links;
  }
}
