/**
 * Papers in the forms in which reference managers and typesetters take them: BibTeX, RIS and
 * CSL-JSON.
 *
 * <p>A {@link paperwalk.cite.Citation} holds the bibliographic facts of one paper, and {@link
 * paperwalk.cite.CitationForm} writes any number of them. Knows nothing of where the facts come
 * from. May use only {@code model}, and Jackson for JSON.
 */
@NullMarked
package paperwalk.cite;

import org.jspecify.annotations.NullMarked;
