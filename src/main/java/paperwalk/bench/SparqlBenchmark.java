package paperwalk.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import paperwalk.bench.Connection.Answer;

/**
 * Asks the questions of one or several endpoints over the same generated graph.
 *
 * <p>The endpoints take turns run by run, so what else the machine does falls on all of them alike.
 * Before anything is measured, each answers the same queries, and the rows are counted; then each
 * is warmed up. Every request has another constant than the ones before it, as far as the graph has
 * that many.
 */
public final class SparqlBenchmark {
  private static final int CHECKED_QUERIES = 20;
  private static final int WARM_UP_CONNECTIONS = 4;

  private final ScholarlyGraph graph;
  private final List<Endpoint> endpoints;
  private final Settings settings;
  private final Consumer<String> progress;
  private int nextQuery;

  /**
   * Takes what is measured.
   *
   * @param progress takes a line for each question
   */
  public SparqlBenchmark(
      ScholarlyGraph graph,
      List<Endpoint> endpoints,
      Settings settings,
      Consumer<String> progress) {
    this.graph = graph;
    this.endpoints = List.copyOf(endpoints);
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * How long and how often.
   *
   * @param connections each number of connections to measure with
   * @param runs of which the median counts
   * @param time of each run
   * @param warmUp before the runs of a question
   */
  public record Settings(List<Integer> connections, int runs, Duration time, Duration warmUp) {}

  /**
   * What a question costs an engine.
   *
   * @param engine the endpoint's name
   * @param question which
   * @param rows how many rows or triples the first queries have for an answer, together
   * @param bytes how many bytes
   * @param failure why it could not be asked; nothing if it could
   * @param byConnections the medians, by number of connections
   */
  public record Result(
      String engine,
      Question question,
      long rows,
      long bytes,
      String failure,
      Map<Integer, Measurement> byConnections) {

    /** The least processor time for a request, of all numbers of connections; NaN if it failed. */
    public double processorMillis() {
      return byConnections.values().stream()
          .mapToDouble(Measurement::processorMillis)
          .min()
          .orElse(Double.NaN);
    }
  }

  /**
   * Measures questions.
   *
   * @param questions which; ones that are no standard SPARQL go to the first endpoint alone
   * @return a result for each question and endpoint, in this order
   */
  public List<Result> measure(List<Question> questions) throws InterruptedException {
    List<Result> results = new ArrayList<>();
    for (Question question : questions) {
      progress.accept(question.title());
      results.addAll(measure(question));
    }
    return results;
  }

  private List<Result> measure(Question question) throws InterruptedException {
    Map<Endpoint, Result> results = new LinkedHashMap<>();
    Map<Endpoint, Map<Integer, List<Measurement>>> runs = new LinkedHashMap<>();
    for (Endpoint endpoint : question.isStandard() ? endpoints : endpoints.subList(0, 1)) {
      try {
        results.put(endpoint, check(endpoint, question));
        load(endpoint, question).run(WARM_UP_CONNECTIONS, settings.warmUp(), take());
        runs.put(endpoint, new TreeMap<>());
      } catch (IOException e) {
        results.put(endpoint, failed(endpoint, question, e));
      }
    }
    for (int connections : settings.connections()) {
      for (int i = 0; i < settings.runs(); i++) {
        int first = take();
        for (Endpoint endpoint : List.copyOf(runs.keySet())) {
          try {
            Measurement run = load(endpoint, question).run(connections, settings.time(), first);
            runs.getOrDefault(endpoint, Map.of())
                .computeIfAbsent(connections, key -> new ArrayList<>())
                .add(run);
          } catch (IOException e) {
            runs.remove(endpoint);
            results.put(endpoint, failed(endpoint, question, e));
          }
        }
      }
    }
    runs.forEach((endpoint, byConnections) -> {
      Result checked = results.get(endpoint);
      if (checked != null) {
        byConnections.forEach((connections, all) ->
            checked.byConnections().put(connections, Measurement.median(all)));
      }
    });
    return List.copyOf(results.values());
  }

  /** Numbers of queries that have not been asked yet. */
  private int take() {
    nextQuery += 100_000;
    return nextQuery;
  }

  private Load load(Endpoint endpoint, Question question) {
    return new Load(
        endpoint,
        (connection, number) -> expect(200, connection.ask(question.query(graph, number))));
  }

  private static Answer expect(int status, Answer answer) throws IOException {
    if (answer.status() != status) {
      String body = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
      throw new IOException(
          "answered %d: %s".formatted(answer.status(), body.lines().findFirst().orElse("")));
    }
    return answer;
  }

  private Result check(Endpoint endpoint, Question question) throws IOException {
    long rows = 0;
    long bytes = 0;
    try (Connection connection = new Connection(endpoint.address())) {
      for (int i = 0; i < CHECKED_QUERIES; i++) {
        byte[] body = expect(200, connection.ask(question.query(graph, i))).body();
        rows += AnswerCount.of(body);
        bytes += body.length;
      }
    }
    return new Result(endpoint.name(), question, rows, bytes, "", new TreeMap<>());
  }

  private static Result failed(Endpoint endpoint, Question question, IOException e) {
    return new Result(
        endpoint.name(), question, 0, 0, String.valueOf(e.getMessage()), new TreeMap<>());
  }

  /**
   * What an answer costs that has been given before.
   *
   * @param endpoint keeps answers
   * @param known whether the one who asks knows the answer's entity tag and asks for a newer one
   * @return the medians, by number of connections
   * @throws IOException if an answer is not the intended one
   */
  public Map<Integer, Measurement> repeated(Endpoint endpoint, boolean known)
      throws IOException, InterruptedException {
    String query = Question.LOOK_UP.query(graph, 0);
    String etag;
    try (Connection connection = new Connection(endpoint.address())) {
      etag = expect(200, connection.ask(query)).etag();
    }
    if (known && etag.isEmpty()) {
      throw new IOException("answers have no entity tag");
    }
    Load load =
        new Load(
            endpoint,
            known
                ? (connection, number) -> expect(304, connection.ask(query, etag))
                : (connection, number) -> expect(200, connection.ask(query)));
    Map<Integer, Measurement> medians = new TreeMap<>();
    load.run(WARM_UP_CONNECTIONS, settings.warmUp(), 0);
    for (int connections : settings.connections()) {
      List<Measurement> runs = new ArrayList<>();
      for (int i = 0; i < settings.runs(); i++) {
        runs.add(load.run(connections, settings.time(), 0));
      }
      medians.put(connections, Measurement.median(runs));
    }
    return medians;
  }
}
