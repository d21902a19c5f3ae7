package paperwalk.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperwalk.store.PaperRecord.EntryRecord;

/**
 * The authors of a paper in their order. A graph says who is stated but not in which order; the
 * entry's text does.
 */
final class StatedAuthors {
  private StatedAuthors() {}

  /** The names that the entry gives which gives most; of equals, the first. */
  static List<String> of(List<EntryRecord> entries, Map<String, List<String>> byEntry) {
    List<String> most = List.of();
    String text = "";
    for (EntryRecord entry : entries) {
      List<String> stated = byEntry.getOrDefault(entry.iri(), List.of());
      if (stated.size() > most.size()) {
        most = stated;
        text = entry.rawText();
      }
    }
    if (most.size() < 2) {
      return most;
    }
    Map<String, Integer> places = new HashMap<>();
    for (String name : most) {
      places.put(name, place(text, name));
    }
    List<String> ordered = new ArrayList<>(most);
    ordered.sort(Comparator.comparing(name -> places.getOrDefault(name, Integer.MAX_VALUE)));
    return List.copyOf(ordered);
  }

  /** Where the name stands; a bibliography may have its parts the other way round. */
  private static int place(String text, String name) {
    int whole = text.indexOf(name);
    if (whole >= 0) {
      return whole;
    }
    String[] words = name.split(" ");
    String family = words[words.length - 1];
    String turned = family + ", " + name.substring(0, name.length() - family.length()).strip();
    int place = text.indexOf(turned);
    if (place < 0) {
      place = text.indexOf(family);
    }
    return place < 0 ? Integer.MAX_VALUE : place;
  }
}
