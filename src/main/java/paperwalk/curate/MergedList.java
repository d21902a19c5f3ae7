package paperwalk.curate;

import java.util.List;
import paperwalk.model.EntryKind;
import paperwalk.model.LinkRole;

/**
 * One list made of several.
 *
 * @param title its title
 * @param lists how many lists it was made of
 * @param entries how many entries those have
 * @param sections its sections in order, each behind the one it lies in; the first holds what
 *     stands in no section and has depth 0
 */
public record MergedList(String title, int lists, int entries, List<MergedSection> sections) {

  /**
   * A section.
   *
   * @param title its heading
   * @param depth 1 for one that lies in no other
   * @param papers what stands in it itself, papers first
   */
  public record MergedSection(String title, int depth, List<MergedPaper> papers) {}

  /**
   * A paper, or another thing that the lists name.
   *
   * @param kind what it is
   * @param title its title
   * @param tag where and when it appeared, such as {@code 2024 EMNLP}; empty if that is unknown
   * @param links its links, the one to the paper first, then the one to the code
   * @param place the entry that it stands for
   * @param choices what was chosen where the lists say different things
   */
  public record MergedPaper(
      EntryKind kind,
      String title,
      String tag,
      List<MergedLink> links,
      Place place,
      List<Choice> choices) {}

  /**
   * A link.
   *
   * @param label what it is called
   * @param target where it leads
   * @param role what it leads to
   */
  public record MergedLink(String label, String target, LinkRole role) {}

  /**
   * What was chosen, and why.
   *
   * @param aspect of what, such as {@code tag}
   * @param chosen what was taken
   * @param why in a few words
   * @param others what was not
   */
  public record Choice(String aspect, String chosen, String why, List<Other> others) {

    /** What somebody else says, and where. */
    public record Other(String value, String file, int line) {}
  }

  /** Everything in the list, in its order. */
  public List<MergedPaper> papers() {
    return sections.stream().flatMap(section -> section.papers().stream()).toList();
  }
}
