package paperwalk.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes statements of the default graph as N-Quads, and counts them. */
final class GraphFile {
  private final OutputStream out;
  private final StringBuilder line = new StringBuilder(256);
  private long statements;

  GraphFile(OutputStream out) {
    this.out = out;
  }

  long statements() {
    return statements;
  }

  /** A statement about an IRI. */
  void iri(String subject, String property, String object) throws IOException {
    begin(subject, property);
    line.append('<').append(object).append('>');
    end();
  }

  /** A plain text without quotation marks, backslashes and line ends. */
  void text(String subject, String property, String text) throws IOException {
    begin(subject, property);
    line.append('"').append(text).append('"');
    end();
  }

  void english(String subject, String property, String text) throws IOException {
    begin(subject, property);
    line.append('"').append(text).append("\"@en");
    end();
  }

  /** A literal of a type of XML Schema. */
  void typed(String subject, String property, String text, String type) throws IOException {
    begin(subject, property);
    line.append('"').append(text).append("\"^^<").append(Names.XSD).append(type).append('>');
    end();
  }

  private void begin(String subject, String property) {
    line.append('<').append(subject).append("> <").append(property).append("> ");
  }

  private void end() throws IOException {
    line.append(" .\n");
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    line.setLength(0);
    statements++;
  }
}
