package paperwalk.lint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.read.MarkdownLinks.MarkdownLink;

/** A link to a file beside the list, which is not there. */
final class DeadRelativeLink implements Rule {
  /** Schemes, hosts, places of the page itself, and links within links. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|/|#|\\?|\\[).*");

  /** What templates have in the place of an address. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?:[\\w-]+[ _-])?(?:link|url|address)s?|[^{}]*\\{.*", Pattern.CASE_INSENSITIVE);

  /** An address that has lost its beginning. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?:www\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)+|(?:[a-z0-9-]+\\.){1,3}(?:com|org|net|edu|io|cc|ai))"
              + "(?:/.*)?",
          Pattern.CASE_INSENSITIVE);

  private final DocumentLinks documents;
  private final LinkedFiles files;

  DeadRelativeLink(DocumentLinks documents, LinkedFiles files) {
    this.documents = documents;
    this.files = files;
  }

  @Override
  public RuleDescription description() {
    return new RuleDescription(
        "dead-relative-link",
        Severity.ERROR,
        "Dead relative link",
        "A link or a picture names a file beside the list that does not exist.");
  }

  @Override
  public void check(ReadingList list, Consumer<Finding> report) {
    for (MarkdownLink link : documents.of(list.file()).links()) {
      String path = path(link.destination()).orElse("");
      if (!path.isEmpty() && files.isMissing(list.file(), path)) {
        boolean site = SITE.matcher(path).matches();
        report.accept(
            finding(
                link.span(),
                site
                    ? "\"%s\" lacks its https:// and so names a file, which does not exist"
                        .formatted(path)
                    : "there is no file \"%s\"".formatted(path),
                site ? completed(list.file(), link) : null));
      }
    }
  }

  /** The path of a relative address, decoded; nothing if it leads elsewhere. */
  private static Optional<String> path(String destination) {
    if (destination.isEmpty()
        || ELSEWHERE.matcher(destination).matches()
        || PLACEHOLDER.matcher(destination).matches()) {
      return Optional.empty();
    }
    return Optional.of(decoded(destination.replaceFirst("[?#].*", "")));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that begins no code is one.
      return path;
    }
  }

  private static @Nullable Fix completed(ListFile file, MarkdownLink link) {
    String raw = file.text(link.span());
    int place = raw.lastIndexOf(link.destination());
    boolean certain = place > 0 && raw.indexOf("](") >= 0 && raw.indexOf("](") < place;
    return certain ? new Fix(file.span(link.span().offset() + place, 0), "https://") : null;
  }
}
