package paperwalk.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Entry;

/** The claims of an identity and of all entries, each once, and where they are made. */
final class Claims {
  private final List<Witness> witnesses = new ArrayList<>();
  private final List<List<At>> places = new ArrayList<>();

  /** An entry and its number among those of all lists. */
  private record At(int number, int list, Entry entry) {}

  private Claims() {}

  static Claims of(List<CataloguedList> lists, Identity identity) {
    Map<Claim, List<At>> made = new HashMap<>();
    int number = 0;
    for (int i = 0; i < lists.size(); i++) {
      String key = lists.get(i).list().file().key();
      for (Entry entry : lists.get(i).list().entries()) {
        made.computeIfAbsent(Claim.of(entry, key), k -> new ArrayList<>(1))
            .add(new At(number++, i, entry));
      }
    }
    Claims claims = new Claims();
    for (Witness remembered : identity.witnesses()) {
      List<At> places = made.remove(remembered.claim);
      claims.add(remembered, places == null ? List.of() : places, lists);
    }
    record Fresh(String order, Claim claim, List<At> places) {}
    made.entrySet().stream()
        .map(claim -> new Fresh(claim.getKey().order(), claim.getKey(), claim.getValue()))
        .sorted(Comparator.comparing(Fresh::order))
        .forEachOrdered(fresh -> claims.add(Witness.of(fresh.claim), fresh.places, lists));
    return claims;
  }

  private void add(Witness witness, List<At> at, List<CataloguedList> lists) {
    for (At each : at) {
      witness.add(each.entry, Claim.list(lists.get(each.list).list().file().key()));
    }
    witnesses.add(witness);
    places.add(at);
  }

  /** The remembered ones first, by age, then the new ones, in the order of their claims. */
  List<Witness> witnesses() {
    return witnesses;
  }

  /**
   * Where some claims are made, in the order of lists and lines.
   *
   * @param group indexes of witnesses
   * @param disowned for each witness those of its ids that are not its work's
   */
  List<Place> places(List<Integer> group, List<Set<String>> disowned) {
    record Numbered(int number, Place place) {}
    return group.stream()
        .flatMap(i ->
            places.get(i).stream()
                .map(at -> new Numbered(at.number, new Place(at.list, at.entry, disowned.get(i)))))
        .sorted(Comparator.comparingInt(Numbered::number))
        .map(Numbered::place)
        .toList();
  }
}
