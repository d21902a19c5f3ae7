package paperwalk.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import paperwalk.model.EntryKind;
import paperwalk.model.ReadingList;
import paperwalk.read.ListFiles;
import paperwalk.read.ListReader;
import paperwalk.read.ReadException;

/**
 * Reads bibliographies and reading lists that clients send as texts. Costs time and memory in
 * proportion to the text, which the limit on bodies bounds; nothing that it points to is fetched.
 *
 * <p>Safe for many threads at once.
 */
final class SentLists {
  /** A list with more papers is refused: each may cost a search. */
  static final int MOST_PAPERS = 2000;

  private final Supplier<ListReader> maker;
  private @Nullable ListReader reader;

  /**
   * Takes what reads lists.
   *
   * @param maker called at most once, when first needed
   */
  SentLists(Supplier<ListReader> maker) {
    this.maker = maker;
  }

  /**
   * Reads a BibTeX file.
   *
   * @param name what the client calls the text
   * @return nothing if it is empty
   * @throws ProblemException (400) if there is no paper in it, or there are too many
   */
  List<ReadingList> bibliography(String name, String text) {
    return read(name, ".bib", "an entry is such as @article{key, title = {…}}", text);
  }

  /** Reads a list in Markdown, as {@link #bibliography}. */
  List<ReadingList> markdown(String name, String text) {
    return read(name, ".md", "an entry is a bullet such as \"+ [2024 EMNLP] Title.\"", text);
  }

  private List<ReadingList> read(String name, String ending, String example, String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    ReadingList list;
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      list = reader().read(ListFiles.decode(name + ending, name, bytes));
    } catch (ReadException e) {
      throw new ProblemException(400, "Unreadable list", e.getMessage() + ".");
    }
    long papers = list.entries().stream().filter(e -> e.kind() == EntryKind.PAPER).count();
    if (papers == 0) {
      throw new ProblemException(
          400, "No paper in the list", "%s: no entry found; %s.".formatted(name, example));
    }
    if (papers > MOST_PAPERS) {
      throw new ProblemException(
          400,
          "Too many papers",
          "%s: %,d papers are more than the %,d allowed; send a part of them."
              .formatted(name, papers, MOST_PAPERS));
    }
    return List.of(list);
  }

  private synchronized ListReader reader() {
    ListReader made = reader;
    if (made == null) {
      made = maker.get();
      reader = made;
    }
    return made;
  }
}
