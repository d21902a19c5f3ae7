package paperwalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.Tools;

/** Applies unified differences: strictly, by itself, or with the program {@code patch}. */
final class Patch {
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

  private Patch() {}

  /** The text with the difference applied; every line of it must be where it says. */
  static String apply(String text, String diff) {
    List<String> before = lines(text);
    List<String> after = new ArrayList<>();
    List<String> patch = lines(diff);
    int at = 0;
    int i = 2;
    while (i < patch.size()) {
      Matcher hunk = HUNK.matcher(patch.get(i));
      assertThat(hunk.matches()).as(patch.get(i)).isTrue();
      i++;
      int gone = count(hunk.group(2));
      int come = count(hunk.group(4));
      int start = Integer.parseInt(hunk.group(1)) - (gone == 0 ? 0 : 1);
      after.addAll(before.subList(at, start));
      at = start;
      assertThat(after).hasSize(Integer.parseInt(hunk.group(3)) - (come == 0 ? 0 : 1));
      while (gone > 0 || come > 0) {
        String line = patch.get(i);
        char mark = line.charAt(0);
        boolean unended = i + 1 < patch.size() && patch.get(i + 1).startsWith("\\");
        String content = line.substring(1, line.length() - (unended ? 1 : 0));
        i += unended ? 2 : 1;
        if (mark != '+') {
          assertThat(before.get(at++)).isEqualTo(content);
          gone--;
        }
        if (mark != '-') {
          after.add(content);
          come--;
        }
      }
    }
    after.addAll(before.subList(at, before.size()));
    return String.join("", after);
  }

  private static int count(@Nullable String number) {
    return number == null ? 1 : Integer.parseInt(number);
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
  }

  /** Lets the program {@code patch} change the files of a folder. */
  static void run(Path folder, String diff) throws IOException, InterruptedException {
    Tools.run(
        Tools.find("patch", "patch"), diff, "-p0", "--binary", "--quiet", "-d", folder.toString());
  }
}
