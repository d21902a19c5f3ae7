package paperwalk.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import paperwalk.model.EntryKind;

/**
 * The keys that have been given so far, and the claims that are known under each. Rows are only
 * added: a key is never given to another work, and one that is replaced leads to its successor.
 */
public final class Identity {
  /** Nothing has been given a key yet. */
  public static final Identity EMPTY = new Identity(List.of());

  private final List<IdentityRow> rows;
  private final Map<Name, Integer> firstRows = new LinkedHashMap<>();
  private final Map<Name, Name> successors = new HashMap<>();
  private final Map<Claim, IdentityRow> claims = new LinkedHashMap<>();

  /** A key and what it stands for: a paper and a data set may have the same key. */
  record Name(EntryKind kind, String key) {}

  private Identity(List<IdentityRow> rows) {
    this.rows = List.copyOf(rows);
    for (int i = 0; i < rows.size(); i++) {
      add(i, rows.get(i));
    }
  }

  /**
   * The identity of some rows.
   *
   * @throws RowException if one contradicts an earlier one
   */
  static Identity of(List<IdentityRow> rows) {
    return new Identity(rows);
  }

  /** A row contradicts an earlier one. */
  static final class RowException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The row's index. */
    final int row;

    RowException(int row, String message) {
      super(message);
      this.row = row;
    }
  }

  private void add(int index, IdentityRow row) {
    Name name = new Name(row.kind(), row.key());
    String successor = row.replacedBy();
    if (successors.containsKey(name)) {
      throw new RowException(
          index, row.key() + " has been replaced by " + current(name).key() + " further up");
    }
    if (successor != null) {
      Name next = new Name(row.kind(), successor);
      if (!firstRows.containsKey(name) || !firstRows.containsKey(next)) {
        throw new RowException(index, "one of the two keys has no row further up");
      }
      if (current(next).equals(name)) {
        throw new RowException(index, row.key() + " would be replaced by itself");
      }
      successors.put(name, next);
      return;
    }
    firstRows.putIfAbsent(name, index);
    IdentityRow before = claims.put(row.claim(), row);
    if (before != null && !current(new Name(before.kind(), before.key())).equals(name)) {
      throw new RowException(
          index, "the same evidence and title are known as " + before.key() + " further up");
    }
  }

  /** All rows, the oldest first. */
  public List<IdentityRow> rows() {
    return rows;
  }

  /** This identity with more rows. */
  public Identity plus(List<IdentityRow> added) {
    List<IdentityRow> all = new ArrayList<>(rows);
    all.addAll(added);
    return new Identity(all);
  }

  /** The remembered claims, the oldest first, each with the number of its key. */
  List<Witness> witnesses() {
    List<Witness> witnesses = new ArrayList<>();
    claims.forEach((claim, row) -> {
      Name name = current(new Name(row.kind(), row.key()));
      witnesses.add(
          Witness.remembered(claim, row.title(), firstRows.getOrDefault(name, 0), row.disowned()));
    });
    return witnesses;
  }

  /** The key of a number. */
  String key(int number) {
    return rows.get(number).key();
  }

  /** A title of the key of a number. */
  String title(int number) {
    return rows.get(number).title();
  }

  /** Whether a key has ever been given. */
  boolean isGiven(EntryKind kind, String key) {
    return firstRows.containsKey(new Name(kind, key));
  }

  /** The keys that have been replaced, by what they stand for. */
  Set<Name> replaced() {
    Set<Name> names = new TreeSet<>(Comparator.comparing(Name::kind).thenComparing(Name::key));
    names.addAll(successors.keySet());
    return names;
  }

  /** What a key is called today. */
  Name current(Name name) {
    Name now = name;
    @Nullable Name next = successors.get(now);
    while (next != null) {
      now = next;
      next = successors.get(now);
    }
    return now;
  }
}
