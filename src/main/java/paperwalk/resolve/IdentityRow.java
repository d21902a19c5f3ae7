package paperwalk.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperwalk.model.EntryKind;
import paperwalk.model.Identifier;

/**
 * A row of an identity: either that a claim is known under a key, or that a key has been replaced
 * by another.
 *
 * @param key last part of an IRI
 * @param kind what the key stands for
 * @param evidence the claim without its title, or {@code -> } and the key that replaces this one
 * @param title the title, on one line
 */
public record IdentityRow(String key, EntryKind kind, String evidence, String title) {
  private static final String REPLACED = "-> ";
  private static final String NOTHING = "-";
  private static final String DISOWNED = "?";
  private static final Set<String> OWN_SCHEMES = Set.of("repo", "url");

  /** The row that says that a claim is known under a key. */
  static IdentityRow of(String key, Claim claim, Set<String> disowned, String title) {
    List<String> evidence = new ArrayList<>();
    for (String id : claim.ids()) {
      evidence.add(disowned.contains(id) ? DISOWNED + id : id);
    }
    Stream.of(part("year:", claim.year()), part("by:", claim.by()), claim.place())
        .filter(part -> !part.isEmpty())
        .forEach(evidence::add);
    return new IdentityRow(
        key,
        claim.kind(),
        evidence.isEmpty() ? NOTHING : String.join(" ", evidence),
        Claim.plain(title));
  }

  /** The row that says that a key has been replaced. */
  static IdentityRow replaced(String key, EntryKind kind, String by, String title) {
    return new IdentityRow(key, kind, REPLACED + by, Claim.plain(title));
  }

  private static String part(String name, String value) {
    return value.isEmpty() ? "" : name + value;
  }

  /** The key that replaces this one, or null if the row is a claim. */
  @Nullable String replacedBy() {
    return evidence.startsWith(REPLACED) ? evidence.substring(REPLACED.length()) : null;
  }

  /** The claim; not for a key that is replaced. */
  Claim claim() {
    List<String> ids = new ArrayList<>();
    String year = "";
    String by = "";
    String place = "";
    for (String part : parts()) {
      String value = part.substring(part.indexOf(':') + 1);
      switch (part.substring(0, part.indexOf(':'))) {
        case "year" -> year = value;
        case "by" -> by = value;
        case "list", "at" -> place = part;
        default -> ids.add(part.startsWith(DISOWNED) ? part.substring(1) : part);
      }
    }
    return new Claim(kind, Claim.titleKey(title), List.copyOf(ids), year, by, place);
  }

  /** The ids of the claim that belong to another work. */
  Set<String> disowned() {
    Set<String> disowned = new TreeSet<>();
    parts().stream()
        .filter(part -> part.startsWith(DISOWNED))
        .forEach(part -> disowned.add(part.substring(1)));
    return disowned;
  }

  private List<String> parts() {
    return evidence.equals(NOTHING) ? List.of() : List.of(evidence.split(" "));
  }

  /** The row as it is written. */
  String line() {
    return String.join("\t", key, kind.name().toLowerCase(Locale.ROOT), evidence, title);
  }

  /**
   * Reads a row.
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  static IdentityRow parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 4) {
      throw new IllegalArgumentException(
          "a row has 4 columns with tabs between them, this one has " + columns.length);
    }
    if (!columns[0].matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("\"" + columns[0] + "\" is no key");
    }
    EntryKind kind;
    try {
      kind = EntryKind.valueOf(columns[1].toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + columns[1] + "\" is none of paper, dataset, software and resource", e);
    }
    IdentityRow row = new IdentityRow(columns[0], kind, columns[2], columns[3]);
    if (row.replacedBy() == null) {
      for (String part : row.parts()) {
        checkPart(part);
      }
    }
    return row;
  }

  private static void checkPart(String part) {
    String plain = part.startsWith(DISOWNED) ? part.substring(1) : part;
    int colon = plain.indexOf(':');
    String name = colon < 0 ? "" : plain.substring(0, colon);
    boolean known =
        Identifier.STRENGTH.contains(name)
            || OWN_SCHEMES.contains(name)
            || Set.of("by", "list", "at").contains(name)
            || plain.matches("year:\\d{1,4}");
    if (!known || colon + 1 == plain.length()) {
      throw new IllegalArgumentException("\"" + part + "\" is no evidence");
    }
  }
}
