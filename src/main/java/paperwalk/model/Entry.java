package paperwalk.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of one paper in a list.
 *
 * @param span the entry's place, without the bullet
 * @param rawText the lines it stands on, as written
 * @param section index of its section in {@link ReadingList#sections}, or -1
 * @param title the title, without a final period
 * @param titleSpan the title's place
 * @param tag where and when it appeared, if stated
 * @param links its links, in order
 * @param bullet the bullet character, or null if the entry stands as a bare paragraph
 */
public record Entry(
    Span span,
    String rawText,
    int section,
    String title,
    Span titleSpan,
    @Nullable StatedTag tag,
    List<Link> links,
    @Nullable Character bullet) {

  /** The first link of a role. */
  public Optional<Link> link(LinkRole role) {
    return links.stream().filter(link -> link.role() == role).findFirst();
  }
}
