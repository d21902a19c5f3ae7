package paperwalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facets: where each stands, and which headings mean it. */
class FacetsTest {
  private final Model facets = OntologyFiles.read("facets.ttl");

  @Test
  void everyFacetIsUnderExactlyOneAxis() {
    assertThat(axes()).extracting(FacetsTest::name).containsExactly("approach", "goal", "kind");
    assertThat(leaves())
        .allSatisfy(facet -> {
          List<RDFNode> above = facets.listObjectsOfProperty(facet, SKOS.broader).toList();
          assertThat(above).hasSize(1);
          assertThat(axes()).contains(above.getFirst().asResource());
        });
  }

  @Test
  void everyFacetHasANameASentenceCanUse() {
    assertThat(leaves())
        .allSatisfy(facet -> {
          assertThat(texts(facet, SKOS.notation)).singleElement().asString().hasSizeLessThan(30);
          assertThat(texts(facet, SKOS.prefLabel)).hasSize(1);
          assertThat(texts(facet, SKOS.altLabel)).isNotEmpty();
        });
  }

  @Test
  void noPhraseMeansTwoFacets() {
    List<String> phrases =
        leaves().stream()
            .flatMap(facet -> labels(facet).stream().map(FacetsTest::words).distinct())
            .toList();

    assertThat(phrases).doesNotHaveDuplicates();
  }

  /** Headings of the seed list first, then of others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Preference Alignment                    | preference-alignment
          User-customized Generation              | user-customized-generation
          Survey/Tutorial/Framework               | survey
          Benchmark/Dataset                       | benchmark
          SFT/RLHF/DPO-based Methods              | method sft-rlhf-dpo
          Traning-free Methods                    | method training-free
          Retrieval-Augmented Generation / Profile-Augmented Generation (RAG/PAG)-based Methods | method rag-pag
          Parameter-Efficient-Fine-Tuning (PEFT)-based Methods | method peft
          Training-free methods                   | method training-free
          💡 Test-time Personalized Alignment     | preference-alignment training-free
          👥 Learning From Human Feedback         | sft-rlhf-dpo
          🔎 RAG                                  | rag-pag
          Datasets, Benchmarks & Surveys          | benchmark survey
          📚 Datasets and Evaluation              | benchmark
          LoRA and Adapters                       | peft
          Supervised Learning                     | ''
          Storage                                 | ''
          """)
  void headingsAreRecognised(String heading, String expected) {
    String words = words(heading);
    Set<String> found =
        leaves().stream()
            .filter(facet -> labels(facet).stream().anyMatch(l -> words.contains(words(l))))
            .map(FacetsTest::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  private List<Resource> axes() {
    return facets.listSubjectsWithProperty(SKOS.topConceptOf).toList().stream()
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .toList();
  }

  private List<Resource> leaves() {
    return facets.listSubjectsWithProperty(SKOS.inScheme).toList().stream()
        .filter(facet -> !axes().contains(facet))
        .toList();
  }

  private Set<String> labels(Resource facet) {
    Set<String> labels = new TreeSet<>(texts(facet, SKOS.altLabel));
    labels.addAll(texts(facet, SKOS.hiddenLabel));
    return labels;
  }

  private List<String> texts(Resource facet, Property property) {
    return facets.listObjectsOfProperty(facet, property).toList().stream()
        .map(node -> node.asLiteral().getString())
        .toList();
  }

  private static String name(Resource facet) {
    return facet.getURI().substring(OntologyFiles.FACET.length());
  }

  /** The words in lower case without a plural s, a space before and after each. */
  private static String words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > 3 ? word.replaceFirst("s$", "") : word)
        .collect(Collectors.joining(" ", " ", " "));
  }
}
