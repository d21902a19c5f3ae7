package paperwalk.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bibliographic facts of a paper. Texts are plain: no markup of any form, any Unicode.
 *
 * @param id what names the paper within its graph, such as {@code arxiv-2406.10471}; tells keys
 *     apart that would be equal
 * @param kind where it appeared
 * @param title its title
 * @param authors who wrote it, in their order; empty if nobody says
 * @param venue the proceedings, the journal or the repository of preprints, if known
 * @param year the year of the version cited, if known
 * @param month its month, 1 to 12, if known
 * @param doi its DOI without a resolver, if known
 * @param arxiv its arXiv id, also where another version is the one cited
 * @param url its page, if known
 * @param keywords what it is about
 */
public record Citation(
    String id,
    Kind kind,
    String title,
    List<AuthorName> authors,
    @Nullable String venue,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable String doi,
    @Nullable String arxiv,
    @Nullable String url,
    List<String> keywords) {

  /** Where a paper appeared, which decides the type of its entry. */
  public enum Kind {
    /** In the proceedings of a conference or workshop. */
    CONFERENCE,
    /** In a journal. */
    JOURNAL,
    /** In a repository of preprints. */
    PREPRINT,
    /** Nobody says. */
    OTHER
  }

  /** Copies the lists. */
  public Citation {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }
}
