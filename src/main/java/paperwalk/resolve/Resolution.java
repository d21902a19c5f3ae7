package paperwalk.resolve;

import java.util.List;
import paperwalk.model.Catalogue;

/**
 * What came of resolving lists.
 *
 * @param catalogue each paper once
 * @param added what the identity did not know yet, to be added to it if the catalogue is used
 */
public record Resolution(Catalogue catalogue, List<IdentityRow> added) {}
