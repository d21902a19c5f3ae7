package paperwalk.read;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import paperwalk.model.FileFinding;
import paperwalk.model.Finding;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/**
 * What is found wrong in a file of the Anthology: an error where a record is lost, a warning where
 * a statement of it is, a remark where nothing is lost that could be known.
 */
final class AnthologyFindings {
  static final Span START = new Span(0, 0, 0, 0);

  private final String file;
  private final Consumer<FileFinding> findings;

  /** What lies before this line and column has been told already. */
  private Span from = START;

  AnthologyFindings(String file, Consumer<FileFinding> findings) {
    this.file = file;
    this.findings = findings;
  }

  void error(String rule, Span span, String message) {
    add(rule, Severity.ERROR, span, message);
  }

  void warning(String rule, Span span, String message) {
    add(rule, Severity.WARNING, span, message);
  }

  void remark(String rule, Span span, String message) {
    add(rule, Severity.INFO, span, message);
  }

  /** From now on only what begins at a place or behind it is told. */
  void beginAt(Span place) {
    from = place;
  }

  /** Whether something at a place has been told already. */
  boolean isTold(Span span) {
    return span.line() < from.line()
        || (span.line() == from.line() && span.column() < from.column());
  }

  /** What the parser says, without the place, which is told otherwise. */
  static String said(XMLStreamException e) {
    String said = String.valueOf(e.getMessage());
    int message = said.indexOf("Message: ");
    return (message < 0 ? said : said.substring(message + "Message: ".length()))
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst("\\.$", "");
  }

  private void add(String rule, Severity severity, Span span, String message) {
    if (isTold(span)) {
      return;
    }
    findings.accept(new FileFinding(file, new Finding(rule, severity, span, message, null)));
  }

  /** A stated value, short enough to be shown. */
  static String shown(String value) {
    return "\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "\"";
  }
}
