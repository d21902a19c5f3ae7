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

  static LinkRole of(String label, String target) {
    String word = label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip();
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
