package paperwalk.curate;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import paperwalk.curate.MergedList.Choice;
import paperwalk.model.ArxivId;
import paperwalk.model.Link;
import paperwalk.model.VenueSeries;

/**
 * Chooses the best-known tag of a paper: a venue goes before a preprint, what more entries state
 * before what fewer do, and of equals the earlier list. A preprint's month is that of its arXiv id.
 */
final class TagChoice {
  /** The id of the series that holds arXiv's preprints. */
  private static final String ARXIV = "arxiv";

  private final List<Mention> mentions;
  private final Predicate<String> readable;
  private String tag = "";
  private String series = "";
  private String why = "";

  private TagChoice(List<Mention> mentions, Predicate<String> readable) {
    this.mentions = mentions;
    this.readable = readable;
  }

  /**
   * Chooses.
   *
   * @param mentions what the lists say, in their order
   * @param readable whether a reader takes a text in brackets for a tag
   */
  static TagChoice of(List<Mention> mentions, Predicate<String> readable) {
    TagChoice choice = new TagChoice(mentions, readable);
    choice.choose();
    return choice;
  }

  /** The tag; empty if nothing is known. */
  String tag() {
    return tag;
  }

  /** Whether the paper is known to be published. */
  boolean published() {
    return mentions.stream().anyMatch(Mention::published);
  }

  /** What to report; nothing if all agree with what was chosen. */
  List<Choice> choices() {
    List<Choice.Other> others =
        mentions.stream()
            .filter(mention -> !told(mention).isEmpty() && !agrees(mention))
            .map(mention -> mention.says(told(mention)))
            .toList();
    boolean stated = tag.isEmpty() || mentions.stream().anyMatch(m -> !told(m).isEmpty());
    return others.isEmpty() && stated
        ? List.of()
        : List.of(new Choice("tag", tag.isEmpty() ? "none" : tag, why, others));
  }

  /** Whoever says less does not say otherwise. */
  private boolean agrees(Mention mention) {
    VenueSeries own = mention.series();
    return !tag.isEmpty()
        && (own == null || own.id().equals(series))
        && (mention.year() == null || tag.startsWith(mention.year() + ""));
  }

  private void choose() {
    if (published()) {
      publication();
      return;
    }
    ArxivId arxiv = arxiv();
    YearMonth month = arxiv == null ? null : arxiv.month();
    Mention preprint = first(Mention::preprint);
    if (arxiv != null && month != null) {
      set(
          "%d Arxiv-%02d%02d"
              .formatted(month.getYear(), month.getYear() % 100, month.getMonthValue()),
          "a preprint; the month is that of its arXiv id");
      series = ARXIV;
    } else if (preprint != null) {
      set(told(preprint), "the earliest list that states it");
      series = Objects.requireNonNull(preprint.series()).id();
    } else {
      Mention dated = first(mention -> mention.year() != null);
      set(dated == null ? "" : told(dated), "only a year is known");
    }
  }

  /** A venue in a year. */
  private record Edition(String series, @Nullable Integer year) {
    static Edition of(Mention mention) {
      return new Edition(Objects.requireNonNull(mention.series()).id(), mention.year());
    }

    /** Whoever states no year supports every edition. */
    boolean isMeantBy(Mention mention) {
      return mention.published()
          && of(mention).series.equals(series)
          && (mention.year() == null || mention.year().equals(year));
    }
  }

  private void publication() {
    Map<Edition, Integer> votes = new LinkedHashMap<>();
    mentions.stream()
        .filter(Mention::published)
        .forEach(mention -> votes.merge(Edition.of(mention), 1, Integer::sum));
    Edition best = null;
    int most = 0;
    int second = 0;
    for (Edition edition : votes.keySet()) {
      int count = support(votes, edition);
      second = count > most ? most : Math.max(second, count);
      if (count > most) {
        best = edition;
        most = count;
      }
    }
    Edition chosen = Objects.requireNonNull(best);
    series = chosen.series();
    String text = (year(chosen) + " " + venue(chosen)).strip();
    if (!readable.test(text)) {
      set("", "“" + text + "” would not be read back as a tag");
    } else if (second == 0) {
      set(text, "a published venue goes before a preprint");
    } else {
      set(text, most > second ? "most entries state it" : "the earliest list that states it");
    }
  }

  private static int support(Map<Edition, Integer> votes, Edition edition) {
    int own = votes.getOrDefault(edition, 0);
    if (edition.year() != null) {
      return own + votes.getOrDefault(new Edition(edition.series(), null), 0);
    }
    boolean dated =
        votes.keySet().stream()
            .anyMatch(other -> other.year() != null && other.series().equals(edition.series()));
    return dated ? 0 : own;
  }

  /** The year of an edition, or else that of an entry which states nothing but a year. */
  private String year(Edition edition) {
    if (edition.year() != null) {
      return edition.year().toString();
    }
    Mention dated = first(mention -> mention.series() == null && mention.year() != null);
    return dated == null ? "" : String.valueOf(dated.year());
  }

  private void set(String chosen, String reason) {
    tag = chosen;
    why = reason;
  }

  /** The name most often given; of equals the one that says more, then the earlier. */
  private String venue(Edition edition) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    mentions.stream()
        .filter(edition::isMeantBy)
        .forEach(mention -> votes.merge(plain(mention.venue()), 1, Integer::sum));
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> each : votes.entrySet()) {
      boolean saysMore = each.getValue() == most && words(each.getKey()).containsAll(words(best));
      if (each.getValue() > most || saysMore) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return best;
  }

  private static Set<String> words(String venue) {
    return new HashSet<>(Arrays.asList(venue.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  /** What an entry states, in the form of a tag. */
  private static String told(Mention mention) {
    Integer year = mention.year();
    YearMonth month = mention.preprint() ? mention.month() : null;
    String end =
        month == null ? "" : "-%02d%02d".formatted(month.getYear() % 100, month.getMonthValue());
    return ((year == null ? "" : year) + " " + plain(mention.venue()) + end).strip();
  }

  /** Brackets would end the tag. */
  private static String plain(String venue) {
    return venue.replace('[', '(').replace(']', ')').replaceAll("\\s+", " ").strip();
  }

  private @Nullable Mention first(Predicate<Mention> wanted) {
    return mentions.stream().filter(wanted).findFirst().orElse(null);
  }

  private @Nullable ArxivId arxiv() {
    return mentions.stream()
        .flatMap(mention -> mention.entry().links().stream())
        .map(Link::identifier)
        .filter(ArxivId.class::isInstance)
        .map(ArxivId.class::cast)
        .findFirst()
        .orElse(null);
  }
}
