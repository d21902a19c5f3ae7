package paperwalk.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperwalk.model.Facet;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;

/**
 * Recognises facets in headings: the words of one of the facet's names stand in the heading, side
 * by side, whatever their case and whether or not they end in a plural s.
 */
public final class FacetMatcher {
  private final List<Facet> facets;

  /** Takes the facets to look for. */
  public FacetMatcher(List<Facet> facets) {
    this.facets = List.copyOf(facets);
  }

  /** The facets of a heading, in the order of the scheme. */
  public List<Facet> match(String heading) {
    String words = words(heading);
    return facets.stream()
        .filter(facet ->
            Stream.concat(facet.headings().stream(), facet.misspellings().stream())
                .anyMatch(name -> words.contains(words(name))))
        .toList();
  }

  /**
   * The facets of each section. A section has its own and, in the groups where it has none, its
   * parent's.
   *
   * @return a list for each section, by its index
   */
  public List<List<Facet>> match(ReadingList list) {
    List<List<Facet>> all = new ArrayList<>();
    for (Section section : list.sections()) {
      List<Facet> own = match(section.title());
      List<Facet> found = new ArrayList<>();
      if (section.parent() >= 0) {
        for (Facet inherited : all.get(section.parent())) {
          if (own.stream().noneMatch(facet -> facet.group().equals(inherited.group()))) {
            found.add(inherited);
          }
        }
      }
      found.addAll(own);
      all.add(List.copyOf(found));
    }
    return all;
  }

  private static String words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > 3 && word.endsWith("s") ? chop(word) : word)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static String chop(String word) {
    return word.substring(0, word.length() - 1);
  }
}
