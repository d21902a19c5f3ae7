package paperwalk.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of one paper, data set, program or other resource in a list.
 *
 * @param span the entry's place, without the bullet
 * @param rawText the lines it stands on, as written
 * @param section index of its section in {@link ReadingList#sections}, or -1
 * @param kind what it is about
 * @param title the title, without a final period
 * @param titleSpan the title's place
 * @param authors the authors' names as written, if given; one that stands for more ("et al.") is
 *     left out
 * @param tag where and when it appeared, if the entry itself states it
 * @param context where and when the headings above it say it appeared, if they do; what the entry
 *     states goes before, field by field
 * @param links its links, in order
 * @param bullet the bullet character, {@code 1} for a numbered one, {@code |} for a row of a table,
 *     or null if the entry stands as a bare paragraph or heading
 */
public record Entry(
    Span span,
    String rawText,
    int section,
    EntryKind kind,
    String title,
    Span titleSpan,
    List<String> authors,
    @Nullable StatedTag tag,
    @Nullable StatedTag context,
    List<Link> links,
    @Nullable Character bullet) {

  /** The year stated by the entry, or else by the headings above it; null if none is. */
  public @Nullable Integer year() {
    Integer own = tag == null ? null : tag.anyYear();
    return own != null || context == null ? own : context.anyYear();
  }

  /** The venue stated by the entry, or else by the headings above it; empty if none is. */
  public String venue() {
    String own = tag == null ? "" : tag.venue();
    return own.isEmpty() && context != null ? context.venue() : own;
  }

  /** The first link of a role that leads anywhere. */
  public Optional<Link> link(LinkRole role) {
    return links.stream()
        .filter(link -> link.role() == role && !link.target().isEmpty())
        .findFirst();
  }
}
