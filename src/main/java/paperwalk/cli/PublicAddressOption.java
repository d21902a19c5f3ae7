package paperwalk.cli;

import org.jspecify.annotations.Nullable;
import paperwalk.http.PublicAddress;
import paperwalk.rdf.Vocabulary;
import picocli.CommandLine.Option;

/** The options that say how clients reach a server, and where the graph's IRIs begin. */
final class PublicAddressOption {
  @Option(
      names = "--path-prefix",
      paramLabel = "PATH",
      description = "What a proxy puts before each path, such as /paperwalk.")
  private @Nullable String prefix;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "The address that clients know, prefix included: links for programs are absolute then."
              + " Where --base lies below it, the graph's IRIs are addresses.")
  private @Nullable String url;

  @Option(
      names = "--trust-proxy",
      description =
          "Believe X-Forwarded-Proto, -Host and -Prefix; only behind a proxy that sets them.")
  private boolean trustProxy;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Vocabulary.DEFAULT_BASE,
      description = "Where the IRIs of a graph that is built begin (default: ${DEFAULT-VALUE}).")
  private String base = Vocabulary.DEFAULT_BASE;

  PublicAddress address() throws UsageException {
    try {
      return PublicAddress.of(prefix, url, trustProxy);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  String base() throws UsageException {
    return BuildCommand.checkedBase(base);
  }
}
