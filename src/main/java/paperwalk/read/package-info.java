/**
 * From a file to entries with exact places.
 *
 * <p>{@link paperwalk.read.ListFiles} finds and decodes files. {@link
 * paperwalk.read.MarkdownOutline} and {@link paperwalk.read.RstOutline} make one and the same of
 * every syntax: an {@link paperwalk.read.Outline} of sections and blocks whose text, a {@link
 * paperwalk.read.FlatText}, knows where each character was written. A large Markdown file is parsed
 * in the pieces that {@link paperwalk.read.MarkdownSplitter} cuts. {@link
 * paperwalk.read.ListParser} then reads each section in the way that explains most of it: {@link
 * paperwalk.read.ItemReader} reads bullets and paragraphs with the help of one of several {@link
 * paperwalk.read.TitleFinder}s, {@link paperwalk.read.GridReader} tables, {@link
 * paperwalk.read.HeadingEntries} headings. Bibliographies have a reader of their own, and {@link
 * paperwalk.read.GitRepository} fetches older versions. {@link paperwalk.read.AnthologyReader}
 * streams the papers of the ACL Anthology's XML files, which are no lists. May use {@code model};
 * commonmark lives only here.
 */
@NullMarked
package paperwalk.read;

import org.jspecify.annotations.NullMarked;
