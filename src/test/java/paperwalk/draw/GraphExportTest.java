package paperwalk.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paperwalk.model.GraphView;

class GraphExportTest {

  @ParameterizedTest
  @EnumSource
  void sameGraphGivesSameText(GraphFormat format) throws IOException {
    Locale locale = Locale.getDefault();
    String once = Samples.write(Graphs.random(150, 300, 7), format);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Samples.write(Graphs.random(150, 300, 7), format)).isEqualTo(once);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @EnumSource
  void textIsUnicodeAndItsLinesEndAlike(GraphFormat format) throws IOException {
    assertThat(Samples.write(Graphs.hostile(), format))
        .doesNotContain("\r")
        .satisfies(text -> assertThat(text.codePoints()).noneMatch(GraphExportTest::isSurrogate));
  }

  @ParameterizedTest
  @EnumSource
  void failuresOfTheWriterAreReported(GraphFormat format) {
    GraphView graph = Graphs.random(3, 2, 1);
    assertThatIOException()
        .isThrownBy(() -> GraphExport.write(graph, format, "", new FullDisk()))
        .withStackTraceContaining("disk full");
  }

  @Test
  void largeGraphsAreDrawnToo() throws IOException {
    assertThat(Samples.write(Graphs.random(2000, 6000, 1), GraphFormat.SVG)).endsWith("</svg>\n");
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      throw new IOException("disk full");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
