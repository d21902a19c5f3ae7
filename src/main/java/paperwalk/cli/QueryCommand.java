package paperwalk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Term;
import paperwalk.store.GraphStore;
import paperwalk.store.PreparedQuery;
import paperwalk.store.ResultFormat;
import paperwalk.store.Snapshot;
import paperwalk.store.SparqlException;
import paperwalk.store.SparqlRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk query}: SPARQL over the graph. */
@Command(
    name = "query",
    description = {
      "Answers a SPARQL query.",
      "NAME is one of the ready-made questions (--list); FILE holds a query; - reads one from"
          + " standard input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk query --list",
      "  paperwalk query 10 --param topic=facet:peft --format csv",
      "  paperwalk query 7 --param paper=arxiv:2406.10471",
      "  echo 'SELECT * { ?s ?p ?o } LIMIT 5' | paperwalk query -"
    })
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(arity = "0..1", paramLabel = "NAME|FILE|-", description = "The query.")
  private @Nullable String query;

  @Option(
      names = {"-l", "--list"},
      description = "Show the ready-made questions and their parameters.")
  private boolean list;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description =
          "A value for a variable: arxiv:2406.10471, a DOI, facet:peft, venue:emnlp, an IRI, or"
              + " \"a text\".")
  private List<String> given = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, json, xml, csv or tsv for rows; ttl, jsonld, nt or rdf for graphs"
              + " (default: table or ttl).")
  private @Nullable String format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop after so many seconds (default: ${DEFAULT-VALUE}).")
  private int timeout = 30;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      list(out);
      return Main.OK;
    }
    if (query == null) {
      throw new UsageException(
          "no query given; name a question (paperwalk query --list), a file, or - for standard"
              + " input");
    }
    if (timeout < 1) {
      throw new UsageException("--timeout " + timeout + ": give a number of seconds above 0");
    }
    NamedQuery asked = load(query);
    Snapshot snapshot = store.snapshot();
    Map<String, Term> values = values(asked, snapshot);
    GraphStore graph = store.graph(snapshot);
    PreparedQuery prepared = prepare(graph, asked, values);
    ResultFormat chosen = format(prepared);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    prepared.write(chosen, bytes);
    String text = bytes.toString(StandardCharsets.UTF_8);
    out.print(text);
    if (!text.endsWith("\n")) {
      out.println();
    }
    out.flush();
    return Main.OK;
  }

  private PreparedQuery prepare(GraphStore graph, NamedQuery asked, Map<String, Term> values)
      throws SparqlException {
    return prepare(
        graph,
        asked,
        new SparqlRequest(asked.text(), values, List.of(), List.of(), Duration.ofSeconds(timeout)));
  }

  /** Names the query where it is at fault. */
  static PreparedQuery prepare(GraphStore graph, NamedQuery asked, SparqlRequest request)
      throws SparqlException {
    try {
      return graph.prepare(request);
    } catch (SparqlException e) {
      throw new SparqlException(e.reason(), asked.name() + ": " + e.getMessage());
    }
  }

  private Map<String, Term> values(NamedQuery asked, Snapshot snapshot) throws Exception {
    Map<String, String> parameters = parameters();
    Map<String, Term> values = new LinkedHashMap<>();
    for (NamedQuery.Parameter parameter : asked.parameters()) {
      String typed = parameters.getOrDefault(parameter.name(), parameter.value());
      boolean text = parameter.value().startsWith("\"");
      values.put(
          parameter.name(),
          text && !typed.startsWith("\"")
              ? Term.Literal.of(typed)
              : ParameterValue.of(typed, store, snapshot));
    }
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      String name = parameter.getKey();
      if (!values.containsKey(name)) {
        if (!asked.text().matches("(?s).*[?$]" + Pattern.quote(name) + "\\b.*")) {
          throw new UsageException(
              "--param %s: the query has no variable ?%s".formatted(name, name));
        }
        values.put(name, ParameterValue.of(parameter.getValue(), store, snapshot));
      }
    }
    return values;
  }

  private Map<String, String> parameters() throws UsageException {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String assignment : given) {
      int equals = assignment.indexOf('=');
      if (equals < 1) {
        throw new UsageException(
            "--param %s: give a name and a value, such as topic=facet:peft".formatted(assignment));
      }
      parameters.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
    return parameters;
  }

  private ResultFormat format(PreparedQuery prepared) throws UsageException {
    if (format == null) {
      return prepared.answersGraph() ? ResultFormat.TURTLE : ResultFormat.TABLE;
    }
    ResultFormat chosen = ResultFormat.of(format).orElse(null);
    if (chosen == ResultFormat.JSON && prepared.answersGraph()) {
      chosen = ResultFormat.JSONLD;
    } else if (chosen == ResultFormat.XML && prepared.answersGraph()) {
      chosen = ResultFormat.RDFXML;
    }
    boolean fits =
        chosen != null && (prepared.answersGraph() ? chosen.forGraphs() : chosen.forRows());
    if (!fits || chosen == null) {
      throw new UsageException(
          "--format %s: this query's answer can be printed as %s"
              .formatted(
                  format,
                  prepared.answersGraph() ? "ttl, jsonld, nt, rdf" : "table, json, xml, csv, tsv"));
    }
    return chosen;
  }

  /** A question by its name, a file, or standard input. */
  static NamedQuery load(String query) throws UsageException {
    try {
      if (query.equals("-")) {
        return NamedQuery.of(
            "standard input", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
      }
      NamedQuery named = NamedQuery.find(query).orElse(null);
      if (named != null) {
        return named;
      }
      return NamedQuery.of(query, Files.readString(Path.of(query)));
    } catch (NoSuchFileException e) {
      throw new UsageException(query + ": neither a question (paperwalk query --list) nor a file");
    } catch (CharacterCodingException e) {
      throw new UsageException(query + ": is not UTF-8; save the file as UTF-8");
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new UsageException(query + ": cannot be read: " + e.getMessage());
    }
  }

  private static void list(PrintWriter out) {
    for (NamedQuery query : NamedQuery.all()) {
      out.println(query.name());
      out.println("    " + query.summary());
      for (NamedQuery.Parameter parameter : query.parameters()) {
        out.println(
            "    --param %s=%s  %s"
                .formatted(parameter.name(), parameter.value(), parameter.meaning()));
      }
    }
  }
}
