/**
 * From a file to entries with exact places.
 *
 * <p>{@link paperwalk.read.ListFiles} finds and decodes files, {@link
 * paperwalk.read.MarkdownReader} walks a document's headings, paragraphs and bullets, and {@link
 * paperwalk.read.EntryParser} reads one of them. Bibliographies have a reader of their own, and
 * {@link paperwalk.read.GitRepository} fetches older versions. May use {@code model}; commonmark
 * lives only here.
 */
@NullMarked
package paperwalk.read;

import org.jspecify.annotations.NullMarked;
