package paperwalk.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import paperwalk.model.AnthologyVolume;
import paperwalk.model.Digest;
import paperwalk.model.EntryKind;
import paperwalk.model.Facet;
import paperwalk.model.ListFile;
import paperwalk.model.Paper;
import paperwalk.model.Person;
import paperwalk.model.RepositoryId;
import paperwalk.model.Slug;
import paperwalk.model.VenueSeries;

/** The IRIs of everything the graph speaks of, below one base. */
final class Iris {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?is)https?://(?:\\[[0-9a-f:.]+\\]|[^\\s/?#:@\\[\\]]+)(?::\\d{1,5})?(?:[/?#].*)?");

  /** What of ASCII no IRI may hold, but for white space and control characters. */
  private static final String ILLEGAL = "<>\"{}|\\^`[]";

  private static final int LONGEST_NAME = 100;

  private final String base;

  Iris(String base) {
    this.base = base;
  }

  Node paper(Paper paper) {
    return named(EntryKind.PAPER, paper.key());
  }

  /**
   * What a key names: {@code paper/…}, {@code dataset/…}, {@code software/…}, {@code resource/…}.
   */
  Node named(EntryKind kind, String key) {
    return node(kind.name().toLowerCase(Locale.ROOT) + "/" + key);
  }

  Node version(Paper paper, String name) {
    return node("paper/" + paper.key() + "#" + name);
  }

  Node series(VenueSeries series) {
    return node("venue/" + series.id());
  }

  Node edition(VenueSeries series, int year) {
    return node("venue/" + series.id() + "/" + year);
  }

  Node repository(RepositoryId repository) {
    return node("repo/" + repository.key());
  }

  Node owner(RepositoryId repository) {
    String key = repository.key();
    return node("owner/" + key.substring(0, key.lastIndexOf('/')));
  }

  /** By the id that tells the person from others of the name, or else by the name alone. */
  Node person(Person person) {
    String id = person.id();
    String slug = Slug.of(id == null ? person.name() : id);
    return node("person/" + (slug.length() > LONGEST_NAME ? "n-" + Digest.of(slug, 16) : slug));
  }

  Node volume(AnthologyVolume volume) {
    return node("volume/acl-" + volume.id());
  }

  Node facet(Facet facet) {
    return node("facet/" + facet.id());
  }

  Node rule(String rule) {
    return node("rule/" + rule);
  }

  Node list(ListFile file) {
    return node("list/" + file.key());
  }

  Node listVersion(ListFile file) {
    return node("list/" + file.key() + "/v/" + file.sha256().substring(0, 12));
  }

  Node section(ListFile file, String path) {
    return node("section/" + file.key() + path);
  }

  Node graph(String name) {
    return node("graph/" + name);
  }

  Node node(String local) {
    return NodeFactory.createURI(base + escape(local));
  }

  /** An address as written, with what an IRI may not hold percent-encoded. */
  static Node address(String url) {
    return NodeFactory.createURI(escape(url.replaceAll("%(?![0-9A-Fa-f]{2})", "%25")));
  }

  /** Whether a text is a web address whose host and port are such. */
  static boolean isAddress(String url) {
    return ADDRESS.matcher(url).matches();
  }

  private static String escape(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? text : escapeAll(text);
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7f && ILLEGAL.indexOf(c) < 0;
  }

  private static String escapeAll(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          boolean illegal =
              c <= ' '
                  || ILLEGAL.indexOf(c) >= 0
                  || (c >= 0x7f && c <= 0xa0)
                  || Character.getType(c) == Character.SURROGATE
                  || Character.getType(c) == Character.FORMAT
                  || Character.getType(c) == Character.PRIVATE_USE
                  || Character.getType(c) == Character.UNASSIGNED;
          if (illegal) {
            for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
              out.append('%').append("%02X".formatted(b));
            }
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }
}
