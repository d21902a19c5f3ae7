package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which queries are one for the cache, and which have no answer to keep. */
class QuestionTest {

  private static @Nullable String text(String query) {
    Question question = Question.of(query, List.of(), List.of());
    return question == null ? null : question.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p 'a  # b' FILTER (?s < 3) }",
        "  SELECT\t*\r\n{ ?s ?p 'a  # b' # comment ' \" <\nFILTER (?s < 3)   }  \n",
        "SELECT *#\n#more\n { ?s ?p 'a  # b' FILTER (?s < 3) }#end"
      })
  void spaceAndCommentsDoNotCount(String query) {
    assertThat(text(query)).isEqualTo("SELECT * { ?s ?p 'a  # b' FILTER (?s < 3) }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { <http://x/a#b> ?p '''it's  \n ''  #''' }",
        "ASK { ?s ?p \"a\\\"  #\" ; ?q \"\"\"\"  \\\"\"\" #\"\"\" }",
        "ASK { ?s x:a\\#b '' , \"\" }",
        "ASK { ?s ?p ?now . ?s x:Service ?service } ORDER BY ?now",
        "ASK { ?s ?p 'now()' , \"SERVICE <x>\" , 'RAND ()' }"
      })
  void stringsAndNamesStayAsTheyAre(String query) {
    assertThat(text(query)).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { FILTER(NOW() > 1) }",
        "ASK { FILTER(now # c\n ( ) > 1) }",
        "ASK { FILTER(rand()> 1) }",
        "SELECT (UUID() AS ?x) {}",
        "SELECT (StrUuid() AS ?x) {}",
        "SELECT (BNODE('a') AS ?x) {}",
        "PREFIX f: <http://x#> SELECT (f:now() AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
        "SELECT (<http://x#now> () AS ?x) {}",
        "SELECT * { SERVICE <http://x/> {} }",
        "SELECT * { service<http://x/> {} }",
        "SELECT * {service silent ?x {} }",
        "SELECT (<http://x#n\\u006fw>() AS ?x) {}",
        "SELECT (n\\u006fw() AS ?x) {}",
        "ASK { ?s ?p 'open }",
        "ASK { ?s ?p '''open'' }"
      })
  void whatChangesOrCannotBeToldIsNotKept(String query) {
    assertThat(text(query)).isNull();
  }

  @Test
  void anythingIsReadInTimeInProportionToItsLength() {
    Random random = new Random(7);
    String signs = "'\"<># \n(u?:aservic";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int j = random.nextInt(200); j > 0; j--) {
        query.append(signs.charAt(random.nextInt(signs.length())));
      }
      String text = text(query.toString());
      if (text != null) {
        assertThat(text(text)).as("%s", query).isEqualTo(text);
      }
    }
    assertThat(text("<".repeat(20_000))).hasSize(20_000);
    assertThat(text("(".repeat(20_000))).hasSize(20_000);
    assertThat(text("x".repeat(20_001))).isNull();
  }

  @Test
  void theGraphsOfTheProtocolCount() {
    assertThat(Question.of("ASK {}", List.of("a"), List.of()))
        .isNotEqualTo(Question.of("ASK {}", List.of(), List.of("a")))
        .isEqualTo(Question.of(" ASK  {}", List.of("a"), List.of()));
  }
}
