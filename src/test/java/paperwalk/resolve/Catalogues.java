package paperwalk.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.ListFile;
import paperwalk.model.Paper;
import paperwalk.model.Paper.Occurrence;
import paperwalk.model.ReadingList;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;

/** Catalogues of short lists. */
final class Catalogues {
  private static final Ontology ONTOLOGY = new Ontology(Vocabulary.DEFAULT_BASE);
  private static final ListReader READER = new ListReader(ONTOLOGY.venues());

  static final FacetMatcher FACETS = new FacetMatcher(ONTOLOGY.facets());
  static final VenueMatcher VENUES = new VenueMatcher(ONTOLOGY.venues());

  private Catalogues() {}

  static CataloguedList list(String name, String markdown) {
    ReadingList list = read(name, markdown);
    return new CataloguedList(list, List.of(), FACETS.match(list), -1);
  }

  static ReadingList read(String name, String markdown) {
    return READER.read(new ListFile(name + ".md", name, markdown, "0".repeat(64)));
  }

  static Catalogue resolve(List<CataloguedList> lists) {
    return new Resolver(VENUES).resolve(lists);
  }

  static Resolution resolve(List<CataloguedList> lists, Identity identity) {
    return new Resolver(VENUES).resolve(lists, identity);
  }

  /** One list of entries, each a line without its bullet. */
  static Catalogue resolve(String... entries) {
    return resolve(List.of(list("list", "- " + String.join("\n- ", entries) + "\n")));
  }

  /** For each entry, by list and line, the key of its paper. */
  static Map<String, String> keys(Catalogue catalogue) {
    Map<String, String> keys = new TreeMap<>();
    for (Paper paper : catalogue.papers()) {
      for (Occurrence occurrence : paper.occurrences()) {
        String list = catalogue.lists().get(occurrence.list()).list().file().key();
        keys.put(list + ":" + occurrence.entry().span().shownLine(), paper.key());
      }
    }
    return keys;
  }

  /** The keys of the entries of the only list, in the order of their lines. */
  static List<String> keysByLine(String... entries) {
    Map<Integer, String> byLine = new TreeMap<>();
    keys(resolve(entries))
        .forEach((place, key) -> byLine.put(Integer.valueOf(place.split(":")[1]), key));
    return new ArrayList<>(byLine.values());
  }
}
