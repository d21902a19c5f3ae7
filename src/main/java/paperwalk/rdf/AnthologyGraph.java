package paperwalk.rdf;

import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import paperwalk.model.AclId;
import paperwalk.model.AnthologyPaper;
import paperwalk.model.AnthologyVolume;
import paperwalk.model.Paper;
import paperwalk.model.Person;
import paperwalk.model.VenueSeries;
import paperwalk.model.Version.Publication;
import paperwalk.rdf.QuadSink.TripleSink;
import paperwalk.resolve.TitleKey;

/**
 * Writes papers of the ACL Anthology as N-Quads, one after another: equal papers in equal order
 * give equal bytes. Papers, versions and venues get the names that lists give them, so that both
 * can be loaded together: {@code paper/acl-P19-1001} is what a list calls a paper to which it links
 * in the Anthology, unless it links to arXiv or to another DOI as well.
 *
 * <p>Holds the names of venues, volumes and people, and no paper. Not safe for several threads.
 */
public final class AnthologyGraph implements AutoCloseable {
  private static final Node ANTHOLOGY = NodeFactory.createURI("https://aclanthology.org/");

  private final Iris iris;
  private final PaperGraph papers;
  private final Function<AnthologyVolume, VenueSeries> venues;
  private final StreamRDF out;
  private final Node graph;

  /** What is said of venues and people, which many papers share. */
  private final Set<Triple> said = new HashSet<>();

  private final Set<AnthologyVolume> volumes = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Series by id: what the registry does not know keeps the spelling in which it came first. */
  private final Map<String, VenueSeries> spelt = new HashMap<>();

  private long statements;

  /**
   * Writes what is known beforehand: facets and venues.
   *
   * @param base of all IRIs; ends in {@code /}
   * @param venues finds the series of a volume
   * @param out stays open
   */
  public AnthologyGraph(
      String base, Function<AnthologyVolume, VenueSeries> venues, OutputStream out) {
    this.iris = new Iris(base);
    this.papers = new PaperGraph(iris);
    this.venues = venues;
    this.out = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    this.graph = iris.graph("acl-anthology");
    this.out.start();
    new Ontology(base).copyKnown(iris, this::write);
    write(graph, ANTHOLOGY, Vocabulary.TITLE, Literals.text("ACL Anthology"));
  }

  /** Writes a paper, and its venue and people unless they were written before. */
  public void add(AnthologyPaper paper) {
    TripleSink sink = (s, p, o) -> write(graph, s, p, o);
    TripleSink once = (s, p, o) -> writeOnce(s, p, o);
    Paper work = new Paper(key(paper.id()), paper.title(), TitleKey.of(paper.title()), List.of());
    Node node = papers.work(work, sink);
    sink.add(node, Vocabulary.SOURCE, ANTHOLOGY);
    if (!paper.abstractText().isEmpty()) {
      sink.add(node, Vocabulary.ABSTRACT, Literals.text(paper.abstractText()));
    }
    people(node, paper, sink, once);
    VenueSeries found = venues.apply(paper.volume());
    VenueSeries series = spelt.computeIfAbsent(found.id(), id -> found);
    Publication publication =
        new Publication(series, paper.year(), paper.doi(), paper.id(), List.of(), paper.id().url());
    // Venues are said once, the rest is of this paper alone.
    Node version =
        papers.version(
            work,
            publication,
            (s, p, o) -> (s.getURI().contains("/venue/") ? once : sink).add(s, p, o));
    Node volume = iris.volume(paper.volume());
    sink.add(version, Vocabulary.PART_OF, volume);
    volume(volume, paper.volume(), series, once);
    paper
        .volume()
        .issued()
        .ifPresent(month -> sink.add(version, Vocabulary.ISSUED, Literals.month(month)));
    if (paper.pages() != null) {
      sink.add(version, Vocabulary.PAGE_RANGE, Literals.text(paper.pages()));
    }
    String pdf = paper.pdf();
    if (pdf != null && Iris.isAddress(pdf)) {
      sink.add(version, Vocabulary.EMBODIMENT, Iris.address(pdf));
    }
    if (paper.language() != null) {
      sink.add(version, Vocabulary.LANGUAGE, Literals.text(paper.language()));
    }
  }

  /** Writes that a paper cites another; both were added, or will be. */
  public void cite(AclId citing, AclId cited) {
    write(
        graph,
        iris.node("paper/" + key(citing)),
        Vocabulary.CITES,
        iris.node("paper/" + key(cited)));
  }

  /** How many statements were written. */
  public long statements() {
    return statements;
  }

  @Override
  public void close() {
    out.finish();
  }

  private static String key(AclId id) {
    return id.scheme() + "-" + id.value();
  }

  private void people(Node node, AnthologyPaper paper, TripleSink sink, TripleSink once) {
    for (Person author : paper.authors()) {
      sink.add(node, Vocabulary.CREATOR, person(author, once));
    }
    if (!paper.authors().isEmpty()) {
      String byline =
          paper.authors().stream()
              .map(author -> author.name().replace(';', ','))
              .collect(Collectors.joining("; "));
      sink.add(node, Vocabulary.BYLINE, Literals.text(byline));
    }
    for (Person editor : paper.editors()) {
      sink.add(node, Vocabulary.CONTRIBUTOR, person(editor, once));
    }
  }

  private Node person(Person person, TripleSink once) {
    Node node = iris.person(person);
    once.add(node, Vocabulary.TYPE, Vocabulary.PERSON);
    once.add(node, Vocabulary.PERSON_NAME, Literals.text(person.name()));
    if (!person.given().isEmpty()) {
      once.add(node, Vocabulary.GIVEN_NAME, Literals.text(person.given()));
      once.add(node, Vocabulary.FAMILY_NAME, Literals.text(person.family()));
    }
    for (String variant : person.variants()) {
      once.add(node, Vocabulary.PERSON_NAME, Literals.text(variant));
    }
    return node;
  }

  private void volume(Node node, AnthologyVolume volume, VenueSeries series, TripleSink once) {
    if (!volumes.add(volume)) {
      return;
    }
    boolean journal = series.type() == VenueSeries.Type.JOURNAL;
    once.add(node, Vocabulary.TYPE, journal ? Vocabulary.JOURNAL_ISSUE : Vocabulary.PROCEEDINGS);
    once.add(node, Vocabulary.PART_OF, iris.edition(series, volume.year()));
    once.add(node, Vocabulary.IDENTIFIER, Literals.text(volume.id()));
    if (!volume.title().isEmpty()) {
      once.add(node, Vocabulary.TITLE, Literals.text(volume.title()));
    }
    if (volume.doi() != null) {
      once.add(node, Vocabulary.DOI, Literals.text(volume.doi().value()));
    }
    if (volume.isbn() != null) {
      once.add(node, Vocabulary.ISBN, Literals.text(volume.isbn()));
    }
    for (Person editor : volume.editors()) {
      once.add(node, Vocabulary.CONTRIBUTOR, person(editor, once));
    }
  }

  private void writeOnce(Node subject, Node property, Node object) {
    if (said.add(Triple.create(subject, property, object))) {
      write(graph, subject, property, object);
    }
  }

  private void write(Node in, Node subject, Node property, Node object) {
    statements++;
    out.quad(Quad.create(in, subject, property, object));
  }
}
