package paperwalk.store.index;

import java.util.HexFormat;

/**
 * What an index was made from.
 *
 * @param sha256 digest of the statements' file, in hexadecimal digits
 * @param size of that file in bytes
 */
public record IndexSource(String sha256, long size) {
  static final int DIGEST_BYTES = 32;

  /** Checks the digest. */
  public IndexSource {
    if (sha256.length() != 2 * DIGEST_BYTES) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
  }

  byte[] digest() {
    return HexFormat.of().parseHex(sha256);
  }
}
