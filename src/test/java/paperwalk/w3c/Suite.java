package paperwalk.w3c;

/**
 * The rows of the table of results; where Fuseki 6.0.0 was measured, what it passes of how many.
 */
enum Suite {
  EVALUATION_11("SPARQL 1.1 query evaluation", "230/232"),
  POSITIVE_SYNTAX_11("SPARQL 1.1 positive syntax", "66/66"),
  NEGATIVE_SYNTAX_11("SPARQL 1.1 negative syntax", "44/48"),
  CSV("SPARQL 1.1 CSV results", "1/3"),
  UPDATE_SYNTAX_11("SPARQL 1.1 update syntax", ""),
  UPDATE_EVALUATION_11("SPARQL 1.1 update evaluation", ""),
  FEDERATION("SPARQL 1.1 federation", ""),
  ENTAILMENT("SPARQL 1.1 entailment", ""),
  PROTOCOL("SPARQL 1.1 protocol", "33/34"),
  SERVICE_DESCRIPTION("SPARQL 1.1 service description", "0/3"),
  GRAPH_STORE("SPARQL 1.1 graph store protocol", ""),
  EVALUATION_12("SPARQL 1.2 query evaluation", "61/63"),
  POSITIVE_SYNTAX_12("SPARQL 1.2 positive syntax", "101/102"),
  NEGATIVE_SYNTAX_12("SPARQL 1.2 negative syntax", ""),
  UPDATE_SYNTAX_12("SPARQL 1.2 update syntax", ""),
  UPDATE_EVALUATION_12("SPARQL 1.2 update evaluation", "");

  private final String label;
  private final String fuseki;

  Suite(String label, String fuseki) {
    this.label = label;
    this.fuseki = fuseki;
  }

  String label() {
    return label;
  }

  String fuseki() {
    return fuseki;
  }

  /** The row that a test counts in. */
  static Suite of(W3cTest test) {
    boolean newer = test.folder().contains("/sparql12/");
    String group = test.group();
    return switch (test.type()) {
      case "QueryEvaluationTest" ->
          newer
              ? EVALUATION_12
              : group.equals("entailment")
                  ? ENTAILMENT
                  : group.equals("service") ? FEDERATION : EVALUATION_11;
      case "CSVResultFormatTest" -> CSV;
      case "PositiveSyntaxTest11" -> POSITIVE_SYNTAX_11;
      case "NegativeSyntaxTest11" -> NEGATIVE_SYNTAX_11;
      case "PositiveSyntaxTest" -> newer ? POSITIVE_SYNTAX_12 : POSITIVE_SYNTAX_11;
      case "NegativeSyntaxTest" -> newer ? NEGATIVE_SYNTAX_12 : NEGATIVE_SYNTAX_11;
      case "PositiveUpdateSyntaxTest11", "NegativeUpdateSyntaxTest11" -> UPDATE_SYNTAX_11;
      case "PositiveUpdateSyntaxTest", "NegativeUpdateSyntaxTest" -> UPDATE_SYNTAX_12;
      case "UpdateEvaluationTest" -> newer ? UPDATE_EVALUATION_12 : UPDATE_EVALUATION_11;
      case "ProtocolTest" -> PROTOCOL;
      case "ServiceDescriptionTest" -> SERVICE_DESCRIPTION;
      case "GraphStoreProtocolTest" -> GRAPH_STORE;
      default -> throw new IllegalArgumentException("unknown kind of test: " + test);
    };
  }
}
