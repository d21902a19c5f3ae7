package paperwalk.read;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record of a bibliography, such as {@code @article{key, title = {…}, year = 2024}}.
 *
 * @param type in lower case
 * @param key as written; empty if it has none
 * @param start offset of its {@code @}
 * @param end offset behind its closing brace
 * @param fields by their names in lower case; of several with one name the first
 */
record BibRecord(String type, String key, int start, int end, Map<String, Value> fields) {

  /**
   * What a field holds.
   *
   * @param raw as written, without the delimiters; abbreviations are spelt out
   * @param start offset of its first character; if it is put together of parts, that of the first
   * @param end offset behind its last character
   */
  record Value(String raw, int start, int end) {
    /** The same without white space at its ends. */
    Value stripped() {
      String plain = raw.strip();
      int before = raw.length() - raw.stripLeading().length();
      return raw.length() != end - start || plain.isEmpty()
          ? this
          : new Value(plain, start + before, start + before + plain.length());
    }

    /** As a reader sees it. */
    String text() {
      return TexText.plain(raw);
    }
  }

  /** The first of some fields that the record has and that is not blank. */
  Optional<Value> first(String... names) {
    return Stream.of(names)
        .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
        .filter(value -> !value.raw().isBlank())
        .map(Value::stripped)
        .findFirst();
  }
}
