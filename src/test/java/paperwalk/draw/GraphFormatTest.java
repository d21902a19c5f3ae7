package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphFormatTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByNameAndByEnding(GraphFormat format) {
    assertThat(GraphFormat.of(format.name())).contains(format);
    assertThat(GraphFormat.of(format.extension())).contains(format);
  }

  @Test
  void capitalsDoNotMatter() {
    assertThat(GraphFormat.of("GraphML")).contains(GraphFormat.GRAPHML);
    assertThat(GraphFormat.of("Svg")).contains(GraphFormat.SVG);
  }

  @Test
  void otherNamesAreNone() {
    assertThat(GraphFormat.of("png")).isEmpty();
    assertThat(GraphFormat.of("")).isEmpty();
  }
}
