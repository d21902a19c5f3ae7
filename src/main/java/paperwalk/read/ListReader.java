package paperwalk.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paperwalk.model.EntryKind;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.VenueSeries;

/**
 * Reads lists of any form: bullets, paragraphs, tables, headings, in Markdown with HTML in between
 * or in reStructuredText; and bibliographies in BibTeX.
 *
 * <p>Costs time and memory in proportion to the text; larger ones are read on several processors,
 * in the common pool.
 */
public final class ListReader {
  private final List<VenueSeries> venues;
  private final VenueNames names;

  /**
   * Takes what helps to tell a venue's name from a title's end.
   *
   * @param venues the known series; a list may name others
   */
  public ListReader(List<VenueSeries> venues) {
    this.venues = List.copyOf(venues);
    this.names = new VenueNames(venues);
  }

  /** Reads a list; one without entries gives none. */
  public ReadingList read(ListFile file) {
    if (ListFiles.isBibliography(file.name())) {
      return BibTexReader.read(file, venues);
    }
    return parser(file, false).read();
  }

  /**
   * Loads files and folders, and for an index, which holds no paper itself, the files beside it
   * that it points to.
   *
   * @throws ReadException as {@link ListFiles#load(List)}
   */
  public List<ListFile> load(List<Path> paths) throws ReadException {
    List<ListFile> files = ListFiles.load(paths);
    Set<Path> known = new HashSet<>();
    files.forEach(file -> known.add(Path.of(file.name()).toAbsolutePath().normalize()));
    Set<String> named = new HashSet<>();
    paths.forEach(path -> named.add(path.toString()));
    List<Path> more = new ArrayList<>();
    for (ListFile index : files) {
      List<Path> siblings = named.contains(index.name()) ? SiblingFiles.of(index) : List.of();
      if (!siblings.isEmpty() && !hasPapers(index)) {
        for (Path sibling : siblings) {
          if (known.add(sibling.toAbsolutePath().normalize())) {
            more.add(sibling);
          }
        }
      }
    }
    if (more.isEmpty()) {
      return files;
    }
    List<Path> all = new ArrayList<>(paths);
    all.addAll(more);
    return ListFiles.load(all);
  }

  /**
   * How each section of a list is read, and what else was tried, in the order of the lines; nothing
   * for a bibliography, where nothing is to be chosen.
   */
  public List<SectionReading> explain(ListFile file) {
    if (ListFiles.isBibliography(file.name())) {
      return List.of();
    }
    ListParser parser = parser(file, true);
    parser.read();
    return List.copyOf(parser.readings());
  }

  private ListParser parser(ListFile file, boolean explaining) {
    Cores cores = Cores.forLength(file.text().length());
    OutlineReader document =
        ListFiles.isRestructured(file.name())
            ? new RstOutline(file)
            : new MarkdownOutline(file, cores);
    return new ListParser(file, document, names, cores, explaining);
  }

  private boolean hasPapers(ListFile file) {
    return read(file).entries().stream().anyMatch(entry -> entry.kind() == EntryKind.PAPER);
  }
}
