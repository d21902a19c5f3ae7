package paperwalk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the ACL Anthology, its texts without markup.
 *
 * @param id its id, unique among all papers
 * @param volume where it was published
 * @param title never empty
 * @param abstractText empty if none is given
 * @param authors who wrote it, in order; those who edited the volume are not among them
 * @param editors who edited it, where it is a collection itself
 * @param doi null if none is given
 * @param pages as written, such as {@code 1–11}; null if none are given
 * @param pdf address of its PDF; null if none is known
 * @param language three letters of ISO 639-3; null if none is given
 * @param retracted whether it was withdrawn after it was published
 * @param file the file it stands in
 * @param span the place of its record there
 */
public record AnthologyPaper(
    AclId id,
    AnthologyVolume volume,
    String title,
    String abstractText,
    List<Person> authors,
    List<Person> editors,
    @Nullable Doi doi,
    @Nullable String pages,
    @Nullable String pdf,
    @Nullable String language,
    boolean retracted,
    String file,
    Span span) {

  /** The year of its volume. */
  public int year() {
    return volume.year();
  }
}
