package paperwalk.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;

/** An entry as far as one reading of it has come. */
final class Draft {
  /** What the parts of an entry are worth; together 1. */
  private static final double TITLE = 0.35;

  private static final double SHORT_TITLE = 0.15;
  private static final double PAPER_LINK = 0.25;
  private static final double OTHER_LINK = 0.15;
  private static final double TAG = 0.2;
  private static final double AUTHORS = 0.1;
  private static final double EXPLAINED = 0.1;

  /** Among so many links one is found by looking at each. */
  private static final int FEW_LINKS = 32;

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 45;

  final String reading;
  final Span span;
  final @Nullable Character bullet;
  String title = "";
  @Nullable Span titleSpan;
  List<String> authors = List.of();
  @Nullable StatedTag tag;
  final List<Link> links = new ArrayList<>(4);

  /** Where the links stand, once there are many. */
  private @Nullable Set<Integer> places;

  /** A link that the title itself is. */
  @Nullable Link titleLink;

  /** Whether a link leads to a paper by what it says or by where it leads. */
  boolean saysPaper;

  /** Characters that no field explains, and all characters. */
  int unexplained;

  int total;

  private double score = -1;

  /** Whether the title is a link or in bold, however it was found. */
  boolean apart;

  /** Whether a tag in brackets stands before the title. */
  boolean tagInFront;

  /** Characters of the title's own line that no field explains. */
  int besideTitle;

  Draft(String reading, Span span, @Nullable Character bullet) {
    this.reading = reading;
    this.span = span;
    this.bullet = bullet;
  }

  /** Takes a link, unless it has been taken already. */
  void add(Link link) {
    score = -1;
    if (!isTaken(link.span().offset())) {
      links.add(link);
    }
  }

  /** Whether a link at an offset has been taken; one that has not is from now on. */
  private boolean isTaken(int offset) {
    if (links.size() < FEW_LINKS) {
      for (Link each : links) {
        if (each.span().offset() == offset) {
          return true;
        }
      }
      return false;
    }
    Set<Integer> known = places;
    if (known == null) {
      known = new HashSet<>();
      for (Link each : links) {
        known.add(each.span().offset());
      }
      places = known;
    }
    return !known.add(offset);
  }

  void title(FlatText text, int start, int end) {
    title = Spaces.single(text.text(), start, end);
    titleSpan = text.span(start, end);
  }

  /** Takes another statement of where and when: what is known already stays. */
  void tag(TagParser.Tag found, String text, Span span) {
    StatedTag now = tag;
    if (now == null) {
      tag = found.stated(text, span);
      return;
    }
    boolean venue = now.venue().isEmpty() && !found.venue().isEmpty();
    Integer year = now.year() == null ? found.year() : now.year();
    boolean sameYear = year == null || found.month() == null || found.month().getYear() == year;
    tag =
        new StatedTag(
            venue ? text.strip() : now.text(),
            venue ? span : now.span(),
            venue ? found.venue() : now.venue(),
            year,
            now.month() == null && sameYear ? found.month() : now.month());
  }

  boolean hasPaperLink() {
    for (Link link : links) {
      if (link.role() == LinkRole.PAPER && !link.target().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a link is called the paper's; it may still lead nowhere. */
  boolean promisesPaper() {
    for (Link link : links) {
      if (LinkRoles.named(link.label()) == LinkRole.PAPER) {
        return true;
      }
    }
    return false;
  }

  /** Whether a link is the one that the title is. */
  boolean isTitleLink(Link link) {
    Link title = titleLink;
    return title != null && title.span().offset() == link.span().offset();
  }

  private boolean hasAnyLink() {
    for (Link link : links) {
      boolean away = !link.target().isEmpty() && !link.target().startsWith("#");
      if ((away && link.role() != LinkRole.OTHER) || isTitleLink(link)) {
        return true;
      }
    }
    return false;
  }

  /** How well this reading explains what stands there, from 0 to 1. */
  double score() {
    if (score < 0) {
      score = computeScore();
    }
    return score;
  }

  private double computeScore() {
    int words = 0;
    int ideographs = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      words += c != ' ' && (i == 0 || title.charAt(i - 1) == ' ') ? 1 : 0;
      ideographs += c >= 0x2e80 && Character.isIdeographic(c) ? 1 : 0;
    }
    boolean han = ideographs >= 6;
    double sum =
        han || (words >= FEWEST_WORDS && words <= MOST_WORDS)
            ? TITLE
            : words > 0 && words < FEWEST_WORDS ? SHORT_TITLE : 0;
    sum += hasPaperLink() || promisesPaper() ? PAPER_LINK : hasAnyLink() ? OTHER_LINK : 0;
    StatedTag stated = tag;
    sum +=
        stated == null ? 0 : stated.anyYear() == null || stated.venue().isEmpty() ? TAG * 0.7 : TAG;
    sum += authors.isEmpty() ? 0 : AUTHORS;
    return sum + EXPLAINED * (1 - Math.min(1.0, unexplained / (double) Math.max(1, total)));
  }
}
