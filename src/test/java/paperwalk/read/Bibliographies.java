package paperwalk.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.StatedTag;
import paperwalk.model.VenueSeries;

/** Short bibliographies for tests, and what is read in them. */
final class Bibliographies {
  private static final List<VenueSeries> VENUES =
      List.of(
          series("arXiv", "CoRR"),
          series("ACL", "Annual Meeting of the Association for Computational Linguistics"),
          series("NeurIPS", "Advances in Neural Information Processing Systems"),
          series("CVPR", "IEEE/CVF Conference on Computer Vision and Pattern Recognition"));

  private Bibliographies() {}

  private static VenueSeries series(String name, String other) {
    return new VenueSeries(name, name, List.of(other), VenueSeries.Type.CONFERENCE);
  }

  static ReadingList read(String text) {
    return new ListReader(VENUES)
        .read(new ListFile("a/refs.bib", "refs-bib", text, "0".repeat(64)));
  }

  static Entry entry(String fields) {
    return read("@article{key,\n" + fields + "\n}\n").entries().getFirst();
  }

  /** All that is read, for a person to compare. */
  static String told(ReadingList list) {
    return list.entries().stream().map(Bibliographies::told).collect(Collectors.joining("\n"));
  }

  private static String told(Entry entry) {
    StringBuilder text = new StringBuilder();
    text.append(entry.span().shownLine()).append(": ").append(entry.title()).append('\n');
    text.append("  ").append(entry.kind()).append('\n');
    if (!entry.authors().isEmpty()) {
      text.append("  by ").append(String.join("; ", entry.authors())).append('\n');
    }
    text.append(told(entry.tag()));
    for (Link link : entry.links()) {
      text.append("  ").append(link.role()).append(' ').append(link.target()).append('\n');
    }
    return text.toString();
  }

  private static String told(@Nullable StatedTag tag) {
    return tag == null
        ? ""
        : "  in %s, %s, written \"%s\"%n"
            .formatted(
                tag.venue().isEmpty() ? "no venue" : tag.venue(),
                tag.month() == null ? tag.year() : tag.month(),
                tag.text());
  }
}
