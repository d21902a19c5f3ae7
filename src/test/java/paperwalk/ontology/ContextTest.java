package paperwalk.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.Test;

/** The JSON-LD context: friendly keys that mean the right triples. */
class ContextTest {
  private static final String CONTEXT = OntologyFiles.text("context.jsonld");

  @Test
  void friendlyKeysBecomeTriples() {
    String document =
        """
        { "@context": %s,
          "id": "https://w3id.org/paperwalk/id/paper/arxiv-2404.16019",
          "type": "Paper",
          "title": "The PRISM Alignment Project",
          "kind": "https://w3id.org/paperwalk/id/facet/benchmark",
          "hasCode": {
            "id": "https://w3id.org/paperwalk/id/repo/github.com/a/b",
            "type": "CodeRepository",
            "codeRepository": "https://github.com/A/B" },
          "versions": [ {
            "id": "https://w3id.org/paperwalk/id/paper/arxiv-2404.16019#neurips-2024",
            "type": "ConferencePaper",
            "year": "2024",
            "doi": "10.1000/xyz",
            "edition": "https://w3id.org/paperwalk/id/venue/neurips/2024" }, {
            "id": "https://w3id.org/paperwalk/id/paper/arxiv-2404.16019#preprint",
            "type": "Preprint",
            "arxivId": "2404.16019",
            "issued": "2024-04" } ] }
        """
            .formatted(context());
    String expected =
        """
        PREFIX pw: <https://w3id.org/paperwalk/ns#>
        PREFIX id: <https://w3id.org/paperwalk/id/>
        PREFIX fabio: <http://purl.org/spar/fabio/>
        PREFIX frbr: <http://purl.org/vocab/frbr/core#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        id:paper\\/arxiv-2404.16019 a pw:Paper ;
          <http://purl.org/dc/terms/title> "The PRISM Alignment Project" ;
          pw:kind id:facet\\/benchmark ;
          pw:hasCode id:repo\\/github.com\\/a\\/b ;
          frbr:realization id:paper\\/arxiv-2404.16019\\#neurips-2024 ,
            id:paper\\/arxiv-2404.16019\\#preprint .
        id:repo\\/github.com\\/a\\/b a pw:CodeRepository ;
          <https://schema.org/codeRepository> <https://github.com/A/B> .
        id:paper\\/arxiv-2404.16019\\#neurips-2024 a fabio:ConferencePaper ;
          fabio:hasPublicationYear "2024"^^xsd:gYear ;
          <http://prismstandard.org/namespaces/basic/2.0/doi> "10.1000/xyz" ;
          pw:edition id:venue\\/neurips\\/2024 .
        id:paper\\/arxiv-2404.16019\\#preprint a fabio:Preprint ;
          fabio:hasArXivId "2404.16019" ;
          <http://purl.org/dc/terms/issued> "2024-04"^^xsd:gYearMonth .
        """;

    assertThat(parse(document, Lang.JSONLD11).isIsomorphicWith(parse(expected, Lang.TURTLE)))
        .as(document)
        .isTrue();
  }

  /** Every statement of the valid graph survives the way through the friendly keys. */
  @Test
  void theValidGraphGoesThereAndBack() throws JsonLdError {
    Model valid = OntologyFiles.read("valid.ttl");
    String compact = compact(valid);

    assertThat(compact.substring(0, compact.indexOf("@context")))
        .contains("\"arxivId\"")
        .doesNotContain("\"pw:", "\"fabio:", "\"@type\"");
    assertThat(parse(compact, Lang.JSONLD11).isIsomorphicWith(valid)).isTrue();
  }

  @Test
  void everyBorrowedTermExists() {
    assertThat(keys().values())
        .allSatisfy(iri ->
            assertThat(BorrowedTerms.of(iri).map(terms -> terms.has(iri)).orElse(ours(iri)))
                .as(iri)
                .isTrue());
  }

  @Test
  void noTwoKeysMeanTheSame() {
    assertThat(keys().values()).doesNotHaveDuplicates();
  }

  private static boolean ours(String iri) {
    return iri.startsWith(OntologyFiles.PW);
  }

  private static String compact(Model model) throws JsonLdError {
    String expanded = RDFWriter.source(model).format(RDFFormat.JSONLD11_PLAIN).asString();
    return JsonLd.compact(
            JsonDocument.of(new StringReader(expanded)), JsonDocument.of(new StringReader(CONTEXT)))
        .get()
        .toString();
  }

  private static Model parse(String text, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(text, lang).parse(model);
    return model;
  }

  private static JsonNode context() {
    try {
      return new ObjectMapper().readTree(CONTEXT).get("@context");
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The keys with the full IRIs they stand for; keywords and prefixes left out. */
  private static Map<String, String> keys() {
    Map<String, String> keys = new TreeMap<>();
    JsonNode context = context();
    context
        .properties()
        .forEach(entry -> {
          JsonNode value = entry.getValue();
          String name = value.isObject() ? value.get("@id").asText() : value.asText();
          int colon = name.indexOf(':');
          if (colon > 0 && !name.startsWith("http")) {
            String prefix = context.get(name.substring(0, colon)).asText();
            keys.put(entry.getKey(), prefix + name.substring(colon + 1));
          }
        });
    return keys;
  }
}
