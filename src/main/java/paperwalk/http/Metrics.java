package paperwalk.http;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What is counted, in the terms and the text format of Prometheus (exposition format 0.0.4).
 *
 * <p>Labels have few values each: routes are the patterns registered, other methods than the usual
 * are {@code other}, reasons are the titles of problems.
 */
final class Metrics {
  /** The header Content-Type of {@link #text}. */
  static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE");

  /** From a kept answer to a query at its limit of time, in seconds. */
  private static final double[] BOUNDS = {
    .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30
  };

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests;
  private final Counter bytes;
  private final Counter aborted;
  private final Counter problems;
  private final Histogram seconds;

  /** Those of the virtual machine, which are the same for all servers in it. */
  private static final class Machine {
    private static final PrometheusRegistry REGISTRY = new PrometheusRegistry();

    static {
      JvmMetrics.builder().register(REGISTRY);
    }
  }

  Metrics(Sites sites, Traffic traffic) {
    requests =
        Counter.builder()
            .name("paperwalk_http_requests_total")
            .help("Requests answered.")
            .labelNames("route", "method", "status")
            .register(registry);
    seconds =
        Histogram.builder()
            .name("paperwalk_http_request_seconds")
            .help("Time from a request's head to the end of its answer.")
            .classicOnly()
            .classicUpperBounds(BOUNDS)
            .labelNames("route")
            .register(registry);
    bytes =
        Counter.builder()
            .name("paperwalk_http_answer_bytes_total")
            .help("Bytes of answers' bodies.")
            .register(registry);
    aborted =
        Counter.builder()
            .name("paperwalk_http_aborted_total")
            .help("Answers that were broken off, by the client or by a limit.")
            .register(registry);
    problems =
        Counter.builder()
            .name("paperwalk_http_rejected_total")
            .help("Requests answered by a problem document.")
            .labelNames("reason", "status")
            .register(registry);
    gauge("paperwalk_http_in_flight", "Requests on their way.", all -> traffic.inFlight(), sites);
    gauge("paperwalk_snapshots_open", "Snapshots not closed yet.", Sites::open, sites);
    gauge("paperwalk_snapshot_triples", "Statements of the snapshot.", Sites::statements, sites);
    gauge("paperwalk_snapshot_age_seconds", "Since the snapshot is in use.", Sites::age, sites);
    gauge("paperwalk_answer_cache_bytes", "Memory of kept answers.", Sites::answerBytes, sites);
    gauge("paperwalk_answer_cache_answers", "Kept answers.", Sites::answers, sites);
    GaugeWithCallback.builder()
        .name("paperwalk_snapshot_info")
        .help("The snapshot in use, by name.")
        .labelNames("snapshot")
        .callback(gauge -> {
          if (sites.ready()) {
            gauge.call(1, sites.name());
          }
        })
        .register(registry);
    counter("paperwalk_answer_cache_hits_total", "Answers found among the kept.", true);
    counter("paperwalk_answer_cache_misses_total", "Answers that had to be found.", false);
  }

  private void gauge(String name, String help, ToDoubleFunction<Sites> value, Sites sites) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(gauge -> gauge.call(value.applyAsDouble(sites)))
        .register(registry);
  }

  private void counter(String name, String help, boolean hits) {
    CounterWithCallback.builder()
        .name(name)
        .help(help)
        .callback(
            counter -> counter.call((hits ? AnswerCache.HITS : AnswerCache.MISSES).doubleValue()))
        .register(registry);
  }

  /** Counts an answer. */
  void answered(String route, String method, int status, long body, double took, boolean broken) {
    requests
        .labelValues(route, METHODS.contains(method) ? method : "other", String.valueOf(status))
        .inc();
    seconds.labelValues(route).observe(took);
    bytes.inc(Math.max(0, body));
    if (broken) {
      aborted.inc();
    }
  }

  /** Counts a problem document by its title. */
  void refused(int status, String title) {
    problems
        .labelValues(title.toLowerCase(Locale.ROOT).replace(' ', '-'), String.valueOf(status))
        .inc();
  }

  /** All of it as text. */
  String text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    writer.write(out, registry.scrape());
    writer.write(out, Machine.REGISTRY.scrape());
    return out.toString(StandardCharsets.UTF_8);
  }
}
