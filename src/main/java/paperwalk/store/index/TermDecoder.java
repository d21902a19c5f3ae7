package paperwalk.store.index;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** From bytes to Jena's nodes: the inverse of {@link TermEncoder}. */
final class TermDecoder {
  private TermDecoder() {}

  static Node decode(TermKind kind, byte[] bytes) {
    return decode(kind, bytes, 0, bytes.length);
  }

  private static Node decode(TermKind kind, byte[] bytes, int from, int to) {
    return switch (kind) {
      case BLANK -> NodeFactory.createBlankNode(ByteText.decode(bytes, from, to));
      case IRI -> NodeFactory.createURI(ByteText.decode(bytes, from, to));
      case STRING -> NodeFactory.createLiteralString(ByteText.decode(bytes, from, to));
      case LANGUAGE, OTHER -> tagged(kind, bytes, from, to);
      case TRIPLE -> triple(bytes, from);
      default -> NodeFactory.createLiteralDT(ByteText.decode(bytes, from, to), kind.datatype());
    };
  }

  private static Node tagged(TermKind kind, byte[] bytes, int from, int to) {
    int end = to - Integer.BYTES;
    int middle = end - ByteText.intAt(bytes, end);
    String lexical = ByteText.decode(bytes, from, middle);
    String tag = ByteText.decode(bytes, middle, end);
    if (kind == TermKind.OTHER) {
      return NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(tag));
    }
    int direction = tag.lastIndexOf(TermEncoder.DIRECTION);
    return direction < 0
        ? NodeFactory.createLiteralLang(lexical, tag)
        : NodeFactory.createLiteralDirLang(
            lexical, tag.substring(0, direction), tag.substring(direction + 2));
  }

  private static Node triple(byte[] bytes, int from) {
    Node[] parts = new Node[3];
    int at = from;
    for (int i = 0; i < parts.length; i++) {
      int begin = at + 1 + Integer.BYTES;
      int end = begin + ByteText.intAt(bytes, at + 1);
      parts[i] = decode(TermKind.of(bytes[at]), bytes, begin, end);
      at = end;
    }
    return NodeFactory.createTripleTerm(parts[0], parts[1], parts[2]);
  }
}
