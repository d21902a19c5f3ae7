package paperwalk.http;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import paperwalk.cli.TestServer;

/** A server over the seed list's graph, for all tests of a class. */
final class SeedServer implements BeforeAllCallback, AfterAllCallback {
  private @Nullable TestServer server;

  /** A client of it, which may be asked for before it has been started. */
  Http http() {
    return new Http(this::address);
  }

  /** Where it answers, with a slash at the end. */
  URI address() {
    return running().address();
  }

  /** The snapshots that are open. */
  Sites sites() {
    return running().sites();
  }

  private TestServer running() {
    return Objects.requireNonNull(server, "not started");
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    server = TestServer.start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    running().close();
  }
}
