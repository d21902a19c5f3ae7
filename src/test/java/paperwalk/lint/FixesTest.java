package paperwalk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperwalk.lint.Fixes.Fixed;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ListFile;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/** Fixes are applied where they belong, and only those that go together. */
class FixesTest {
  private static final ListFile FILE = new ListFile("x.md", "x", "one 🎉 two three", "");

  @Test
  void withoutFixesTheTextIsTheSame() {
    assertThat(apply()).isEqualTo(new Fixed(FILE.text(), 0));
    assertThat(Fixes.apply("", List.of())).isEqualTo(new Fixed("", 0));
  }

  @Test
  void theyDoNotMoveEachOther() {
    assertThat(apply(fix(7, 3, "2"), fix(0, 3, "number one"), fix(16, 0, "!")))
        .isEqualTo(new Fixed("number one 🎉 2 three!", 3));
  }

  @Test
  void ofTwoThatOverlapTheFirstIsApplied() {
    assertThat(apply(fix(5, 4, "x"), fix(0, 7, ""))).isEqualTo(new Fixed("two three", 1));
  }

  @Test
  void ofTwoInsertionsAtOnePlaceOneIsApplied() {
    assertThat(apply(fix(3, 0, "."), fix(3, 0, "."))).isEqualTo(new Fixed("one. 🎉 two three", 1));
  }

  @Test
  void neighboursGoTogether() {
    assertThat(apply(fix(0, 3, "1"), fix(3, 1, "-"))).isEqualTo(new Fixed("1-🎉 two three", 2));
  }

  private static Fixed apply(Fix... fixes) {
    List<Finding> findings = new ArrayList<>();
    Span place = FILE.span(0, 1);
    findings.add(new Finding("rule", Severity.INFO, place, "nothing certain", null));
    for (Fix fix : fixes) {
      findings.add(new Finding("rule", Severity.INFO, place, "something", fix));
    }
    return Fixes.apply(FILE.text(), findings);
  }

  private static Fix fix(int offset, int length, String replacement) {
    return new Fix(FILE.span(offset, length), replacement);
  }
}
