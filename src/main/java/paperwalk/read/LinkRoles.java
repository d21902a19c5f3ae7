package paperwalk.read;

import java.util.Locale;
import java.util.Set;
import paperwalk.model.Identifier;
import paperwalk.model.LinkRole;
import paperwalk.model.RepositoryId;

/** What a link's label, or failing that its target, says it leads to. */
final class LinkRoles {
  private static final Set<String> PAPER =
      Set.of("paper", "pdf", "arxiv", "pub", "html", "abs", "abstract", "preprint", "acl", "doi");
  private static final Set<String> CODE =
      Set.of("code", "github", "repo", "repository", "implementation", "official code");
  private static final Set<String> PROJECT =
      Set.of("project", "page", "project page", "website", "homepage", "demo", "dataset", "data");

  private LinkRoles() {}

  /** Whether a label only says what a link leads to, and so cannot be a title. */
  static boolean isLabel(String text) {
    String word = word(text);
    return PAPER.contains(word) || CODE.contains(word) || PROJECT.contains(word);
  }

  private static String word(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip();
  }

  static LinkRole of(String label, String target) {
    if (label.isEmpty()) {
      // A badge: a picture that links to something several entries have in common.
      return LinkRole.OTHER;
    }
    String word = word(label);
    if (PAPER.contains(word)) {
      return LinkRole.PAPER;
    }
    if (CODE.contains(word)) {
      return LinkRole.CODE;
    }
    if (PROJECT.contains(word)) {
      return LinkRole.PROJECT;
    }
    if (Identifier.parse(target).isPresent()) {
      return LinkRole.PAPER;
    }
    return RepositoryId.parse(target).isPresent() ? LinkRole.CODE : LinkRole.OTHER;
  }
}
