package paperwalk.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C's tests of SPARQL 1.1 and 1.2, over HTTP, on snapshots as they are served.
 *
 * <p>They lie beside the repository. {@code exceptions.tsv} lists those that need not pass; one
 * that passes all the same must leave the list. {@code -Dpaperwalk.w3c.show=true} tells why each of
 * them fails.
 */
class W3cSuitesTest {
  private static final Path SUITES = Path.of("../shared/w3c-sparql-tests");
  private static final Scoreboard SCORES = new Scoreboard();

  private static Exceptions exceptions;
  private static Endpoint endpoint;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Files.isDirectory(SUITES), SUITES + " is missing");
    exceptions = Exceptions.read();
    endpoint = new Endpoint();
  }

  @AfterAll
  static void stop() throws Exception {
    if (endpoint != null) {
      endpoint.close();
      System.out.println(SCORES);
    }
  }

  @TestFactory
  List<DynamicNode> tests() {
    Map<Suite, List<DynamicNode>> suites = new EnumMap<>(Suite.class);
    List<W3cTest> tests =
        new ArrayList<>(Manifest.read(SUITES.resolve("sparql11/manifest-all.ttl")));
    tests.addAll(Manifest.read(SUITES.resolve("sparql12/manifest.ttl")));
    for (W3cTest test : tests) {
      Suite suite = Suite.of(test);
      suites
          .computeIfAbsent(suite, each -> new ArrayList<>())
          .add(
              dynamicTest(
                  test.group() + " " + test.resource().getLocalName(), () -> run(suite, test)));
    }
    List<DynamicNode> all = new ArrayList<>();
    suites.forEach((suite, each) -> all.add(dynamicContainer(suite.label(), each)));
    all.add(
        dynamicTest(
            "every exception is for a test", () -> assertThat(exceptions.unused()).isEmpty()));
    return all;
  }

  private static void run(Suite suite, W3cTest test) throws Exception {
    Optional<String> reason = exceptions.reason(test.iri());
    try {
      check(test);
    } catch (Exception | AssertionError e) {
      if (Boolean.getBoolean("paperwalk.w3c.show")) {
        System.out.println(test.iri() + " " + e);
      }
      SCORES.count(suite, false, reason.isPresent());
      if (reason.isEmpty()) {
        throw new AssertionError(test.iri() + "\n" + e, e);
      }
      return;
    }
    SCORES.count(suite, true, reason.isPresent());
    reason.ifPresent(why ->
        fail("%s passes and must leave exceptions.tsv, where it stands because: %s", test, why));
  }

  private static void check(W3cTest test) throws Exception {
    switch (test.type()) {
      case "QueryEvaluationTest" -> QueryEvaluation.run(test, endpoint);
      case "CSVResultFormatTest" -> QueryEvaluation.csv(test, endpoint);
      case "PositiveSyntaxTest", "PositiveSyntaxTest11" -> SyntaxCheck.accepted(test, endpoint);
      case "NegativeSyntaxTest", "NegativeSyntaxTest11" -> SyntaxCheck.refused(test, endpoint);
      case "PositiveUpdateSyntaxTest", "PositiveUpdateSyntaxTest11" ->
          SyntaxCheck.updateAccepted(test, endpoint);
      case "NegativeUpdateSyntaxTest", "NegativeUpdateSyntaxTest11" ->
          SyntaxCheck.updateRefused(test, endpoint);
      case "UpdateEvaluationTest" -> SyntaxCheck.updateCarriedOut(test, endpoint);
      case "ProtocolTest" -> ProtocolCheck.run(test, endpoint);
      case "ServiceDescriptionTest" -> ServiceDescriptionCheck.run(test, endpoint);
      case "GraphStoreProtocolTest" -> GraphStoreCheck.run(test, endpoint);
      default -> throw new AssertionError("unknown kind of test: " + test);
    }
  }
}
