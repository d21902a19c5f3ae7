package paperwalk.read;

import java.util.List;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.VenueSeries;

/** Reads lists of any form. */
public final class ListReader {
  private final List<VenueSeries> venues;

  /**
   * Takes what helps to tell a venue's name from a title's end.
   *
   * @param venues the known series; a list may name others
   */
  public ListReader(List<VenueSeries> venues) {
    this.venues = List.copyOf(venues);
  }

  /** Reads a list; one without entries gives none. */
  public ReadingList read(ListFile file) {
    if (ListFiles.isBibliography(file.name())) {
      return BibTexReader.read(file, venues);
    }
    return MarkdownReader.read(file);
  }

  /** The known series. */
  List<VenueSeries> venues() {
    return venues;
  }
}
