package paperwalk.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import paperwalk.model.Digest;

/**
 * Lets in only who shows a token (RFC 6750, section 2.1), if one is set. Whether the server lives
 * may be asked by all, and so may what a page of another site is allowed to ask.
 */
final class BearerToken {
  private static final String SCHEME = "Bearer ";

  private final byte[] digest;

  /** Takes the token; an empty one lets everybody in. */
  BearerToken(String token) {
    this.digest = token.isEmpty() ? new byte[0] : digest(token);
  }

  /** Refuses a request that has not shown the token; returns whether it did. */
  boolean refuses(Request request, Response response, Callback callback) {
    if (digest.length == 0
        || request.getMethod().equals("OPTIONS")
        || request.getHttpURI().getCanonicalPath().equals("/health/live")) {
      return false;
    }
    String shown = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    boolean scheme =
        shown != null && shown.regionMatches(/* ignoreCase= */ true, 0, SCHEME, 0, SCHEME.length());
    if (scheme && MessageDigest.isEqual(digest, digest(shown.substring(SCHEME.length()).strip()))) {
      return false;
    }
    response
        .getHeaders()
        .put(
            HttpHeader.WWW_AUTHENTICATE,
            "Bearer realm=\"paperwalk\"" + (scheme ? ", error=\"invalid_token\"" : ""));
    return Refusal.answer(
        response,
        callback,
        401,
        "Token needed",
        "This server asks for a token: send the header \"Authorization: Bearer …\".");
  }

  /** Of equal length, so that comparing them tells nothing of the token's. */
  private static byte[] digest(String token) {
    return Digest.sha256().digest(token.getBytes(UTF_8));
  }
}
