package paperwalk.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that are no other server's on the Internet: this machine's, the house network's,
 * groups, examples, and those of version 6 that stand for one of version 4 (IANA's registries of
 * special addresses, RFC 6890).
 */
final class SpecialAddress {
  private static final List<Block> BLOCKS =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3));

  /** Of version 6 only what is given to networks of the Internet (2000::/3) is no special one. */
  private static final Block GLOBAL = Block.of("2000::", 3);

  private static final List<Block> NOT_GLOBAL =
      List.of(
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));

  private SpecialAddress() {}

  /** The addresses that begin with the same bits. */
  private record Block(InetAddress start, int bits) {
    static Block of(String address, int bits) {
      return new Block(InetAddress.ofLiteral(address), bits);
    }

    boolean holds(byte[] address) {
      byte[] first = start.getAddress();
      int whole = bits / 8;
      int mask = 0xff00 >> (bits % 8) & 0xff;
      return address.length == first.length
          && Arrays.equals(address, 0, whole, first, 0, whole)
          && (mask == 0 || (address[whole] & mask) == (first[whole] & mask));
    }
  }

  /** Whether an address is one of them. Version 4 mapped into version 6 is taken as version 4. */
  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address
        ? !GLOBAL.holds(bytes) || NOT_GLOBAL.stream().anyMatch(block -> block.holds(bytes))
        : BLOCKS.stream().anyMatch(block -> block.holds(bytes));
  }
}
