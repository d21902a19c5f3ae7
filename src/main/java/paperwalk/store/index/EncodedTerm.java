package paperwalk.store.index;

/**
 * A term as it lies in the dictionary.
 *
 * @param kind its kind
 * @param bytes label, IRI or lexical form in UTF-8; for tagged kinds followed by the tag and the
 *     tag's length as an int; for a triple term its three parts, each as kind, length and bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
record EncodedTerm(TermKind kind, byte[] bytes) {
  /** An odd multiplier with well-mixed bits (the golden ratio, as in Knuth's hashing). */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  int hash() {
    long hash = kind.number() + 1L;
    int i = 0;
    for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
      hash = (hash ^ ByteText.longAt(bytes, i)) * MIX;
      hash ^= hash >>> 32;
    }
    for (; i < bytes.length; i++) {
      hash = (hash ^ (bytes[i] & 0xFF)) * MIX;
      hash ^= hash >>> 32;
    }
    return (int) (hash ^ (hash >>> 17));
  }
}
