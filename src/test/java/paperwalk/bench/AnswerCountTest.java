package paperwalk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}} | 0",
        "{ \"results\" : { \"bindings\" : [ {\"a\":{\"value\":\"}]{\\\"[\"}} , {} ] } } | 2",
        "{\"results\":{\"bindings\":[{\"a\":{\"v\":1},\"b\":{\"v\":2}}]},\"x\":[{}]} | 1",
        "<urn:a> <urn:p> \"{\" . | 1",
        "<?xml"
            + " version='1.0'?><sparql><results><result><x/></result><result/><result></result></results></sparql>"
            + " | 2",
        "# nothing | 0",
      })
  void countsRowsAndTriples(String body, long expected) {
    assertThat(AnswerCount.of(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }
}
