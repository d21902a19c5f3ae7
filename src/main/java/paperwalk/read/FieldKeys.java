package paperwalk.read;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines that say themselves what they hold: {@code Authors: …}, {@code Code: …}. */
final class FieldKeys {
  private static final int LONGEST = 24;

  /** What a line holds. */
  enum Key {
    TITLE,
    AUTHORS,
    VENUE,
    DATE,
    LINKS,
    OTHER
  }

  private static final Map<String, Key> KEYS =
      Map.ofEntries(
          Map.entry("title", Key.TITLE),
          Map.entry("标题", Key.TITLE),
          Map.entry("题目", Key.TITLE),
          Map.entry("author", Key.AUTHORS),
          Map.entry("authors", Key.AUTHORS),
          Map.entry("by", Key.AUTHORS),
          Map.entry("作者", Key.AUTHORS),
          Map.entry("venue", Key.VENUE),
          Map.entry("conference", Key.VENUE),
          Map.entry("journal", Key.VENUE),
          Map.entry("publisher", Key.VENUE),
          Map.entry("published in", Key.VENUE),
          Map.entry("publication", Key.VENUE),
          Map.entry("proceedings", Key.VENUE),
          Map.entry("会议", Key.VENUE),
          Map.entry("date", Key.DATE),
          Map.entry("year", Key.DATE),
          Map.entry("published", Key.DATE),
          Map.entry("时间", Key.DATE),
          Map.entry("paper", Key.LINKS),
          Map.entry("papers", Key.LINKS),
          Map.entry("pdf", Key.LINKS),
          Map.entry("arxiv", Key.LINKS),
          Map.entry("link", Key.LINKS),
          Map.entry("links", Key.LINKS),
          Map.entry("url", Key.LINKS),
          Map.entry("code", Key.LINKS),
          Map.entry("github", Key.LINKS),
          Map.entry("repo", Key.LINKS),
          Map.entry("implementation", Key.LINKS),
          Map.entry("project", Key.LINKS),
          Map.entry("project page", Key.LINKS),
          Map.entry("website", Key.LINKS),
          Map.entry("homepage", Key.LINKS),
          Map.entry("home page", Key.LINKS),
          Map.entry("page", Key.LINKS),
          Map.entry("demo", Key.LINKS),
          Map.entry("dataset", Key.LINKS),
          Map.entry("datasets", Key.LINKS),
          Map.entry("data", Key.LINKS),
          Map.entry("slides", Key.LINKS),
          Map.entry("video", Key.LINKS),
          Map.entry("论文", Key.LINKS),
          Map.entry("代码", Key.LINKS),
          Map.entry("keyword", Key.OTHER),
          Map.entry("keywords", Key.OTHER),
          Map.entry("task", Key.OTHER),
          Map.entry("tasks", Key.OTHER),
          Map.entry("tags", Key.OTHER),
          Map.entry("abstract", Key.OTHER),
          Map.entry("tldr", Key.OTHER),
          Map.entry("summary", Key.OTHER),
          Map.entry("note", Key.OTHER),
          Map.entry("notes", Key.OTHER),
          Map.entry("comment", Key.OTHER),
          Map.entry("comments", Key.OTHER),
          Map.entry("description", Key.OTHER),
          Map.entry("experiment environment", Key.OTHER),
          Map.entry("experiment environments", Key.OTHER),
          Map.entry("env", Key.OTHER),
          Map.entry("摘要", Key.OTHER),
          Map.entry("关键词", Key.OTHER));

  /** A key and where its value begins. */
  record Found(Key key, String word, int value) {}

  private FieldKeys() {}

  /** The key that a text begins with from an offset on, or null. */
  static @Nullable Found key(String text, int from) {
    int start = from;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int most = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < most; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        String word = text.substring(start, i).strip().toLowerCase(Locale.ROOT);
        Key key = KEYS.get(word);
        return key == null ? null : new Found(key, word, i + 1);
      }
      if (c == '.' || c == ',' || c == '\n') {
        return null;
      }
    }
    return null;
  }
}
