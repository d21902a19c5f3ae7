package paperwalk.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a submission's forum on OpenReview.
 *
 * @param value as OpenReview gives it, with its letters' case, such as {@code WZH7099tgfM}
 */
public record OpenReviewId(String value) implements Identifier {
  private static final String ID = "([A-Za-z0-9_-]{6,20})";
  private static final Pattern BARE = Pattern.compile("openreview:" + ID);
  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:www\\.)?openreview\\.net/(?:forum|pdf|attachment|revisions)/?"
              + "\\?(?:[^#]*&)?id="
              + ID
              + "(?:[&#].*)?");

  /** Finds the id in {@code openreview:…} or in the URL of a forum, a PDF or an attachment. */
  public static Optional<OpenReviewId> parse(String text) {
    for (Pattern pattern : new Pattern[] {BARE, URL}) {
      Matcher matcher = pattern.matcher(text.strip());
      if (matcher.matches()) {
        return Optional.of(new OpenReviewId(matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  @Override
  public String scheme() {
    return "openreview";
  }

  @Override
  public String url() {
    return "https://openreview.net/forum?id=" + value;
  }
}
