package paperwalk.read;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;
import paperwalk.model.VenueSeries;
import paperwalk.read.BibRecord.Value;

/**
 * Reads a bibliography in BibTeX or BibLaTeX as a list: one entry for each record that has a title.
 *
 * <p>A bibliography has no sections. A record that another names by {@code crossref} is the volume
 * that the other appeared in, and no entry. Costs time and memory in proportion to the text.
 */
final class BibTexReader {
  /** Stands where other lists have a bullet. */
  static final char BULLET = '@';

  private static final Pattern NEXT_FIELD =
      Pattern.compile("\\s*+,\\s*+[A-Za-z]{2,20}\\s*+=\\s*+[{\"]");
  private static final String[] VENUES = {"booktitle", "journal", "journaltitle"};
  private static final String[] OTHER_VENUES = {"howpublished", "school", "institution"};

  private final ListFile file;
  private final BibVenues venues;
  private final Map<String, BibRecord> byKey = new HashMap<>();

  private BibTexReader(ListFile file, List<VenueSeries> known) {
    this.file = file;
    this.venues = new BibVenues(known);
  }

  /** Reads a bibliography; one without records gives no entries. */
  static ReadingList read(ListFile file, List<VenueSeries> known) {
    BibTexReader reader = new BibTexReader(file, known);
    List<Entry> entries = new ArrayList<>();
    List<BibRecord> records = BibParser.parse(file.text());
    Set<String> volumes = new HashSet<>();
    for (BibRecord record : records) {
      reader.byKey.putIfAbsent(record.key().toLowerCase(Locale.ROOT), record);
      record.first("crossref").ifPresent(key -> volumes.add(key.raw().toLowerCase(Locale.ROOT)));
    }
    for (BibRecord record : records) {
      if (!volumes.contains(record.key().toLowerCase(Locale.ROOT))) {
        reader.entry(record).ifPresent(entries::add);
      }
    }
    return new ReadingList(file, title(file.name()), List.of(), List.copyOf(entries), List.of());
  }

  /** The file's name without folder and ending. */
  private static String title(String name) {
    int leaf = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
    int dot = name.lastIndexOf('.');
    return name.substring(leaf, dot > leaf ? dot : name.length());
  }

  private Optional<Entry> entry(BibRecord record) {
    Value title = record.first("title").orElse(null);
    if (title == null) {
      return Optional.empty();
    }
    Value bare = withoutPeriod(withoutNextField(title));
    String text = bare.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Link> links = BibLinks.of(file, record);
    StatedTag tag = tag(record, links);
    Span span = file.span(record.start(), record.end() - record.start());
    return Optional.of(
        new Entry(
            span,
            file.text(span),
            -1,
            kind(record, tag, links),
            text,
            span(bare),
            record.first("author").map(names -> BibNames.of(names.raw())).orElse(List.of()),
            tag,
            null,
            links,
            BULLET));
  }

  /** A title whose brace is missing reaches into the next field. */
  private static Value withoutNextField(Value title) {
    Matcher next = NEXT_FIELD.matcher(title.raw());
    return next.find() && title.raw().length() == title.end() - title.start()
        ? new Value(
            title.raw().substring(0, next.start()), title.start(), title.start() + next.start())
        : title;
  }

  private static Value withoutPeriod(Value title) {
    String raw = title.raw();
    boolean single = raw.length() == title.end() - title.start();
    return single && raw.endsWith(".") && !raw.endsWith("..")
        ? new Value(raw.substring(0, raw.length() - 1), title.start(), title.end() - 1)
        : title;
  }

  private Span span(Value value) {
    return file.span(value.start(), value.end() - value.start());
  }

  private @Nullable StatedTag tag(BibRecord record, List<Link> links) {
    BibRecord volume = record.first("crossref").map(key -> volume(key.raw())).orElse(null);
    Integer year = BibDates.year(record);
    if (year == null && volume != null) {
      year = BibDates.year(volume);
    }
    YearMonth month = BibDates.month(record, year);
    Value stated = record.first(VENUES).or(() -> record.first(OTHER_VENUES)).orElse(null);
    Value place = stated == null ? record.first("crossref", "publisher").orElse(null) : stated;
    String text = stated == null ? "" : stated.text();
    if (stated == null && volume != null) {
      text = volume.first("booktitle", "title").map(Value::text).orElse("");
    } else if (stated == null) {
      text = record.first("publisher").map(Value::text).orElse("");
    }
    boolean onArxiv = links.stream().anyMatch(BibTexReader::isArxiv);
    String venue = onArxiv && namesNoVenue(text) ? "arXiv" : venue(text);
    if (venue.isEmpty()) {
      place = record.first("year", "date", "month").orElse(place);
      text = place == null ? "" : place.text();
    } else if (place == null) {
      place = record.first("eprint", "arxiv", "arxivid", "doi", "url").orElse(null);
      text = venue;
    }
    return place == null || (year == null && venue.isEmpty())
        ? null
        : new StatedTag(text, span(place), venue, year, month);
  }

  private @Nullable BibRecord volume(String key) {
    return byKey.get(key.toLowerCase(Locale.ROOT));
  }

  private static boolean isArxiv(Link link) {
    return link.identifier() != null && link.identifier().scheme().equals("arxiv");
  }

  /** Whether a text only says that something lies at an address, or on arXiv. */
  private static boolean namesNoVenue(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.isEmpty() || lower.contains("arxiv") || isAddress(text);
  }

  private static boolean isAddress(String text) {
    return text.contains("://") || text.startsWith("www.");
  }

  private String venue(String text) {
    return text.isEmpty() || isAddress(text) ? "" : venues.name(text);
  }

  /** What is neither identified nor published, but lies in a repository or on a page, is that. */
  private static EntryKind kind(BibRecord record, @Nullable StatedTag tag, List<Link> links) {
    String type = record.type();
    boolean paper = links.stream().anyMatch(link -> link.identifier() != null || isPdf(link));
    boolean published = tag != null && !tag.venue().isEmpty();
    boolean code = links.stream().anyMatch(link -> link.role() == LinkRole.CODE);
    if (type.equals("dataset")) {
      return EntryKind.DATASET;
    }
    if (type.equals("software") || (code && !paper && !published && links.size() == 1)) {
      return EntryKind.SOFTWARE;
    }
    boolean page = Set.of("online", "electronic", "www", "video", "proceedings").contains(type);
    boolean onPage = !links.isEmpty() && !paper && !published;
    return (page && !paper) || onPage ? EntryKind.RESOURCE : EntryKind.PAPER;
  }

  private static boolean isPdf(Link link) {
    return link.target().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }
}
