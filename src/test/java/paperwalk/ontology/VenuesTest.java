package paperwalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registry of venues: a name leads to one series. */
class VenuesTest {
  private final Model venues = OntologyFiles.read("venues.ttl");

  @Test
  void noTwoSeriesShareAName() {
    Map<String, Resource> owners = new HashMap<>();
    for (Resource series : series()) {
      for (String name : names(series)) {
        Resource other = owners.putIfAbsent(name, series);
        assertThat(other == null ? series : other).as(name).isEqualTo(series);
      }
    }
    assertThat(owners).hasSizeGreaterThan(300);
  }

  @Test
  void everySeriesIsComplete() {
    Property type = venues.createProperty(OntologyFiles.PW + "venueType");

    assertThat(series())
        .hasSizeGreaterThan(150)
        .allSatisfy(series -> {
          assertThat(series.getURI()).matches(OntologyFiles.VENUE + "[a-z0-9]+(-[a-z0-9]+)*");
          assertThat(texts(series, SKOS.notation)).hasSize(1);
          assertThat(texts(series, SKOS.prefLabel)).hasSize(1);
          assertThat(texts(series, type))
              .singleElement()
              .isIn("conference", "journal", "repository");
        });
  }

  /** Names as lists write them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NeurIPS               | neurips
          NIPS                  | neurips
          ArXiV                 | arxiv
          CoRR                  | arxiv
          BiorXiv               | biorxiv
          SIGIR                 | sigir
          CIKM                  | cikm
          ACL                   | acl
          EMNLP Findings        | emnlp
          Findings of EMNLP     | emnlp
          TheWebConf            | www
          The Web Conference    | www
          SIGKDD                | kdd
          Machine Learning      | mach-learn
          ACM MM                | acm-mm
          PAMI                  | tpami
          Transactions on Large-Scale Data-and Knowledge-Centered Systems | tldks
          """)
  void namesLeadToSeries(String name, String slug) {
    assertThat(series().stream().filter(series -> names(series).contains(plain(name))))
        .extracting(Resource::getURI)
        .containsExactly(OntologyFiles.VENUE + slug);
  }

  private List<Resource> series() {
    return venues
        .listSubjectsWithProperty(RDF.type, venues.createResource(OntologyFiles.PW + "VenueSeries"))
        .toList();
  }

  private Set<String> names(Resource series) {
    Set<String> names = new TreeSet<>();
    for (Property property : List.of(SKOS.notation, SKOS.prefLabel, SKOS.altLabel)) {
      texts(series, property).forEach(name -> names.add(plain(name)));
    }
    return names;
  }

  private List<String> texts(Resource series, Property property) {
    return venues.listObjectsOfProperty(series, property).toList().stream()
        .map(node -> node.asLiteral().getString())
        .toList();
  }

  /** A name without case and punctuation, so that S&amp;P and s-p count as one. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
