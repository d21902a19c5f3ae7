package paperwalk.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.RepositoryId;
import paperwalk.model.Span;
import paperwalk.resolve.Identity;
import paperwalk.resolve.Resolver;
import paperwalk.resolve.VenueMatcher;

/**
 * A list of which two papers turn out to be one, with a data set, a program and a talk, of which
 * two stand on one line.
 */
public final class Mixed {
  /** What the papers were called when they were two. */
  public static final String OLD = "arxiv-2402.04401";

  /** What the paper is called. */
  public static final String NEW = "acl-2024.acl-long.1";

  private Mixed() {}

  /** The catalogue. */
  public static Catalogue catalogue() {
    String acl = "https://aclanthology.org/2024.acl-long.1";
    String arxiv = "https://arxiv.org/abs/2402.04401";
    Identity identity = remember(Identity.EMPTY, paper(1, "Random Walks on Lists of Papers", acl));
    identity = remember(identity, paper(1, "Walks on Lists of Papers by Chance", arxiv));
    return new Resolver(new VenueMatcher(List.of()))
        .resolve(
            List.of(
                list(
                    paper(1, "Random Walks on Lists of Papers by Chance", acl, arxiv),
                    entry(
                        2,
                        EntryKind.DATASET,
                        "WalkSet",
                        LinkRole.DATASET,
                        "https://www.example.org/walkset/"),
                    entry(
                        2,
                        EntryKind.SOFTWARE,
                        "walker",
                        LinkRole.CODE,
                        "https://github.com/Owner/Walker"),
                    entry(
                        3,
                        EntryKind.RESOURCE,
                        "A Talk on Walks",
                        LinkRole.VIDEO,
                        "ftp://nowhere"))),
            identity)
        .catalogue();
  }

  private static Identity remember(Identity identity, Entry entry) {
    return identity.plus(
        new Resolver(new VenueMatcher(List.of())).resolve(List.of(list(entry)), identity).added());
  }

  private static CataloguedList list(Entry... entries) {
    ListFile file = new ListFile("mixed/README.md", "mixed/readme", "\n\n\n\n", "0".repeat(64));
    ReadingList list = new ReadingList(file, "Mixed", List.of(), List.of(entries), List.of());
    return new CataloguedList(list, List.of(), List.of(), -1);
  }

  private static Entry paper(int line, String title, String... targets) {
    return entry(line, EntryKind.PAPER, title, LinkRole.PAPER, targets);
  }

  private static Entry entry(
      int line, EntryKind kind, String title, LinkRole role, String... targets) {
    Span span = new Span(line - 1, 0, 0, 0);
    List<Link> links = new ArrayList<>();
    for (String target : targets) {
      @Nullable Identifier identifier = Identifier.parse(target).orElse(null);
      @Nullable RepositoryId repository = RepositoryId.parse(target).orElse(null);
      links.add(new Link("link", target, role, span, span, false, identifier, repository));
    }
    return new Entry(
        span, title, -1, kind, title, span, List.of("Ada Lovelace"), null, null, links, '-');
  }
}
