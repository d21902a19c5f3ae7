package paperwalk.curate;

import org.jspecify.annotations.Nullable;
import paperwalk.model.Severity;

/**
 * Something that changed between two versions of a list.
 *
 * @param category what sort of change it is
 * @param aspect what changed, in a word or two, such as {@code year}
 * @param severity how much a reader may be misled
 * @param title the paper, or the section, as the newer version calls it
 * @param before where it stood, or null if it is new
 * @param after where it stands, or null if it is gone
 * @param from what was said before; empty if nothing was
 * @param to what is said now; empty if nothing is
 * @param why what to make of it, in a sentence; may be empty
 */
public record Change(
    Category category,
    String aspect,
    Severity severity,
    String title,
    @Nullable Place before,
    @Nullable Place after,
    String from,
    String to,
    String why) {

  /** The sorts of changes, the one to look at first first. */
  public enum Category {
    /** The title stayed, and what it stands for became something else. */
    CORRUPTED("Silent corruption", "silently corrupted"),
    /** An entry is gone. */
    REMOVED("Removed", "removed"),
    /** An entry is new. */
    ADDED("Added", "added"),
    /** It stands in another section. */
    MOVED("Moved", "moved"),
    /** The title is written differently. */
    RETITLED("Retitled", "retitled"),
    /** Venue, year or month are said differently. */
    RETAGGED("Retagged", "retagged"),
    /** A link leads elsewhere, or is gone. */
    RELINKED("Relinked", "relinked"),
    /** More is known: a preprint was published, a link was added. */
    ENRICHED("Enriched", "enriched");

    private final String heading;
    private final String participle;

    Category(String heading, String participle) {
      this.heading = heading;
      this.participle = participle;
    }

    /** What stands above the changes of this sort. */
    public String heading() {
      return heading;
    }

    /** What happened to the papers, as in "2 added". */
    public String participle() {
      return participle;
    }
  }

  /** The place to look at: where it stands, or else where it stood. */
  public Place place() {
    Place here = after == null ? before : after;
    if (here == null) {
      throw new IllegalStateException("a change of nothing: " + title);
    }
    return here;
  }
}
