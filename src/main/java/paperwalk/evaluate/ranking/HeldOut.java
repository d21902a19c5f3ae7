package paperwalk.evaluate.ranking;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Which tenth of the papers is held out to choose parameters by, where a data set leaves that open:
 * those whose id has a CRC-32 (of its UTF-8, as zlib counts it) that ten divides.
 */
final class HeldOut {
  private static final int PARTS = 10;

  private HeldOut() {}

  static boolean is(String id) {
    CRC32 crc = new CRC32();
    crc.update(id.getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % PARTS == 0;
  }
}
