package paperwalk.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import paperwalk.model.EntryKind;

/**
 * Gives each work its key: the oldest under which one of its claims is remembered, or else a new
 * one that has never been given. What it adds to the identity is in the order of the claims,
 * whatever the order of lists.
 */
final class KeyAssignment {
  private final Identity identity;
  private final List<Witness> witnesses;
  private final List<Set<String>> disowned;
  private final Set<Identity.Name> given = new HashSet<>();
  private final List<String> keys = new ArrayList<>();
  private final List<IdentityRow> added = new ArrayList<>();

  private KeyAssignment(Identity identity, List<Witness> witnesses, List<Set<String>> disowned) {
    this.identity = identity;
    this.witnesses = witnesses;
    this.disowned = disowned;
  }

  /**
   * What the works are called.
   *
   * @param keys the key of each group
   * @param added what the identity does not know yet
   */
  record Result(List<String> keys, List<IdentityRow> added) {}

  static Result of(Identity identity, List<Witness> witnesses, Matching.Result matching) {
    KeyAssignment assignment = new KeyAssignment(identity, witnesses, matching.disowned());
    matching.groups().forEach(assignment::assign);
    return new Result(assignment.keys, assignment.added);
  }

  private void assign(List<Integer> group) {
    TreeSet<Integer> known = new TreeSet<>();
    for (int i : group) {
      if (!witnesses.get(i).isNew()) {
        known.add(witnesses.get(i).known);
      }
    }
    EntryKind kind = witnesses.get(group.getFirst()).claim.kind();
    String key = known.isEmpty() ? mint(group, kind) : identity.key(known.first());
    keys.add(key);
    for (int other : known.tailSet(known.isEmpty() ? 0 : known.first(), false)) {
      added.add(IdentityRow.replaced(identity.key(other), kind, key, identity.title(other)));
    }
    group.stream()
        .filter(this::saysMoreThanRemembered)
        .forEach(i -> {
          Witness witness = witnesses.get(i);
          added.add(IdentityRow.of(key, witness.claim, disowned.get(i), witness.title()));
        });
  }

  /** A claim of its own, or one whose identifier has been found to be the work's. */
  private boolean saysMoreThanRemembered(int index) {
    Witness witness = witnesses.get(index);
    return witness.isNew() || !disowned.get(index).containsAll(witness.disowned);
  }

  private String mint(List<Integer> group, EntryKind kind) {
    List<String> ids = new ArrayList<>();
    for (int i : group) {
      witnesses.get(i).ids().stream().filter(id -> !disowned.get(i).contains(id)).forEach(ids::add);
    }
    String plain = NewKey.of(ids, witnesses.get(group.getFirst()).claim);
    String key = plain;
    for (int i = 2; identity.isGiven(kind, key) || !given.add(new Identity.Name(kind, key)); i++) {
      key = plain + "-" + i;
    }
    return key;
  }
}
