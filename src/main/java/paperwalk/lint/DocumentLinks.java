package paperwalk.lint;

import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.read.MarkdownLinks;

/** The links of the list that is looked at, read once for all rules that need them. */
final class DocumentLinks {
  private @Nullable ListFile file;
  private @Nullable MarkdownLinks links;

  synchronized MarkdownLinks of(ListFile list) {
    MarkdownLinks known = links;
    if (known == null || !list.equals(file)) {
      known = MarkdownLinks.of(list);
      links = known;
      file = list;
    }
    return known;
  }
}
