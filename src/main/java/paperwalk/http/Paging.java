package paperwalk.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spark.Request;
import spark.Response;

/**
 * One page of a list, and the way to the next.
 *
 * <p>A cursor names the last thing of the page before and its place; so if another snapshot has
 * come in between, the next page begins behind that thing, wherever it now stands.
 *
 * @param total how many there are
 * @param offset how many stand before the page
 * @param items the page
 * @param next the address of the next page; null behind the last
 */
record Paging<T>(int total, int offset, List<T> items, @Nullable String next) {
  private static final int MOST = 1000;
  private static final int DEFAULT = 100;

  /** The parameters that choose a page. */
  static final List<String> NAMES = List.of("limit", "offset", "cursor");

  /**
   * Cuts the page out that a request asks for, and sends the way to the next as a header (RFC
   * 8288).
   *
   * @param name what names a thing within all snapshots
   */
  static <T> Paging<T> of(
      List<T> all,
      Function<T, String> name,
      Parameters parameters,
      Request request,
      Response response) {
    int limit = parameters.number("limit", DEFAULT, 0, MOST);
    int offset = parameters.number("offset", 0, 0, Integer.MAX_VALUE);
    String cursor = parameters.text("cursor");
    if (!cursor.isEmpty()) {
      offset = behind(all, name, cursor);
    }
    int from = Math.min(offset, all.size());
    int to = Math.min(all.size(), from + limit);
    String next = null;
    if (to < all.size() && to > from) {
      next = address(request, cursor(to, name.apply(all.get(to - 1))));
      response.header("Link", "<%s>; rel=\"next\"".formatted(next));
    }
    return new Paging<>(all.size(), offset, all.subList(from, to), next);
  }

  /** The page as an object of JSON, its things under a name. */
  Map<String, Object> answer(String name, List<?> shown) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", total);
    answer.put("offset", offset);
    if (next != null) {
      answer.put("next", next);
    }
    answer.put(name, shown);
    return answer;
  }

  private static <T> int behind(List<T> all, Function<T, String> name, String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int space = text.indexOf(' ');
      int place = Integer.parseInt(text.substring(0, Math.max(space, 0)));
      String last = text.substring(space + 1);
      if (place < 1) {
        throw new IllegalArgumentException("no such place");
      }
      if (place <= all.size() && name.apply(all.get(place - 1)).equals(last)) {
        return place;
      }
      for (int i = 0; i < all.size(); i++) {
        if (name.apply(all.get(i)).equals(last)) {
          return i + 1;
        }
      }
      return Math.min(place, all.size());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          400,
          "Unknown cursor",
          "The cursor is none that was given out here; begin again without it, or use offset.");
    }
  }

  private static String cursor(int place, String last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((place + " " + last).getBytes(StandardCharsets.UTF_8));
  }

  /** The address of the request with another cursor. */
  private static String address(Request request, String cursor) {
    List<String> pairs = new ArrayList<>();
    for (String name : new java.util.TreeSet<>(request.queryParams())) {
      if (!name.equals("cursor") && !name.equals("offset")) {
        for (String value : request.queryParamsValues(name)) {
          pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
      }
    }
    pairs.add("cursor=" + cursor);
    return Root.of(request).url(request.uri()) + "?" + String.join("&", pairs);
  }
}
