package paperwalk.model;

import java.util.List;

/**
 * A paper as the walk graph knows it.
 *
 * @param iri its IRI
 * @param title its title
 * @param identifiers {@code arxiv:…}, {@code doi:…}, {@code acl:…} and so on, {@code repo:…},
 *     {@code replaces:…} before an IRI it once had
 * @param date when it first appeared: year times 10,000 plus month times 100 plus day, with 0 for
 *     what is not known
 * @param hasCode whether a code repository of it is known
 */
public record PaperNode(
    String iri, String title, List<String> identifiers, int date, boolean hasCode) {}
