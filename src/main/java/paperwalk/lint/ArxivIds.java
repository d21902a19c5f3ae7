package paperwalk.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ArxivId;
import paperwalk.model.Entry;
import paperwalk.model.LinkRole;

/** The arXiv id that an entry gives to its paper. */
final class ArxivIds {
  private ArxivIds() {}

  /** The id without version; null if the entry gives none, or several that differ. */
  static @Nullable ArxivId only(Entry entry) {
    List<ArxivId> ids =
        entry.links().stream()
            .filter(link -> link.role() == LinkRole.PAPER)
            .flatMap(link ->
                link.identifier() instanceof ArxivId id
                    ? java.util.stream.Stream.of(new ArxivId(id.value(), null))
                    : java.util.stream.Stream.empty())
            .distinct()
            .toList();
    return ids.size() == 1 ? ids.getFirst() : null;
  }
}
