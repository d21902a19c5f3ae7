package paperwalk.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of amounts does what a map does. */
class AmountsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 100, 5000})
  void addsUpAsAMapDoes(int numbers) {
    Random random = new Random(numbers);
    Amounts amounts = new Amounts();
    Map<Integer, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < 3 * numbers; i++) {
      // Texts have negative numbers; few amounts, so that many are equal.
      int number = random.nextInt(2 * numbers) - numbers / 2;
      double amount = random.nextInt(4);
      amounts.add(number, amount);
      map.merge(number, amount, Double::sum);
    }

    Map<Integer, Double> visited = new LinkedHashMap<>();
    amounts.forEach(visited::put);
    assertThat(new ArrayList<>(visited.entrySet())).isEqualTo(new ArrayList<>(map.entrySet()));
    assertThat(amounts.size()).isEqualTo(map.size());
    assertThat(amounts.sum()).isEqualTo(map.values().stream().mapToDouble(a -> a).sum());
    map.forEach((number, amount) -> assertThat(amounts.of(number)).isEqualTo(amount));
    assertThat(amounts.of(3 * numbers)).isZero();
    List<Integer> heaviest = new ArrayList<>(map.keySet());
    heaviest.sort(
        Comparator.comparingDouble((Integer number) -> -amounts.of(number))
            .thenComparing(Comparator.naturalOrder()));
    assertThat(amounts.heaviest()).isEqualTo(heaviest);
    assertThat(amounts.sum(heaviest)).isEqualTo(amounts.sum());
  }

  @Test
  void anEmptyOneHasNothing() {
    assertThat(new Amounts().isEmpty()).isTrue();
    assertThat(new Amounts().heaviest()).isEmpty();
    assertThat(new Amounts().of(7)).isZero();
  }
}
