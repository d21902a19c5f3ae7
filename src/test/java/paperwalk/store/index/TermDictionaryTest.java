package paperwalk.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids are found, decoded to equal terms, and in order. */
class TermDictionaryTest {
  @TempDir Path folder;

  private final List<Node> nodes = new ArrayList<>();
  private QuadIndex index;
  private TermDictionary terms;

  @BeforeEach
  void build() throws Exception {
    nodes.addAll(RandomTerms.literals());
    for (String name : List.of("a", "ab", "é", "\uffff", "\ud83d\ude00", "b")) {
      nodes.add(RandomTerms.uri(name));
      nodes.add(NodeFactory.createBlankNode(name));
    }
    nodes.add(NodeFactory.createLiteralString("long ".repeat(500_000)));
    Node inner = NodeFactory.createTripleTerm(nodes.getLast(), nodes.getFirst(), nodes.get(5));
    nodes.add(inner);
    nodes.add(NodeFactory.createTripleTerm(RandomTerms.uri("a"), RandomTerms.uri("b"), inner));
    Collections.shuffle(nodes, new Random(8));
    List<Quad> quads =
        nodes.stream()
            .map(node ->
                Quad.create(RandomTerms.uri("g"), RandomTerms.uri("s"), RandomTerms.uri("p"), node))
            .toList();
    index = Indexes.of(folder.resolve("i"), quads, DefaultGraphRule.UNION);
    terms = index.terms();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void everyTermIsFoundAndDecodedToAnEqualOne() {
    for (Node node : nodes) {
      int id = terms.id(node);
      assertThat(id).as("%s", node).isNotNegative();
      assertThat(terms.node(id)).isEqualTo(node);
      assertThat(terms.isIri(id)).isEqualTo(node.isURI());
      assertThat(terms.isBlank(id)).isEqualTo(node.isBlank());
      assertThat(terms.isLiteral(id)).isEqualTo(node.isLiteral());
    }
    assertThat(nodes.stream().map(terms::id).distinct().count())
        .isEqualTo(nodes.stream().distinct().count());
  }

  @Test
  void idsOfAKindLieTogether() {
    int next = 0;
    for (TermKind kind : TermKind.values()) {
      assertThat(terms.start(kind)).isEqualTo(next);
      next = terms.end(kind);
      for (int id = terms.start(kind); id < next; id++) {
        assertThat(terms.kind(id)).isEqualTo(kind);
      }
    }
    assertThat(next).isEqualTo(terms.size());
  }

  /** Jena compares values; where they are equal or cannot be compared, the text decides. */
  @Test
  void idsFollowValues() {
    for (TermKind kind : TermKind.values()) {
      for (int id = terms.start(kind) + 1; kind.byValue() && id < terms.end(kind); id++) {
        NodeValue before = NodeValue.makeNode(terms.node(id - 1));
        NodeValue after = NodeValue.makeNode(terms.node(id));
        assertThat(NodeValue.compare(before, after)).as("%s %s", before, after).isNotPositive();
      }
    }
    assertThat(terms.end(TermKind.INTEGER) - terms.start(TermKind.INTEGER)).isGreaterThan(8);
    assertThat(terms.end(TermKind.DATE_TIME_ZONED) - terms.start(TermKind.DATE_TIME_ZONED))
        .isEqualTo(3);
  }

  @Test
  void idsOfTextsFollowCodePoints() {
    for (TermKind kind : List.of(TermKind.BLANK, TermKind.IRI, TermKind.STRING)) {
      for (int id = terms.start(kind) + 1; id < terms.end(kind); id++) {
        int[] before = terms.node(id - 1).toString().codePoints().toArray();
        int[] after = terms.node(id).toString().codePoints().toArray();
        if (kind != TermKind.STRING) {
          assertThat(java.util.Arrays.compare(before, after)).isNegative();
        } else {
          assertThat(
                  java.util.Arrays.compare(
                      terms.node(id - 1).getLiteralLexicalForm().codePoints().toArray(),
                      terms.node(id).getLiteralLexicalForm().codePoints().toArray()))
              .isNegative();
        }
      }
    }
  }

  @Test
  void theLexicalFormIsRead() {
    for (Node node : nodes) {
      if (node.isLiteral()) {
        byte[] bytes = terms.lexical(terms.id(node)).toArray(ValueLayout.JAVA_BYTE);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
            .isEqualTo(node.getLiteralLexicalForm());
      }
    }
  }

  /** What is ill-typed, NaN, or has a time zone where others have none has no place by value. */
  @Test
  void whatHasNoPlaceByValueIsOther() {
    String xsd = "http://www.w3.org/2001/XMLSchema#";
    for (String[] each :
        new String[][] {
          {"x", "integer"}, {"300", "byte"}, {"-1", "positiveInteger"}, {"NaN", "double"},
          {"2024Z", "gYear"}, {"2023-02-29", "date"}, {" 7 ", "integer"}, {"true", "boolean"}
        }) {
      assertThat(terms.kind(terms.id(RandomTerms.typed(each[0], xsd + each[1]))))
          .as("%s %s", each[0], each[1])
          .isEqualTo(TermKind.OTHER);
    }
  }
}
