package paperwalk.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The anchors that a document's headings get where lists are read, on GitHub: lower case, without
 * what is neither letter, digit, hyphen, underscore nor space, a hyphen for each space, and a
 * number behind a repeated one.
 *
 * <p>Where browsers and writers differ (variation selectors behind emoji, {@code :names:} of emoji,
 * upper case) each form counts: a link that works for somebody is not called dead.
 */
public final class Anchors {
  private static final Pattern DROPPED =
      Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\- ]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\uFE00-\\uFE0F\\u200B-\\u200D\\u20E3]");
  private static final Pattern EMOJI_NAME = Pattern.compile(":[a-z0-9_+-]+:");

  /** What leads to the page's top, and to the list on a repository's page. */
  private static final Set<String> ALWAYS = Set.of("top", "readme");

  private final Set<String> known = new HashSet<>(ALWAYS);
  private final Map<String, Integer> repeated = new HashMap<>();
  private final Map<String, Integer> repeatedWithoutNames = new HashMap<>();

  Anchors() {}

  /** Adds the anchor of a heading. */
  void heading(String text) {
    add(slug(text), repeated);
    add(slug(EMOJI_NAME.matcher(text).replaceAll("")), repeatedWithoutNames);
  }

  /** Adds an anchor that is written out. */
  void written(String id) {
    known.add(normal(id));
  }

  private void add(String slug, Map<String, Integer> counts) {
    String anchor = slug;
    while (counts.containsKey(anchor)) {
      anchor = slug + "-" + counts.merge(slug, 1, Integer::sum);
    }
    counts.put(anchor, 0);
    known.add(anchor);
  }

  /** Whether a fragment, without its number sign, leads to a place of the document. */
  public boolean leadsTo(String fragment) {
    String wanted = normal(decoded(fragment));
    return known.contains(wanted)
        || (wanted.startsWith("user-content-")
            && known.contains(wanted.substring("user-content-".length())));
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }

  private static String slug(String heading) {
    String lower = INVISIBLE.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    return DROPPED.matcher(lower).replaceAll("").replace(' ', '-');
  }

  private static String normal(String anchor) {
    return INVISIBLE.matcher(anchor.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
