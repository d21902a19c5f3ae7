package paperwalk.http;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import paperwalk.draw.GraphExport;
import paperwalk.draw.GraphFormat;
import paperwalk.draw.Neighbourhood;
import paperwalk.model.GraphView;

/** The drawable graph of the snapshot, and pictures of it whose links lead to this server. */
final class Drawings {
  private static final int MOST_KEPT = 50;

  private final Supplier<GraphView> source;
  private final Addresses addresses;
  private volatile @Nullable GraphView whole;
  private final Map<String, String> made;

  Drawings(Supplier<GraphView> source, Addresses addresses) {
    this(source, addresses, new ConcurrentHashMap<>());
  }

  private Drawings(Supplier<GraphView> source, Addresses addresses, Map<String, String> made) {
    this.source = source;
    this.addresses = addresses;
    this.made = made;
  }

  /** The same drawings, with links to other addresses. */
  Drawings under(Addresses others) {
    return new Drawings(this::whole, others, made);
  }

  /** The whole graph; made when first asked for, since it is a long query over all statements. */
  GraphView whole() {
    GraphView made = whole;
    return made == null ? make() : made;
  }

  private synchronized GraphView make() {
    GraphView made = whole;
    if (made == null) {
      made = source.get();
      whole = made;
    }
    return made;
  }

  GraphView around(Collection<String> centres, int hops) {
    return Neighbourhood.around(whole(), centres, hops);
  }

  /** A paper, some others, and what they share. */
  GraphView among(String centre, Collection<String> others) {
    GraphView whole = whole();
    Set<String> papers = new HashSet<>(others);
    papers.add(centre);
    Map<String, Set<String>> ends = new HashMap<>();
    for (GraphView.Edge edge : whole.edges()) {
      if (papers.contains(edge.source())) {
        ends.computeIfAbsent(edge.target(), k -> new HashSet<>()).add(edge.source());
      }
      if (papers.contains(edge.target())) {
        ends.computeIfAbsent(edge.source(), k -> new HashSet<>()).add(edge.target());
      }
    }
    Set<String> kept = new HashSet<>(papers);
    ends.forEach((node, holders) -> {
      if (holders.contains(centre) || holders.size() > 1) {
        kept.add(node);
      }
    });
    // An owner is two steps from a paper: by way of the repository, which only that paper has.
    whole.edges().stream()
        .filter(edge -> ends.containsKey(edge.source()) && edge.kind().equals("ownedBy"))
        .forEach(edge -> {
          kept.add(edge.source());
          kept.add(edge.target());
        });
    return new GraphView(
        whole.nodes().stream().filter(node -> kept.contains(node.id())).toList(),
        whole.edges().stream()
            .filter(edge -> kept.contains(edge.source()) && kept.contains(edge.target()))
            .toList());
  }

  /** A graph in a format. */
  String text(GraphView view, GraphFormat format, String title) throws IOException {
    StringWriter out = new StringWriter();
    if (format == GraphFormat.SVG) {
      GraphExport.write(view, format, title, addresses::page, out);
    } else {
      GraphExport.write(view, format, title, out);
    }
    return out.toString();
  }

  /** The whole graph in a format; made once and kept, since laying it out is work. */
  String wholeText(GraphFormat format, String title) throws IOException {
    String key = format + " " + addresses.root().prefix() + " " + title;
    String text = made.get(key);
    if (text == null) {
      text = text(whole(), format, title);
      // A proxy may be believed to have many prefixes; the first are kept.
      if (made.size() < MOST_KEPT) {
        made.put(key, text);
      }
    }
    return text;
  }
}
