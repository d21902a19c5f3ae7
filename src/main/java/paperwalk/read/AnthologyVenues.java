package paperwalk.read;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.AnthologyVolume;
import paperwalk.model.VenueSeries;

/**
 * Names the venue of a volume. Newer volumes name it themselves or by their collection ({@code
 * 2020.acl}), older ones by the letter of their collection ({@code P}), and workshops by the book's
 * title alone.
 */
public final class AnthologyVenues {
  /** What the letter of an older collection stands for. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('A', "ANLP"),
          Map.entry('C', "COLING"),
          Map.entry('D', "EMNLP"),
          Map.entry('E', "EACL"),
          Map.entry('F', "JEP/TALN/RECITAL"),
          Map.entry('H', "HLT"),
          Map.entry('I', "IJCNLP"),
          Map.entry('J', "CL"),
          Map.entry('K', "CoNLL"),
          Map.entry('L', "LREC"),
          Map.entry('M', "MUC"),
          Map.entry('N', "NAACL"),
          Map.entry('O', "ROCLING"),
          Map.entry('P', "ACL"),
          Map.entry('Q', "TACL"),
          Map.entry('R', "RANLP"),
          Map.entry('S', "SemEval"),
          Map.entry('T', "TINLAP"),
          Map.entry('U', "ALTA"),
          Map.entry('X', "TIPSTER"),
          Map.entry('Y', "PACLIC"));

  /** Titles of volumes whose letter does not tell, with the letters of theirs. */
  private static final List<Title> TITLES =
      List.of(
          new Title("S", "lexical and computational semantics|\\*SEM", "*SEM"),
          new Title("O", "journal of computational linguistics.*chinese", "IJCLCLP"),
          new Title("A", "north american chapter|anlp-naacl .*student", "NAACL"),
          new Title("W", "arabic natural language processing", "WANLP"));

  /** Collections of which some volumes are workshops that were held there. */
  private static final Pattern MIXED = Pattern.compile("[DI]\\d\\d");

  private static final Pattern WORKSHOP = Pattern.compile("(?i)\\b(?:workshop|sighan|ontolex)\\b");

  /** Meetings at which workshops are held. */
  private static final String HOSTS =
      "(?:N?AACL|EACL|ACL|EMNLP|IJCNLP|Coling|COLING|ANLP|HLT|RANLP|IWCS|CoNLL|LREC|TALN|RECITAL"
          + "|and|joint)";

  /** What a workshop's title begins with, if it names the meeting at which it was held. */
  private static final Pattern HOST =
      Pattern.compile(
          "^(?:"
              + HOSTS
              + "[-/ :,]*(?:['’]?\\d{2,4}\\b[-/ :,]*)?)+(?:Proceedings of the\\s+)?(?:(?<=:"
              + " )|(?=(?:\\w+ )?(?i:Workshop|Tutorial|Conference|Satellite)\\b))(?i:Workshop(?:"
              + " on(?: the)?| for|:)?\\s*)?");

  /** What stands around letters and digits. */
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}*]+|(?:[^\\p{L}\\p{N}*)?!]+|-\\d{1,4})$");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?i)^(?:(?:the|proceedings of(?:"
              + " the)?|\\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+-)?[a-z]*(?:first|second"
              + "|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth"
              + "|[a-z]+tieth))\\s+)+");

  /** A venue that the title tells in collections of one letter. */
  private record Title(String letter, Pattern words, String venue) {
    Title(String letter, String words, String venue) {
      this(letter, Pattern.compile("(?i)" + words), venue);
    }

    boolean fits(AnthologyVolume volume) {
      return volume.collection().startsWith(letter) && words.matcher(volume.title()).find();
    }
  }

  private final BibVenues titles;
  private final Map<String, String> known = new HashMap<>();
  private final IdentityHashMap<AnthologyVolume, String> named = new IdentityHashMap<>();

  /**
   * Takes the series whose names are to be recognised.
   *
   * @param series such as those of {@code ontology/venues.ttl}
   */
  public AnthologyVenues(List<VenueSeries> series) {
    this.titles = new BibVenues(series);
    series.forEach(each -> known.putIfAbsent(each.id(), each.name()));
  }

  /**
   * The name of the venue, without the year: the short name of a known series, or what the title
   * gives as a name. Has a letter or a digit.
   */
  public String name(AnthologyVolume volume) {
    return named.computeIfAbsent(volume, this::find);
  }

  private String find(AnthologyVolume volume) {
    String collection = volume.collection();
    int dot = collection.indexOf('.');
    if (dot < 0) {
      String byLetter = byLetter(volume);
      return byLetter != null ? byLetter : byTitle(volume);
    }
    String own = collection.substring(dot + 1);
    List<String> stated =
        own.equals("findings")
            ? List.of(volume.name())
            : volume.venues().isEmpty() ? List.of(own) : volume.venues();
    for (String id : stated) {
      String name = known.get(id);
      if (name != null) {
        return name;
      }
    }
    String written = acronym(volume.title(), stated.getFirst());
    return written != null ? written : stated.getFirst().toUpperCase(Locale.ROOT);
  }

  private static @Nullable String byLetter(AnthologyVolume volume) {
    for (Title title : TITLES) {
      if (title.fits(volume)) {
        return title.venue();
      }
    }
    boolean workshop =
        MIXED.matcher(volume.collection()).matches() && WORKSHOP.matcher(volume.title()).find();
    return workshop ? null : LETTERS.get(volume.collection().charAt(0));
  }

  private String byTitle(AnthologyVolume volume) {
    String name = titles.name(volume.title());
    String start = name.replaceFirst(":.*", "").strip();
    for (String form : start.matches(HOSTS) ? List.of(name) : List.of(name, start)) {
      String bare = titles.name(ORDINAL.matcher(form).replaceFirst(""));
      if (known.containsValue(bare)) {
        return bare;
      }
    }
    String bare = HOST.matcher(ORDINAL.matcher(name).replaceFirst("")).replaceFirst("");
    String first = EDGES.matcher(ORDINAL.matcher(bare).replaceFirst("")).replaceAll("");
    String best = first.isEmpty() ? "" : EDGES.matcher(titles.name(first)).replaceAll("");
    return best.isEmpty() ? "Workshop " + volume.id() : best;
  }

  /** An id as the title writes it, such as {@code BioNLP} of {@code bionlp}. */
  private static @Nullable String acronym(String title, String id) {
    Matcher word =
        Pattern.compile("(?i)(?<![\\p{L}\\d])" + Pattern.quote(id) + "(?![\\p{L}])").matcher(title);
    return word.find() ? word.group() : null;
  }
}
