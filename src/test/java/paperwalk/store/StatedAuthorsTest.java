package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import paperwalk.store.PaperRecord.EntryRecord;

/** A graph says who wrote a paper; the entry's text says in which order. */
class StatedAuthorsTest {
  private static EntryRecord entry(String iri, String text) {
    return new EntryRecord(iri, "list", "List", 1, text, "section", "Section", null, List.of());
  }

  @Test
  void theOrderIsThatOfTheText() {
    assertThat(
            StatedAuthors.of(
                List.of(entry("a", "Title. Zoe Young, Ada Okafor, Bo Li. 2024")),
                Map.of("a", List.of("Ada Okafor", "Bo Li", "Zoe Young"))))
        .containsExactly("Zoe Young", "Ada Okafor", "Bo Li");
  }

  @Test
  void namesMayStandTheOtherWayRound() {
    assertThat(
            StatedAuthors.of(
                List.of(entry("a", "@misc{k, author = {Young, Zoe and Okafor, Ada}}")),
                Map.of("a", List.of("Ada Okafor", "Zoe Young"))))
        .containsExactly("Zoe Young", "Ada Okafor");
  }

  @Test
  void theEntryThatNamesMostIsBelieved() {
    assertThat(
            StatedAuthors.of(
                List.of(
                    entry("a", "Okafor et al."),
                    entry("b", "Z. Young and A. Okafor"),
                    entry("c", "x")),
                Map.of("a", List.of("Okafor"), "b", List.of("A. Okafor", "Z. Young"))))
        .containsExactly("Z. Young", "A. Okafor");
    assertThat(StatedAuthors.of(List.of(entry("c", "x")), Map.of())).isEmpty();
  }

  @Test
  void whoCannotBeFoundComesLast() {
    assertThat(
            StatedAuthors.of(
                List.of(entry("a", "Bo Li")), Map.of("a", List.of("Ada Okafor", "Bo Li"))))
        .containsExactly("Bo Li", "Ada Okafor");
  }
}
