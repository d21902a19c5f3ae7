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

  /** The file breaks off where it is no XML. */
  void notWellFormed(Span span, XMLStreamException e) {
    String said = String.valueOf(e.getMessage());
    int message = said.indexOf("Message: ");
    error(
        "not-well-formed",
        span,
        (message < 0 ? said : said.substring(message + "Message: ".length()))
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("\\.$", "")
            + "; what follows in this file is not read");
  }

  private void add(String rule, Severity severity, Span span, String message) {
    findings.accept(new FileFinding(file, new Finding(rule, severity, span, message, null)));
  }

  /** A stated value, short enough to be shown. */
  static String shown(String value) {
    return "\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "\"";
  }
}
