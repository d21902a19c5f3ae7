package paperwalk.store.index;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** From Jena's nodes to bytes. Two nodes are equal if kind and bytes are. */
final class TermEncoder {
  static final String DIRECTION = "--";

  private TermEncoder() {}

  /** A term's bytes; null for what no dictionary can hold: variables, broken Unicode. */
  static @Nullable EncodedTerm encode(Node node) {
    if (node.isURI()) {
      return plain(TermKind.IRI, node.getURI());
    }
    if (node.isLiteral()) {
      return literal(node);
    }
    if (node.isBlank()) {
      return plain(TermKind.BLANK, node.getBlankNodeLabel());
    }
    return node.isTripleTerm() ? triple(node.getTriple()) : null;
  }

  private static @Nullable EncodedTerm literal(Node node) {
    String lexical = node.getLiteralLexicalForm();
    String language = node.getLiteralLanguage();
    if (!language.isEmpty()) {
      TextDirection direction = node.getLiteralBaseDirection();
      String tag = direction == null ? language : language + DIRECTION + direction.direction();
      return tagged(TermKind.LANGUAGE, lexical, tag);
    }
    String datatype = node.getLiteralDatatypeURI();
    TermKind kind = TermKind.ofDatatype(datatype);
    if (kind.byValue()) {
      kind = Values.kind(kind, lexical);
    }
    return kind == TermKind.OTHER ? tagged(kind, lexical, datatype) : plain(kind, lexical);
  }

  private static @Nullable EncodedTerm plain(TermKind kind, String text) {
    byte[] bytes = ByteText.encode(text);
    return bytes == null ? null : new EncodedTerm(kind, bytes);
  }

  private static @Nullable EncodedTerm tagged(TermKind kind, String lexical, String tag) {
    byte[] first = ByteText.encode(lexical);
    byte[] second = ByteText.encode(tag);
    if (first == null || second == null) {
      return null;
    }
    byte[] bytes = new byte[first.length + second.length + Integer.BYTES];
    System.arraycopy(first, 0, bytes, 0, first.length);
    System.arraycopy(second, 0, bytes, first.length, second.length);
    ByteText.putInt(bytes, first.length + second.length, second.length);
    return new EncodedTerm(kind, bytes);
  }

  private static @Nullable EncodedTerm triple(Triple triple) {
    EncodedTerm subject = encode(triple.getSubject());
    EncodedTerm predicate = encode(triple.getPredicate());
    EncodedTerm object = encode(triple.getObject());
    if (subject == null || predicate == null || object == null) {
      return null;
    }
    int head = 1 + Integer.BYTES;
    byte[] bytes =
        new byte
            [3 * head + subject.bytes().length + predicate.bytes().length + object.bytes().length];
    int at = 0;
    for (EncodedTerm part : new EncodedTerm[] {subject, predicate, object}) {
      bytes[at] = (byte) part.kind().number();
      ByteText.putInt(bytes, at + 1, part.bytes().length);
      System.arraycopy(part.bytes(), 0, bytes, at + head, part.bytes().length);
      at += head + part.bytes().length;
    }
    return new EncodedTerm(TermKind.TRIPLE, bytes);
  }
}
