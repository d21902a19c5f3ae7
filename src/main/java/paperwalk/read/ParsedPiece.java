package paperwalk.read;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ListFile;
import paperwalk.read.MarkdownPiece.Begin;

/**
 * A piece of a Markdown file with its tree and the texts of its blocks.
 *
 * @param piece where it stands
 * @param document the root of its tree
 * @param texts the texts of its paragraphs, headings and tables
 */
record ParsedPiece(MarkdownPiece piece, Node document, PieceTexts texts) {
  private static final Parser PARSER = parser(List.of(TablesExtension.create()));
  private static final Parser WITHOUT_TABLES = parser(List.of());

  /** What HTML begins with that no blank line ends, and what ends it. */
  private static final List<List<String>> UNBROKEN =
      List.of(
          List.of("<!--", "-->"),
          List.of("<?", "?>"),
          List.of("<![cdata[", "]]>"),
          List.of("<!", ">"),
          List.of("<script", "</script>", "</pre>", "</style>", "</textarea>"),
          List.of("<pre", "</script>", "</pre>", "</style>", "</textarea>"),
          List.of("<style", "</script>", "</pre>", "</style>", "</textarea>"),
          List.of("<textarea", "</script>", "</pre>", "</style>", "</textarea>"));

  private static Parser parser(List<org.commonmark.Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(100)
        .build();
  }

  /**
   * Parses a piece; one whose tables have more cells than the parser takes is read without tables.
   */
  static ParsedPiece of(ListFile file, MarkdownPiece piece) {
    MarkdownPiece read = piece;
    Node document;
    try {
      document = PARSER.parse(piece.text(file.text()));
    } catch (IllegalArgumentException tooManyCells) {
      read = piece.withPrefix("");
      document = WITHOUT_TABLES.parse(read.text(file.text()));
    }
    return new ParsedPiece(read, document, new PieceTexts(file, read));
  }

  /** Parses a few words as a document of their own. */
  static Node words(String text) {
    return PARSER.parse(text);
  }

  /** Makes the texts now, where other pieces are being parsed at the same time. */
  ParsedPiece flattened() {
    document.accept(texts);
    return this;
  }

  /** Whether the parser of the whole file would have begun anew where the next piece begins. */
  boolean holds(ListFile file, MarkdownPiece next) {
    Node last = document.getLastChild();
    return switch (next.begins()) {
      case BLOCK, ITEM -> !goesOn(last);
      case BULLET -> last instanceof BulletList;
      case ROW -> last instanceof TableBlock table && next.prefix().contains(header(file, table));
    };
  }

  /** Whether a piece begins with more of the list that this one ends with. */
  boolean isListGoingOn(ParsedPiece before) {
    return piece.begins() != Begin.BLOCK
        && first() instanceof ListBlock list
        && before.document.getLastChild() instanceof ListBlock other
        && list.getClass() == other.getClass();
  }

  private @Nullable Node first() {
    Node first = document.getFirstChild();
    while (first != null
        && !first.getSourceSpans().isEmpty()
        && first.getSourceSpans().getFirst().getInputIndex() < piece.prefix().length()) {
      first = first.getNext();
    }
    return first;
  }

  /** The header's line of a table. */
  private String header(ListFile file, TableBlock table) {
    SourceSpan line = table.getFirstChild().getFirstChild().getSourceSpans().getFirst();
    int from = line.getInputIndex();
    int to = from + line.getLength();
    return (from < piece.prefix().length()
            ? piece.prefix().substring(from, to)
            : file.text().substring(piece.distance() + from, piece.distance() + to))
        + "\n";
  }

  private static boolean goesOn(@Nullable Node last) {
    if (last instanceof FencedCodeBlock code) {
      return code.getClosingFenceLength() == null;
    }
    if (last instanceof HtmlBlock html) {
      String text = html.getLiteral().stripLeading().toLowerCase(Locale.ROOT);
      for (List<String> unbroken : UNBROKEN) {
        if (text.startsWith(unbroken.getFirst())) {
          return unbroken.stream().skip(1).noneMatch(text::contains);
        }
      }
    }
    return false;
  }
}
