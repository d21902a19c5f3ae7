package paperwalk.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Digest;
import paperwalk.model.Entry;
import paperwalk.model.Facet;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;
import paperwalk.model.Slug;
import paperwalk.model.StatedTag;
import paperwalk.rdf.QuadSink.TripleSink;

/** Writes a list version: what it is, its sections, its entries and its findings. */
final class ListGraph {
  private final Iris iris;
  private final Catalogue catalogue;
  private final int index;
  private final ReadingList list;
  private final ListFile file;
  private final Node version;
  private final List<Node> sections;
  private final IdentityHashMap<Entry, Node> entries;

  ListGraph(Iris iris, Catalogue catalogue, int index) {
    this.iris = iris;
    this.catalogue = catalogue;
    this.index = index;
    this.list = catalogue.lists().get(index).list();
    this.file = list.file();
    this.version = iris.listVersion(file);
    this.sections = sectionNodes();
    this.entries = entryNodes();
  }

  /** The graph that holds this version's own statements. */
  Node graph() {
    return NodeFactory.createURI(version.getURI() + "/graph");
  }

  /** The graph that holds the findings. */
  Node findingsGraph() {
    return NodeFactory.createURI(version.getURI() + "/findings");
  }

  void describe(TripleSink sink) {
    Node node = iris.list(file);
    CataloguedList catalogued = catalogue.lists().get(index);
    sink.add(node, Vocabulary.TYPE, Vocabulary.READING_LIST);
    sink.add(node, Vocabulary.TYPE, Vocabulary.CONCEPT_SCHEME);
    sink.add(node, Vocabulary.HAS_VERSION, version);
    sink.add(version, Vocabulary.TYPE, Vocabulary.LIST_VERSION);
    sink.add(version, Vocabulary.IS_VERSION_OF, node);
    sink.add(version, Vocabulary.SHA256, Literals.text(file.sha256()));
    sink.add(version, Vocabulary.NAME, Literals.text(shownName()));
    if (catalogued.newer() < 0) {
      sink.add(node, Vocabulary.TITLE, Literals.text(list.title()));
      sink.add(node, Vocabulary.CURRENT_VERSION, version);
    } else {
      ListFile newer = catalogue.lists().get(catalogued.newer()).list().file();
      sink.add(iris.listVersion(newer), Vocabulary.REVISION_OF, version);
    }
  }

  void sections(TripleSink sink) {
    List<List<Facet>> facets = catalogue.lists().get(index).sectionFacets();
    for (Section section : list.sections()) {
      Node node = sections.get(section.index());
      sink.add(node, Vocabulary.TYPE, Vocabulary.CONCEPT);
      sink.add(node, Vocabulary.PREF_LABEL, Literals.text(section.title()));
      sink.add(node, Vocabulary.IN_SCHEME, iris.list(file));
      sink.add(node, Vocabulary.LINE, Literals.positive(section.span().shownLine()));
      if (section.parent() >= 0) {
        sink.add(node, Vocabulary.BROADER, sections.get(section.parent()));
      }
      for (Facet facet : facets.get(section.index())) {
        sink.add(node, Vocabulary.BROAD_MATCH, iris.facet(facet));
      }
    }
  }

  /** Writes an entry about a paper or another thing. */
  void entry(Node described, Entry entry, TripleSink sink) {
    Node node = entries.getOrDefault(entry, version);
    sink.add(node, Vocabulary.TYPE, Vocabulary.LIST_ENTRY);
    sink.add(node, Vocabulary.DESCRIBES, described);
    sink.add(node, Vocabulary.IN_LIST_VERSION, version);
    sink.add(
        node,
        Vocabulary.IN_SECTION,
        entry.section() < 0 ? iris.list(file) : sections.get(entry.section()));
    sink.add(node, Vocabulary.LINE, Literals.positive(entry.span().shownLine()));
    sink.add(node, Vocabulary.RAW_TEXT, Literals.text(entry.rawText()));
    sink.add(node, Vocabulary.STATED_TITLE, Literals.text(entry.title()));
    sink.add(node, Vocabulary.DERIVED_FROM, version);
    for (String author : entry.authors()) {
      sink.add(node, Vocabulary.STATED_AUTHOR, Literals.text(author));
    }
    StatedTag tag = entry.tag();
    if (tag != null) {
      sink.add(node, Vocabulary.STATED_VENUE, Literals.text(tag.text()));
    }
    for (Link link : entry.links()) {
      if (link.role() == LinkRole.PAPER) {
        sink.add(node, Vocabulary.STATED_PAPER_LINK, Literals.text(link.target()));
      } else if (link.role() == LinkRole.CODE) {
        sink.add(node, Vocabulary.STATED_CODE_LINK, Literals.text(link.target()));
      }
    }
  }

  void findings(TripleSink sink) {
    Map<Integer, Node> focus = new HashMap<>();
    list.sections().forEach(s -> focus.put(s.span().line(), sections.get(s.index())));
    for (Entry entry : list.entries()) {
      int last = file.span(entry.span().end(), 0).line();
      for (int i = entry.span().line(); i <= last; i++) {
        focus.putIfAbsent(i, entries.get(entry));
      }
    }
    for (Finding finding : catalogue.lists().get(index).findings()) {
      String before = file.text(finding.span());
      Node node =
          NodeFactory.createURI(
              version.getURI()
                  + "#f-"
                  + Digest.of(
                      finding.rule()
                          + "\t"
                          + finding.span().shownLine()
                          + "\t"
                          + finding.span().shownColumn()
                          + "\t"
                          + before,
                      12));
      sink.add(node, Vocabulary.TYPE, Vocabulary.FINDING);
      sink.add(node, Vocabulary.RULE, iris.rule(finding.rule()));
      sink.add(node, Vocabulary.FOUND_IN, version);
      sink.add(node, Vocabulary.LINE, Literals.positive(finding.span().shownLine()));
      sink.add(node, Vocabulary.COLUMN, Literals.positive(finding.span().shownColumn()));
      sink.add(node, Vocabulary.MESSAGE, Literals.text(finding.message()));
      sink.add(
          node,
          Vocabulary.SEVERITY,
          switch (finding.severity()) {
            case INFO -> Vocabulary.iri(Vocabulary.SH, "Info");
            case WARNING -> Vocabulary.iri(Vocabulary.SH, "Warning");
            case ERROR -> Vocabulary.iri(Vocabulary.SH, "Violation");
          });
      for (Finding.Source source : finding.sources()) {
        sink.add(
            node,
            Vocabulary.DERIVED_FROM,
            line(iris.listVersion(source.file()), source.span().shownLine()));
      }
      Node about = focus.get(finding.span().line());
      if (about != null) {
        sink.add(node, Vocabulary.FOCUS_NODE, about);
      }
      Fix fix = finding.fix();
      sink.add(
          node, Vocabulary.BEFORE, Literals.text(fix == null ? before : file.text(fix.span())));
      if (fix != null) {
        sink.add(node, Vocabulary.AFTER, Literals.text(fix.replacement()));
      }
    }
  }

  /** Entries are named by their lines; a second one on a line gets its number. */
  private IdentityHashMap<Entry, Node> entryNodes() {
    Map<Integer, Integer> counts = new HashMap<>();
    IdentityHashMap<Entry, Node> nodes = new IdentityHashMap<>();
    for (Entry entry : list.entries()) {
      int line = entry.span().shownLine();
      int count = counts.merge(line, 1, Integer::sum);
      String number = count == 1 ? "" : "-" + count;
      nodes.put(entry, NodeFactory.createURI(version.getURI() + "#L" + line + number));
    }
    return nodes;
  }

  private static Node line(Node version, int line) {
    return NodeFactory.createURI(version.getURI() + "#L" + line);
  }

  /** Sections are named by their headings; a repeated one gets its number. */
  private List<Node> sectionNodes() {
    List<String> paths = new ArrayList<>();
    Map<String, Integer> tried = new HashMap<>();
    Set<String> taken = new HashSet<>();
    List<Node> nodes = new ArrayList<>();
    for (Section section : list.sections()) {
      String parent = section.parent() < 0 ? "" : paths.get(section.parent());
      String plain = parent + "/" + Slug.of(section.title());
      String path = plain;
      while (!taken.add(path)) {
        path = plain + "-" + (tried.merge(plain, 1, Integer::sum) + 1);
      }
      paths.add(path);
      nodes.add(iris.section(file, path));
    }
    return nodes;
  }

  /** The file's name, behind the folders by which the list is told from others. */
  private String shownName() {
    String path = file.name();
    String leaf = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return file.key().substring(0, file.key().lastIndexOf('/') + 1) + leaf;
  }
}
