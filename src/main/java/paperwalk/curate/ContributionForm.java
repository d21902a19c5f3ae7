package paperwalk.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import paperwalk.curate.MergedList.MergedLink;
import paperwalk.curate.MergedList.MergedPaper;
import paperwalk.curate.MergedList.MergedSection;

/**
 * Writes a list in the form in which contributions to one are asked for: {@code + \[2024 EMNLP\]
 * Title. ([paper](https://…), [code](https://…))}. Whatever a title holds, it reads back the same.
 */
public final class ContributionForm {
  private static final int DEEPEST = 6;
  private static final Pattern NEEDS_BRACKETS = Pattern.compile("[\\s()<>\\p{Cc}]");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

  private ContributionForm() {}

  /** The whole list. */
  public static String of(MergedList list) {
    StringBuilder text = new StringBuilder();
    for (MergedSection section : list.sections()) {
      String marks = "#".repeat(Math.min(section.depth() + 1, DEEPEST));
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(marks).append(' ').append(heading(section.title())).append('\n');
      section.papers().forEach(paper -> text.append('\n').append(entry(paper)).append('\n'));
    }
    return text.toString();
  }

  /** An entry of a paper that is known, to try a tag on. */
  public static String trial(String tag) {
    return "+ \\[%s\\] A Title. ([paper](https://arxiv.org/abs/2401.00001))\n"
        .formatted(MarkdownText.escape(tag));
  }

  /** One entry, without the end of its line. */
  static String entry(MergedPaper paper) {
    StringBuilder text = new StringBuilder("+ ");
    String title = paper.title();
    if (paper.tag().isEmpty()) {
      text.append(MarkdownText.escapeBlock(title));
    } else {
      text.append("\\[").append(MarkdownText.escape(paper.tag())).append("\\] ");
      text.append(MarkdownText.escape(title));
    }
    text.append(title.endsWith("?") || title.endsWith("!") ? "" : ".");
    List<String> links = new ArrayList<>();
    for (MergedLink link : paper.links()) {
      links.add(
          "[%s](%s)".formatted(MarkdownText.escape(link.label()), destination(link.target())));
    }
    if (!links.isEmpty()) {
      text.append(" (").append(String.join(", ", links)).append(')');
    }
    return text.toString();
  }

  /** A number sign at the end would be taken for a closing mark. */
  private static String heading(String title) {
    String text = MarkdownText.escape(title.strip().replaceAll("\\s+", " "));
    return text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
  }

  private static String destination(String target) {
    String plain = ENTITY.matcher(target.strip().replace("\\", "\\\\")).replaceAll("\\\\&");
    if (!NEEDS_BRACKETS.matcher(plain).find()) {
      return plain;
    }
    StringBuilder out = new StringBuilder("<");
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isISOControl(c)) {
        out.append("%%%02X".formatted((int) c).toUpperCase(Locale.ROOT));
      } else {
        out.append(c == '<' || c == '>' ? "\\" : "").append(c);
      }
    }
    return out.append('>').toString();
  }
}
