package paperwalk.recommend;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import paperwalk.model.PaperNode;
import paperwalk.walk.SectionFile;
import paperwalk.walk.SectionFileWriter;
import paperwalk.walk.TextColumn;

/** What is asked of papers beside what they share: dates, code, identifiers. */
final class PaperFacts {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final String DATES = "evidence.dates";
  private static final String IDENTIFIERS = "evidence.identifiers";
  private static final String NAMES = "evidence.names";
  private static final String NAMED = "evidence.named";
  private static final String SEPARATOR = "\n";

  private static final String TITLE = "title:";
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final MemorySegment dates;
  private final TextColumn identifiers;
  private final TextColumn names;
  private final MemorySegment named;

  /**
   * Takes the parts.
   *
   * @param dates an int for each paper: its date, negative if it has no code
   * @param identifiers for each paper its identifiers, one a line
   * @param names all identifiers, and titles without punctuation, sorted
   * @param named for each of them the paper
   */
  private PaperFacts(
      MemorySegment dates, TextColumn identifiers, TextColumn names, MemorySegment named) {
    this.dates = dates;
    this.identifiers = identifiers;
    this.names = names;
    this.named = named;
  }

  static PaperFacts of(List<PaperNode> papers) {
    int[] dates = new int[papers.size()];
    List<String> lines = new ArrayList<>();
    Map<String, List<Integer>> byName = new TreeMap<>(TextColumn.ORDER);
    for (int i = 0; i < papers.size(); i++) {
      PaperNode paper = papers.get(i);
      dates[i] = paper.hasCode() ? paper.date() : -1 - paper.date();
      lines.add(String.join(SEPARATOR, paper.identifiers()));
      for (String identifier : paper.identifiers()) {
        byName.computeIfAbsent(identifier, k -> new ArrayList<>()).add(i);
      }
      byName.computeIfAbsent(TITLE + titleKey(paper.title()), k -> new ArrayList<>()).add(i);
    }
    List<String> names = new ArrayList<>();
    List<Integer> named = new ArrayList<>();
    byName.forEach((name, having) ->
        having.forEach(paper -> {
          names.add(name);
          named.add(paper);
        }));
    return new PaperFacts(
        ints(dates),
        TextColumn.of(lines),
        TextColumn.of(names),
        ints(named.stream().mapToInt(Integer::intValue).toArray()));
  }

  private static MemorySegment ints(int[] values) {
    MemorySegment memory = MemorySegment.ofArray(new byte[values.length * Integer.BYTES]);
    for (int i = 0; i < values.length; i++) {
      memory.set(INT.withByteAlignment(1), (long) i * Integer.BYTES, values[i]);
    }
    return memory;
  }

  private static int at(MemorySegment ints, int index) {
    return ints.get(INT.withByteAlignment(1), (long) index * Integer.BYTES);
  }

  /** When a paper first appeared, as in {@link PaperNode#date}. */
  int date(int paper) {
    int date = at(dates, paper);
    return date < 0 ? -1 - date : date;
  }

  boolean hasCode(int paper) {
    return at(dates, paper) >= 0;
  }

  List<String> identifiers(int paper) {
    String lines = identifiers.get(paper);
    return lines.isEmpty() ? List.of() : List.of(lines.split(SEPARATOR));
  }

  /** The papers that have an identifier; costs the logarithm of the number of identifiers. */
  List<Integer> having(String identifier) {
    List<Integer> papers = new ArrayList<>();
    int found = names.find(identifier);
    int first = found;
    while (first > 0 && names.get(first - 1).equals(identifier)) {
      first--;
    }
    for (int i = first; i >= 0 && i < names.size() && names.get(i).equals(identifier); i++) {
      papers.add(at(named, i));
    }
    return papers;
  }

  /** The papers of a title; case and punctuation do not count. */
  List<Integer> titled(String title) {
    return having(TITLE + titleKey(title));
  }

  /** What is left of a title without case, punctuation and spaces: equal for versions of a work. */
  static String titleKey(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String key = NO_LETTERS.matcher(plain).replaceAll("");
    return key.isEmpty() ? plain : key;
  }

  void write(SectionFileWriter file) throws IOException {
    file.put(DATES, dates);
    file.put(NAMED, named);
    identifiers.write(file, IDENTIFIERS);
    names.write(file, NAMES);
  }

  static PaperFacts read(SectionFile file, int papers) throws IOException {
    PaperFacts facts =
        new PaperFacts(
            file.section(DATES),
            TextColumn.read(file, IDENTIFIERS),
            TextColumn.read(file, NAMES),
            file.section(NAMED));
    if (facts.dates.byteSize() != (long) papers * Integer.BYTES
        || facts.identifiers.size() != papers
        || facts.named.byteSize() != (long) facts.names.size() * Integer.BYTES) {
      throw new IOException(file.path() + " is damaged: what it says of papers does not fit");
    }
    return facts;
  }
}
