package paperwalk.read;

import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;

/** Short lists for tests. */
final class Lists {
  private Lists() {}

  static ReadingList read(String markdown) {
    return MarkdownReader.read(new ListFile("list.md", "list", markdown, "0".repeat(64)));
  }
}
