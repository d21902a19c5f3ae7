package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content negotiation by itself (RFC 9110, section 12.5.1). */
class MediaRangeTest {
  private static final List<String> OFFERED = List.of("text/html", "text/turtle", "image/png");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none                                        | text/html",
        "''                                          | text/html",
        "*/*                                         | text/html",
        "text/*                                      | text/html",
        "image/*, text/turtle;q=0.9                  | image/png",
        "text/turtle                                 | text/turtle",
        "TEXT/Turtle                                 | text/turtle",
        "text/turtle;q=0.2, text/html;q=0.1          | text/turtle",
        "text/*;q=0.5, text/turtle;q=0.6             | text/turtle",
        "text/*, text/html;q=0                       | text/turtle",
        "*/*;q=0.1, text/html;q=0, text/turtle;q=0   | image/png",
        "text/turtle; charset=utf-8 ; q=0.3          | text/turtle",
        "text/html;q=0.9,text/turtle;Q=1.000         | text/turtle",
        "audio/*                                     | none",
        "text/html;q=0                               | none",
        "text/html;q=abc                             | text/html",
        ",,;;,                                       | text/html",
        "*                                           | text/html"
      })
  void theMostWantedWins(@Nullable String accept, @Nullable String type) {
    assertThat(MediaRange.best(MediaRange.parse(accept), OFFERED).orElse(null)).isEqualTo(type);
  }

  @Test
  void aLongHeaderIsReadQuickly() {
    String accept = "a/b;q=0.1,".repeat(100_000) + "text/turtle";
    assertThat(MediaRange.best(MediaRange.parse(accept), OFFERED)).contains("text/turtle");
  }
}
