package paperwalk.resolve;

import java.util.Set;
import paperwalk.model.Entry;

/**
 * An entry, where it stands, and what came of its claim.
 *
 * @param list index of its list
 * @param entry the entry
 * @param disowned those of its ids that are not its work's
 */
record Place(int list, Entry entry, Set<String> disowned) {}
