package paperwalk.read;

import java.io.Reader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Span;

/**
 * Walks through the elements of an XML file and knows where each begins. Reads no document type,
 * resolves no entity but XML's own five, and fetches nothing.
 *
 * <p>Elements are visited without recursion: {@link #child} enters one, and whoever is there reads
 * it to its end with {@link #child}, {@link #text} or {@link #skip}.
 */
final class AnthologyCursor implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;

  /** Where the event that comes next begins. */
  private Span next = new Span(0, 0, 0, 0);

  private Span start = next;

  /**
   * Begins to read.
   *
   * @param in stays open
   */
  AnthologyCursor(Reader in) throws XMLStreamException {
    this.reader = FACTORY.createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setXMLResolver((publicId, systemId, base, name) -> {
      throw new XMLStreamException("nothing outside of the file is read");
    });
    return factory;
  }

  /**
   * Enters the next element within the one that is open.
   *
   * @return whether there is one; if not, the open one is left
   */
  boolean child() throws XMLStreamException {
    while (true) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** The name of the element that was entered last. */
  String name() {
    return reader.getLocalName();
  }

  /** The value of an attribute of the element that was entered last; null if it has none. */
  @Nullable String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  /** The place of the start tag that was entered last. */
  Span span() {
    return start;
  }

  /** Leaves the open element unread. */
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** Leaves the open element and takes its text, that of elements within it included. */
  void text(AnthologyText text) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.open(reader.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            text.close(reader.getLocalName());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        default -> {}
      }
    }
  }

  private int advance() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD) {
      throw new XMLStreamException(
          "a document type is not read, since it could name other files", reader.getLocation());
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException(
          "the entity &" + reader.getLocalName() + "; is not one of XML's own",
          reader.getLocation());
    }
    Location end = reader.getLocation();
    // The JDK's reader has taken the next tag's "<" when it reports the end of characters.
    int taken = event == XMLStreamConstants.CHARACTERS ? 1 : 0;
    if (event == XMLStreamConstants.START_ELEMENT) {
      start =
          new Span(
              next.line(),
              next.column(),
              next.offset(),
              Math.max(0, end.getCharacterOffset() - next.offset()));
    }
    next = span(end, taken);
    return event;
  }

  /** The place of an error, or of the last event where it does not tell. */
  Span place(XMLStreamException e) {
    Location location = e.getLocation();
    return location == null || location.getLineNumber() < 1 ? next : span(location, 0);
  }

  private static Span span(Location location, int back) {
    return new Span(
        Math.max(0, location.getLineNumber() - 1),
        Math.max(0, location.getColumnNumber() - 1 - back),
        Math.max(0, location.getCharacterOffset() - back),
        0);
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
