package paperwalk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.RetiredKey;

/** A key once given stays: whatever lists come, go and change places. */
class StableKeysTest {
  private static final int LISTS = 12;

  /** Any lists in any order, again and again: an entry that is there has the key it had. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void listsThatComeAndGoDoNotChangeTheKeysOfOthers(long seed) {
    Random random = new Random(seed);
    List<CataloguedList> all = lists(random);
    Map<String, String> given = new TreeMap<>();
    Identity identity = Identity.EMPTY;
    for (int round = 0; round < 15; round++) {
      Resolution resolution = Catalogues.resolve(some(all, random), identity);
      identity = identity.plus(resolution.added());
      Map<String, String> replaced = replaced(resolution.catalogue());
      for (Map.Entry<String, String> entry : Catalogues.keys(resolution.catalogue()).entrySet()) {
        String before = given.put(entry.getKey(), entry.getValue());
        if (before != null) {
          assertThat(entry.getValue())
              .as(entry.getKey() + " in round " + round)
              .isEqualTo(replaced.getOrDefault(before, before));
        }
      }
      assertThat(resolution.catalogue().papers())
          .extracting(paper -> paper.key())
          .doesNotHaveDuplicates();
    }
  }

  /**
   * Once all lists have been seen, nothing is new and nothing is replaced, whichever are there. An
   * identifier that was nobody's may turn out to be somebody's when a list has gone.
   */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void whatHasBeenSeenIsNeitherNewNorReplaced(long seed) {
    Random random = new Random(seed);
    List<CataloguedList> all = lists(random);
    Resolution first = Catalogues.resolve(all, Identity.EMPTY);
    Identity identity = Identity.EMPTY.plus(first.added());
    Map<String, String> keys = Catalogues.keys(first.catalogue());

    Collections.shuffle(all, random);
    assertThat(Catalogues.resolve(all, identity).added()).isEmpty();
    assertThat(Catalogues.resolve(all, identity).catalogue().papers())
        .usingRecursiveFieldByFieldElementComparatorOnFields("key", "title")
        .containsExactlyElementsOf(first.catalogue().papers());
    for (int round = 0; round < 10; round++) {
      Resolution again = Catalogues.resolve(some(all, random), identity);
      assertThat(again.added())
          .allMatch(row -> row.replacedBy() == null && keys.containsValue(row.key()));
      assertThat(keys).containsAllEntriesOf(Catalogues.keys(again.catalogue()));
    }
  }

  /** What is added to the identity does not depend on the order of lists either. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35})
  void theOrderOfListsDoesNotChangeARow(long seed) {
    Random random = new Random(seed);
    List<CataloguedList> all = lists(random);
    List<IdentityRow> rows = Catalogues.resolve(all, Identity.EMPTY).added();
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(all, random);
      assertThat(Catalogues.resolve(all, Identity.EMPTY).added()).isEqualTo(rows);
    }
  }

  /** Papers that identifiers name, each its own, need no memory. */
  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45})
  void papersWithIdentifiersKeepTheirKeysWithoutAnyMemory(long seed) {
    Random random = new Random(seed);
    List<CataloguedList> all = new ArrayList<>();
    for (int i = 0; i < LISTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 10; j++) {
        int paper = random.nextInt(40);
        text.append("- [2024 ACL] Random Walks on Reading Lists of Kind ")
            .append(paper)
            .append(". ([paper](https://arxiv.org/abs/2402.0")
            .append(4400 + paper)
            .append("))\n");
      }
      all.add(Catalogues.list("list" + i, text.toString()));
    }
    Map<String, String> keys = Catalogues.keys(Catalogues.resolve(all));
    for (int round = 0; round < 10; round++) {
      assertThat(keys).containsAllEntriesOf(Catalogues.keys(Catalogues.resolve(some(all, random))));
    }
  }

  @Test
  void anIdentifierThatIsAddedDoesNotChangeTheKey() {
    Identity identity =
        remember(
            Identity.EMPTY, "Random Walks on Lists. (https://aclanthology.org/2024.acl-long.1)");
    identity =
        remember(
            identity,
            "Random Walks on Lists. (https://aclanthology.org/2024.acl-long.1)"
                + " (https://arxiv.org/abs/2402.04401)");

    assertThat(identity.rows()).extracting(IdentityRow::key).containsOnly("acl-2024.acl-long.1");
    assertThat(
            key(identity, "Random Walks by Restart on Lists. (https://arxiv.org/abs/2402.04401)"))
        .isEqualTo("acl-2024.acl-long.1");
  }

  @Test
  void twoKeysOfOneWorkLeaveARedirectToTheOlder() {
    Identity identity =
        remember(
            Identity.EMPTY, "Random Walks on Lists. (https://aclanthology.org/2024.acl-long.1)");
    identity = remember(identity, "Walks on Lists by Chance. (https://arxiv.org/abs/2402.04401)");
    List<CataloguedList> both =
        List.of(
            list(
                "Random Walks on Lists by Chance. (https://aclanthology.org/2024.acl-long.1)"
                    + " (https://arxiv.org/abs/2402.04401)"));

    Resolution merged = Catalogues.resolve(both, identity);

    assertThat(merged.catalogue().papers())
        .singleElement()
        .satisfies(paper -> assertThat(paper.key()).isEqualTo("acl-2024.acl-long.1"));
    assertThat(replaced(merged.catalogue()))
        .isEqualTo(Map.of("arxiv-2402.04401", "acl-2024.acl-long.1"));
    identity = identity.plus(merged.added());
    assertThat(key(identity, "Walks on Lists by Chance. (https://arxiv.org/abs/2402.04401)"))
        .isEqualTo("acl-2024.acl-long.1");
    assertThat(Catalogues.resolve(both, identity).added()).isEmpty();
  }

  /** The arXiv id was that of another paper; its key is not given to the one it belongs to. */
  @Test
  void aKeyIsNeverGivenToAnotherWork() {
    Identity identity =
        remember(Identity.EMPTY, "Persona Vectors of Readers. (https://arxiv.org/abs/2402.04401)");

    assertThat(key(identity, "Random Walks on Lists. (https://arxiv.org/abs/2402.04401)"))
        .isNotEqualTo("arxiv-2402.04401")
        .startsWith("t-");
    assertThat(key(identity, "Persona Vectors of Readers. (https://arxiv.org/abs/2402.04401)"))
        .isEqualTo("arxiv-2402.04401");
  }

  private static Identity remember(Identity identity, String entry) {
    return identity.plus(Catalogues.resolve(List.of(list(entry)), identity).added());
  }

  private static String key(Identity identity, String entry) {
    return Catalogues.resolve(List.of(list(entry)), identity).catalogue().papers().getFirst().key();
  }

  private static CataloguedList list(String entry) {
    return Catalogues.list(
        "list", "- [2024 ACL] " + entry.replaceAll("\\((https[^)]*)\\)", "([paper]($1))") + "\n");
  }

  private static Map<String, String> replaced(Catalogue catalogue) {
    Map<String, String> replaced = new TreeMap<>();
    for (RetiredKey key : catalogue.retired()) {
      replaced.put(key.key(), key.successor());
    }
    return replaced;
  }

  /** A few of the lists, in any order. */
  private static List<CataloguedList> some(List<CataloguedList> all, Random random) {
    List<CataloguedList> some = new ArrayList<>(all);
    Collections.shuffle(some, random);
    return some.subList(0, 1 + random.nextInt(some.size()));
  }

  /** Lists that agree, disagree and mistake links of few papers. */
  private static List<CataloguedList> lists(Random random) {
    List<String> titles =
        List.of(
            "Random Walks on Reading Lists",
            "Random Walk on Reading List",
            "RWR: Random Walks on Reading Lists with Restart",
            "RWR",
            "Persona Vectors of Many Readers",
            "Persona Vectors",
            "A Survey",
            "Graph Drawing by Springs and Stress",
            "Graph Drawing",
            "Venues and Years in Bibliographies");
    List<String> links =
        List.of(
            "https://arxiv.org/abs/2402.04401",
            "https://arxiv.org/abs/2402.04402",
            "https://arxiv.org/abs/2102.04403",
            "https://doi.org/10.1145/1.1",
            "https://doi.org/10.1145/1.2",
            "https://aclanthology.org/2024.acl-long.1",
            "https://openreview.net/forum?id=WZH7099tgfM",
            "https://example.org/1.pdf",
            "https://example.org/2.pdf");
    List<CataloguedList> lists = new ArrayList<>();
    for (int i = 0; i < LISTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 6; j++) {
        text.append("- [").append(2019 + random.nextInt(6)).append(" ACL] ");
        text.append(titles.get(random.nextInt(titles.size()))).append(". ([paper](");
        text.append(links.get(random.nextInt(links.size()))).append(')');
        if (random.nextInt(4) == 0) {
          text.append(", [pdf](").append(links.get(random.nextInt(links.size()))).append(')');
        }
        text.append(")\n");
      }
      lists.add(Catalogues.list("list" + i, text.toString()));
    }
    return lists;
  }
}
