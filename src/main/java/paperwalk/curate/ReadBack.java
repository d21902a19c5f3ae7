package paperwalk.curate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import paperwalk.curate.MergedList.MergedLink;
import paperwalk.curate.MergedList.MergedPaper;
import paperwalk.model.Entry;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.RepositoryId;

/** Whether a list that was written says, when it is read again, what it was meant to say. */
public final class ReadBack {
  private ReadBack() {}

  /**
   * Compares title, tag, identifiers and repositories of each paper.
   *
   * @param meant the list
   * @param read the entries that a reader finds in what was written of it
   * @return what differs, a sentence each; nothing if all is well
   */
  public static List<String> differences(MergedList meant, List<Entry> read) {
    Map<String, Deque<Entry>> byTitle = new HashMap<>();
    read.forEach(e -> byTitle.computeIfAbsent(e.title(), k -> new ArrayDeque<>()).add(e));
    List<String> differences = new ArrayList<>();
    for (MergedPaper paper : meant.papers()) {
      Entry entry = byTitle.getOrDefault(paper.title(), new ArrayDeque<>()).poll();
      String what = entry == null ? "the entry" : difference(paper, entry);
      if (!what.isEmpty()) {
        differences.add(
            "%s:%d: %s is not read back as it was: %s"
                .formatted(paper.place().file(), paper.place().line(), what, paper.title()));
      }
    }
    int more = read.size() - meant.papers().size();
    if (more > 0) {
      differences.add("%d more entries are read than there are papers".formatted(more));
    }
    return differences;
  }

  private static String difference(MergedPaper paper, Entry entry) {
    List<String> different = new ArrayList<>();
    if (!sameTag(paper.tag(), entry)) {
      different.add("the tag “%s”".formatted(paper.tag()));
    }
    Set<String> identifiers = new TreeSet<>();
    Set<String> repositories = new TreeSet<>();
    for (MergedLink link : paper.links()) {
      if (link.role() == LinkRole.PAPER) {
        Identifier.parse(link.target()).ifPresent(id -> identifiers.add(id.prefixed()));
      } else if (link.role() == LinkRole.CODE) {
        RepositoryId.parse(link.target()).ifPresent(id -> repositories.add(id.key()));
      }
    }
    if (!identifiers.equals(identifiers(entry))) {
      different.add("identifiers");
    }
    if (!repositories.equals(repositories(entry))) {
      different.add("code");
    }
    return String.join(", ", different);
  }

  private static boolean sameTag(String tag, Entry entry) {
    return Objects.equals(
        tag, entry.tag() == null ? "" : Objects.requireNonNull(entry.tag()).text());
  }

  private static Set<String> identifiers(Entry entry) {
    Set<String> found = new TreeSet<>();
    for (Link link : entry.links()) {
      @Nullable Identifier id = link.identifier();
      if (link.role() == LinkRole.PAPER && id != null) {
        found.add(id.prefixed());
      }
    }
    return found;
  }

  private static Set<String> repositories(Entry entry) {
    Set<String> found = new TreeSet<>();
    for (Link link : entry.links()) {
      @Nullable RepositoryId repository = link.repository();
      if (link.role() == LinkRole.CODE && repository != null) {
        found.add(repository.key());
      }
    }
    return found;
  }
}
