package paperwalk.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.StringRequestContent;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;
import paperwalk.store.RemoteService;
import paperwalk.store.SparqlException;
import paperwalk.store.SparqlException.Reason;

/**
 * Asks the endpoints that an operator has allowed, for the sake of SERVICE. A name is looked up
 * once for each connection, and the connection goes to the address that was found to be allowed: a
 * name that means another address a moment later gains nothing. It follows no redirect, keeps no
 * cookie, sends nothing of the client's, and takes so many bytes in so much time.
 */
final class ServiceClient implements RemoteService, AutoCloseable {
  private static final String RESULTS = "application/sparql-results+json";
  private static final int MOST = 16 << 20;
  private static final Duration TIME = Duration.ofSeconds(10);

  private final Set<String> hosts;
  private final int most;
  private final Duration time;
  private final HttpClient client = new HttpClient();

  /** Asks some hosts, if they have addresses of their own on the Internet. */
  ServiceClient(Set<String> hosts) {
    this(hosts, SpecialAddress::is, MOST, TIME);
  }

  ServiceClient(Set<String> hosts, Predicate<InetAddress> refused, int most, Duration time) {
    this.hosts = hosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    this.most = most;
    this.time = time;
    client.setFollowRedirects(false);
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.getContentDecoderFactories().clear();
    client.setUserAgentField(null);
    client.setConnectTimeout(time.toMillis());
    client.setMaxConnectionsPerDestination(4);
    client.setSocketAddressResolver(
        (host, port, context, promise) -> resolve(host, port, refused, promise));
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException("the client for SERVICE does not start", e);
    }
  }

  /** An address is no host of ours. */
  private static final class SpecialAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;
  }

  private static void resolve(
      String host,
      int port,
      Predicate<InetAddress> refused,
      Promise<List<InetSocketAddress>> promise) {
    try {
      List<InetSocketAddress> found = new ArrayList<>();
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (refused.test(address)) {
          throw new SpecialAddressException();
        }
        found.add(new InetSocketAddress(address, port));
      }
      promise.succeeded(found);
    } catch (UnknownHostException e) {
      promise.failed(e);
    }
  }

  @Override
  public byte[] ask(URI endpoint, String query) throws SparqlException {
    check(endpoint);
    Request request =
        client
            .POST(endpoint)
            .accept(RESULTS)
            .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
            .body(new StringRequestContent("application/sparql-query", query));
    try {
      ContentResponse response =
          new CompletableResponseListener(request, most)
              .send()
              .get(time.toMillis(), TimeUnit.MILLISECONDS);
      String type = response.getMediaType();
      if (response.getStatus() != 200) {
        throw failed(endpoint, "answered with status " + response.getStatus());
      }
      if (!RESULTS.equalsIgnoreCase(type) && !"application/json".equalsIgnoreCase(type)) {
        throw failed(endpoint, "did not answer in " + RESULTS);
      }
      return response.getContent();
    } catch (TimeoutException e) {
      var _ = request.abort(e);
      throw failed(endpoint, "did not answer within %s s".formatted(time.toMillis() / 1000.0));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(endpoint, "was not waited for");
    } catch (ExecutionException e) {
      throw explained(endpoint, e.getCause());
    }
  }

  private void check(URI endpoint) throws SparqlException {
    String scheme = endpoint.getScheme();
    if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
      throw refused("only http and https are asked");
    }
    String host = endpoint.getHost();
    if (host == null || endpoint.getRawUserInfo() != null) {
      throw refused("the endpoint is no plain address");
    }
    String lower = host.toLowerCase(Locale.ROOT);
    if (!hosts.contains(lower) && !hosts.contains(lower + ":" + endpoint.getPort())) {
      throw refused("%s is none of the servers that may be asked".formatted(host));
    }
  }

  private static SparqlException explained(URI endpoint, @Nullable Throwable cause) {
    if (cause instanceof SpecialAddressException) {
      return refused("%s is no server on the Internet".formatted(endpoint.getHost()));
    }
    if (cause instanceof TimeoutException) {
      return failed(endpoint, "did not answer in time");
    }
    if (cause instanceof IllegalArgumentException) {
      return failed(endpoint, "answered with more bytes than are taken");
    }
    return failed(endpoint, "cannot be reached");
  }

  private static SparqlException refused(String why) {
    return new SparqlException(Reason.REFUSED, "SERVICE: " + why);
  }

  private static SparqlException failed(URI endpoint, String what) {
    return new SparqlException(Reason.FAILED, "SERVICE: %s %s".formatted(endpoint.getHost(), what));
  }

  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the client for SERVICE does not stop", e);
    }
  }
}
