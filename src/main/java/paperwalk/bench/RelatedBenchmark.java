package paperwalk.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Asks a server for related work over a number of connections. Every question has other papers than
 * the ones before it, and no answer is asked for twice as far as the graph has that many; each is
 * checked to name as many papers as were asked for, with reasons.
 */
public final class RelatedBenchmark {
  private static final int WARM_UP_CONNECTIONS = 8;
  private static final byte[] REASON = "\"weight\"".getBytes(StandardCharsets.UTF_8);

  private final Endpoint endpoint;
  private final List<String> targets;

  /**
   * Makes the questions.
   *
   * @param endpoint of a server, whatever its path
   * @param papers IRIs to ask for, at least one
   * @param size how many of them a question has
   * @param limit how many papers an answer has
   * @param seed of the choice
   */
  public RelatedBenchmark(Endpoint endpoint, List<String> papers, int size, int limit, long seed) {
    this.endpoint = endpoint;
    Random random = new Random(seed);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < Math.max(papers.size(), 10_000); i++) {
      String asked =
          random
              .ints(size, 0, papers.size())
              .mapToObj(
                  paper -> "paper=" + URLEncoder.encode(papers.get(paper), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      made.add("/api/related?" + asked + "&limit=" + limit);
    }
    this.targets = List.copyOf(made);
  }

  /**
   * Measures.
   *
   * @param connections each number of connections to measure with
   * @param runs of which the median counts
   * @param time of each run
   * @param warmUp before the first
   * @return the medians, by number of connections
   * @throws IOException if an answer is not the intended one
   */
  public Map<Integer, Measurement> measure(
      List<Integer> connections, int runs, Duration time, Duration warmUp)
      throws IOException, InterruptedException {
    Load load = new Load(endpoint, this::ask);
    long asked = load.run(WARM_UP_CONNECTIONS, warmUp, 0).requests();
    Map<Integer, Measurement> medians = new TreeMap<>();
    for (int each : connections) {
      List<Measurement> measured = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        Measurement run = load.run(each, time, (int) asked);
        asked += run.requests();
        measured.add(run);
      }
      medians.put(each, Measurement.median(measured));
    }
    return medians;
  }

  private void ask(Connection connection, int number) throws IOException {
    String target = targets.get(Math.floorMod(number, targets.size()));
    Connection.Answer answer = connection.get(target);
    if (answer.status() != 200) {
      String body = new String(answer.body(), StandardCharsets.UTF_8);
      throw new IOException("%s answered %d: %s".formatted(target, answer.status(), body));
    }
    if (!contains(answer.body(), REASON)) {
      throw new IOException(target + " was answered without a reason");
    }
  }

  private static boolean contains(byte[] body, byte[] wanted) {
    for (int i = 0; i + wanted.length <= body.length; i++) {
      int same = 0;
      while (same < wanted.length && body[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
