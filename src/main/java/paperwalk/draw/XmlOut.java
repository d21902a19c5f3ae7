package paperwalk.draw;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML that can be read back whatever the text: see {@link PlainText#xml}. Line breaks in
 * attributes, which readers must take for spaces, are written as such.
 */
final class XmlOut {

  private final XMLStreamWriter out;

  XmlOut(Writer writer) throws IOException {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element on a new line; attributes are name, value, name, value. */
  XmlOut open(String element, String... attributes) throws IOException {
    try {
      out.writeCharacters("\n");
      out.writeStartElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element without content. */
  XmlOut empty(String element, String... attributes) throws IOException {
    try {
      out.writeCharacters("\n");
      out.writeEmptyElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element that holds a text. */
  XmlOut text(String element, String text, String... attributes) throws IOException {
    open(element, attributes);
    try {
      out.writeCharacters(PlainText.xml(text));
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Closes the element opened last. */
  XmlOut close() throws IOException {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the document; the writer under it stays open. */
  void end() throws IOException {
    try {
      out.writeEndDocument();
      out.writeCharacters("\n");
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(
          attributes[i], PlainText.xml(attributes[i + 1]).replaceAll("[\t\r\n]", " "));
    }
  }
}
