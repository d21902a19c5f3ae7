package paperwalk.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import paperwalk.store.PaperRecord;
import paperwalk.store.PaperRecord.Named;
import paperwalk.store.PaperRecord.VersionRecord;

/**
 * A feed in the Atom Syndication Format (RFC 4287).
 *
 * @param id names it for ever
 * @param title what it is about
 * @param self its own path
 * @param page the path of the page beside it
 */
record AtomFeed(String id, String title, String self, String page) {
  static final String MEDIA_TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** What stands for the time of a paper of which none is known. */
  private static final String UNKNOWN = "1970-01-01T00:00:00Z";

  /** Writes papers as entries, in their order. */
  byte[] write(Addresses addresses, List<PaperRecord> papers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", id);
      element(xml, "title", title);
      element(
          xml,
          "updated",
          papers.stream().map(AtomFeed::updated).max(String::compareTo).orElse(UNKNOWN));
      xml.writeStartElement("author");
      element(xml, "name", "Paperwalk");
      xml.writeEndElement();
      link(xml, "self", addresses.root().url(self), MEDIA_TYPE);
      link(xml, "alternate", addresses.root().url(page), "text/html");
      for (PaperRecord paper : papers) {
        entry(xml, addresses, paper);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return out.toByteArray();
  }

  private static void entry(XMLStreamWriter xml, Addresses addresses, PaperRecord paper)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", Addresses.escape(paper.iri()));
    element(xml, "title", paper.title());
    element(xml, "updated", updated(paper));
    for (String author : paper.authors()) {
      xml.writeStartElement("author");
      element(xml, "name", author);
      xml.writeEndElement();
    }
    link(
        xml,
        "alternate",
        addresses.root().url("/page/") + Addresses.escape(addresses.path(paper.iri())),
        "text/html");
    for (Named topic : paper.topics()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", text(topic.iri()));
      xml.writeAttribute("label", text(topic.name()));
    }
    element(xml, "summary", summary(paper));
    xml.writeEndElement();
  }

  /** Where it appeared, and whether it comes with code. */
  private static String summary(PaperRecord paper) {
    VersionRecord best = paper.best();
    String venue = best == null || best.venueName() == null ? "" : best.venueName();
    String code = paper.code().isEmpty() ? "" : "with code";
    return venue.isEmpty() || code.isEmpty() ? venue + code : venue + ", " + code;
  }

  /** The first moment of the month, or year, in which its newest version appeared (UTC). */
  static String updated(PaperRecord paper) {
    return paper.versions().stream()
        .map(VersionRecord::issued)
        .filter(Objects::nonNull)
        .filter(issued -> issued.matches("\\d{4}(-(0[1-9]|1[0-2]))?"))
        .map(issued -> (issued.length() == 4 ? issued + "-01" : issued) + "-01T00:00:00Z")
        .max(String::compareTo)
        .orElse(UNKNOWN);
  }

  private static void link(XMLStreamWriter xml, String rel, String href, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
    xml.writeAttribute("type", type);
  }

  private static void element(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text(value));
    xml.writeEndElement();
  }

  /** What XML 1.0 cannot hold is left out. */
  private static String text(String value) {
    StringBuilder out = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(c ->
            c == '\t'
                || c == '\n'
                || (c >= ' ' && c < 0xd800)
                || (c >= 0xe000 && c < 0xfffe)
                || c > 0xffff)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
