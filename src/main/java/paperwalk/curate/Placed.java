package paperwalk.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import paperwalk.model.Entry;
import paperwalk.model.Identifier;
import paperwalk.model.LinkRole;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;
import paperwalk.resolve.TitleKey;

/** An entry, the list it stands in, and what it is recognised by. */
record Placed(
    String path,
    ReadingList list,
    Entry entry,
    String titleKey,
    String sectionKey,
    Map<String, TreeSet<String>> identifiers) {

  static Placed of(NamedList named, Entry entry) {
    String key = TitleKey.of(entry.title());
    return new Placed(
        named.path(),
        named.list(),
        entry,
        key.isEmpty() ? entry.title() : key,
        sectionKey(named, entry),
        identifiers(entry));
  }

  /** Headings are the same whatever their case and white space. */
  private static String sectionKey(NamedList named, Entry entry) {
    return named.list().path(entry.section()).stream()
        .map(section -> section.title().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n", named.path() + "\n", ""));
  }

  /** The values of the identifiers that its links to the paper carry, by scheme. */
  private static Map<String, TreeSet<String>> identifiers(Entry entry) {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    entry
        .links()
        .forEach(link -> {
          Identifier id = link.identifier();
          if (link.role() == LinkRole.PAPER && id != null) {
            found.computeIfAbsent(id.scheme(), k -> new TreeSet<>()).add(id.value());
          }
        });
    return found;
  }

  /** The identifiers as {@code arxiv:2406.10471}. */
  List<String> prefixed() {
    return identifiers.entrySet().stream()
        .flatMap(ids -> ids.getValue().stream().map(value -> ids.getKey() + ":" + value))
        .toList();
  }

  /** Whether both have an identifier of one scheme and share none of it. */
  boolean contradicts(Placed other) {
    return !contradictions(other).isEmpty();
  }

  /** The schemes of which both have identifiers and share none. */
  List<String> contradictions(Placed other) {
    List<String> schemes = new ArrayList<>();
    identifiers.forEach((scheme, ids) -> {
      Set<String> others = other.identifiers.getOrDefault(scheme, new TreeSet<>());
      if (!others.isEmpty() && ids.stream().noneMatch(others::contains)) {
        schemes.add(scheme);
      }
    });
    return schemes;
  }

  /** The headings above it, outermost first. */
  String section() {
    return list.path(entry.section()).stream()
        .map(Section::title)
        .collect(Collectors.joining(" › "));
  }

  Place place() {
    return new Place(
        list.file().name(), entry.span().shownLine(), section(), entry.rawText().strip());
  }
}
